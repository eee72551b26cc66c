import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Processes } from './processes.ts';

interface LogLine {
  readonly url?: string;
  readonly code?: string;
}

export interface DemoServer {
  readonly url: string;
  /** The next code that it would mail. */
  nextCode(): Promise<string>;
}

/** Starts the sync server on a free loopback port, with its database in that folder. */
export async function startDemoServer(
  root: string,
  folder: string,
  processes: Processes,
): Promise<DemoServer> {
  const env = { ...process.env, POBUDKA_PORT: '0', POBUDKA_DATABASE: join(folder, 'pobudka.db') };
  const child = spawn(process.execPath, [join(root, 'src-server/main.ts')], {
    env: { ...env, POBUDKA_ENV: 'development', POBUDKA_HOST: '127.0.0.1', POBUDKA_SMTP_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  processes.add(child);
  const lines = new Lines(child);
  const url = await lines.next((line) => line.url);
  return { url, nextCode: () => lines.next((line) => line.code) };
}

/** What the server logs, looked at line by line. */
class Lines {
  readonly #seen: LogLine[] = [];
  readonly #waiting = new Set<() => void>();
  #hasEnded = false;

  constructor(child: ChildProcess) {
    child.once('exit', () => {
      this.#hasEnded = true;
      this.#wake();
    });
    if (child.stdout === null) return;
    createInterface(child.stdout).on('line', (line) => {
      this.#seen.push(JSON.parse(line));
      this.#wake();
    });
  }

  async next(pick: (line: LogLine) => string | undefined): Promise<string> {
    for (;;) {
      const found = this.#seen.map(pick).find((it) => it !== undefined);
      if (found !== undefined) return found;
      if (this.#hasEnded) throw new Error('the sync server has ended');
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
      });
    }
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
