import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type RunningProcess, startProcess } from '../desktop/processes.ts';
import { waitUntil } from '../desktop/wait-until.ts';

const MAIN = resolve(import.meta.dirname, '../../../src-server/main.ts');

interface LogLine {
  readonly msg?: string;
  readonly url?: string;
  readonly to?: string;
  readonly code?: string;
}

/** One run of `src-server`, in development mode, and what it logs. */
export class ServerProcess {
  readonly #running: RunningProcess;
  readonly #lines: LogLine[] = [];
  #errors = '';

  private constructor(env: Readonly<Record<string, string>>) {
    this.#running = startProcess(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const { stdout, stderr } = this.#running.child;
    if (stdout) createInterface(stdout).on('line', (line) => this.#lines.push(JSON.parse(line)));
    stderr?.on('data', (text) => {
      this.#errors += text;
    });
  }

  /** Starts it; resolves, with its port, when it listens. */
  static async start(env: Readonly<Record<string, string>>): Promise<{ run: ServerProcess; port: number }> {
    const run = new ServerProcess(env);
    const url = await waitUntil('the sync server', () => run.#listening());
    return { run, port: Number(new URL(url).port) };
  }

  /** The code it would have mailed to somebody last. */
  codeFor(email: string): Promise<string> {
    return waitUntil(`a code for ${email}`, () => this.#lines.findLast(({ to }) => to === email)?.code);
  }

  /** SIGTERM: sockets are told 1012, and what is at hand is finished. */
  stop(): Promise<void> {
    return this.#running.stop();
  }

  async kill(): Promise<void> {
    this.#running.child.kill('SIGKILL');
    await this.#running.stop();
  }

  #listening(): string | undefined {
    const { exitCode } = this.#running.child;
    if (exitCode !== null) throw new Error(`the sync server ended with ${exitCode}: ${this.#errors}`);
    return this.#lines.find(({ url }) => url !== undefined)?.url;
  }
}
