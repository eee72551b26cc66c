import { join, resolve } from 'node:path';
import { programs } from '../app/programs.ts';
import type { Desktop } from './desktop.ts';
import { startProcess } from './processes.ts';
import { waitUntil } from './wait-until.ts';

/** Another program, in front and focused, into which somebody is typing. */
export interface Neighbour {
  /** Resolves once what was typed into it is `text`, all in all. */
  expectTyped(text: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startNeighbour(desktop: Desktop): Promise<Neighbour> {
  const folder = resolve(import.meta.dirname, 'neighbour-app');
  const userData = join(desktop.env.HOME ?? '', 'neighbour');
  const running = startProcess(programs.electron, [folder, `--user-data-dir=${userData}`], {
    env: desktop.env,
  });
  const focused = (text: string) => async () => (await desktop.display.focusedTitle()).startsWith(text);
  await waitUntil('the neighbour', focused('Neighbour'), 15_000);
  return {
    async expectTyped(text) {
      await waitUntil(`"${text}" typed`, focused(`Neighbour: ${JSON.stringify(text)}`));
    },
    stop: () => running.stop(),
  };
}
