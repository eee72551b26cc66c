import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RunningProcess } from './processes.ts';
import { firstLine, startProcess } from './processes.ts';
import { encodePng, readScreen } from './screen-picture.ts';
import { waitUntil } from './wait-until.ts';

const run = promisify(execFile);

type Env = Readonly<Record<string, string>>;

/** A virtual screen with a window manager: without one nothing minimises, stays on top or has the focus. */
export interface Display {
  readonly name: string;
  /** Photographs the whole screen. */
  photograph(file: string): Promise<void>;
  /** The title of the window that has the focus, empty when none has. */
  focusedTitle(): Promise<string>;
  /** Titles of the managed windows, lowest first. */
  stackedTitles(): Promise<readonly string[]>;
  /** Types keys into whatever has the focus, as a person would. */
  press(...keys: string[]): Promise<void>;
  /** Closes the window that has the focus, as its frame's button would. */
  closeFocused(): Promise<void>;
  stop(): Promise<void>;
}

export async function startDisplay(env: Env): Promise<Display> {
  const server = startProcess(
    'Xvfb',
    [
      '-displayfd',
      '3',
      '-screen',
      '0',
      '1280x800x24',
      '-nolisten',
      'tcp',
      '-ac',
      // Else it begins anew, dropping everyone, when a first short-lived client has gone before the next has come.
      '-noreset',
      '-fbdir',
      String(env.XDG_RUNTIME_DIR),
    ],
    { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const name = `:${await firstLine(server, 3, 'Xvfb')}`;
  const onDisplay = { ...env, DISPLAY: name };
  const manager = startProcess('openbox', ['--sm-disable'], { env: onDisplay });
  await waitUntil(
    'the window manager',
    async () => (await property(onDisplay, '_NET_SUPPORTING_WM_CHECK')) !== '',
  );
  return display(name, onDisplay, [manager, server]);
}

function display(name: string, env: Env, processes: readonly RunningProcess[]): Display {
  return {
    name,
    async photograph(file) {
      await writeFile(file, encodePng(await readScreen(join(String(env.XDG_RUNTIME_DIR), 'Xvfb_screen0'))));
    },
    async focusedTitle() {
      const id = await focusedWindow(env);
      return id === undefined ? '' : ((await titles(env, [id]))[0] ?? '');
    },
    async stackedTitles() {
      return titles(env, windowIds(await property(env, '_NET_CLIENT_LIST_STACKING')));
    },
    async press(...keys) {
      await run('xdotool', ['key', '--clearmodifiers', ...keys], { env });
    },
    async closeFocused() {
      const focused = await focusedWindow(env);
      const isClosed = async () => (await focusedWindow(env)) !== focused;
      const pressAndWait = async () => {
        await run('xdotool', ['key', 'alt+F4'], { env });
        return waitUntil('the window to close', isClosed, 2000).catch(() => false);
      };
      // A window manager that is busy moving the focus swallows a key now and then; a person presses again.
      await waitUntil('the window to close', pressAndWait);
    },
    async stop() {
      for (const running of processes) await running.stop();
    },
  };
}

/** The id of the window that has the focus and is still there: openbox leaves the last one's id standing. */
async function focusedWindow(env: Env): Promise<string | undefined> {
  const [id] = windowIds(await property(env, '_NET_ACTIVE_WINDOW'));
  const all = windowIds(await property(env, '_NET_CLIENT_LIST_STACKING'));
  return all.find((one) => one === id);
}

async function property(env: Env, name: string): Promise<string> {
  const { stdout } = await run('xprop', ['-root', name], { env }).catch(() => ({ stdout: '' }));
  return stdout.includes('0x') ? stdout : '';
}

function windowIds(text: string): string[] {
  return (text.match(/0x[0-9a-f]+/g) ?? []).filter((id) => id !== '0x0');
}

async function titles(env: Env, ids: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    ids.map((id) => run('xdotool', ['getwindowname', id], { env }).catch(() => ({ stdout: '' }))),
  );
  return found.map(({ stdout }) => stdout.trim());
}
