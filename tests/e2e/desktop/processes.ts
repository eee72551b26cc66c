import type { ChildProcess, StdioOptions } from 'node:child_process';
import { spawn } from 'node:child_process';

/** A child process of the desktop, with a way to end it for sure. */
export interface RunningProcess {
  readonly child: ChildProcess;
  /** Resolves when the process is gone. Safe to call again. */
  stop(): Promise<void>;
}

export interface ProcessOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly stdio?: StdioOptions;
}

const POLITE_MS = 2000;

/**
 * Starts a program that never outlives this process: the kernel kills it when its parent dies, however that happens
 * (a test worker may be killed at a time-out).
 */
export function startProcess(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
): RunningProcess {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', command, ...args], {
    env: { ...options.env },
    stdio: options.stdio ?? 'ignore',
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return gone;
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), POLITE_MS);
      await gone;
      clearTimeout(impatience);
    },
  };
}

/** The first line a process writes to one of its pipes. Rejects when it ends or stays silent instead. */
export function firstLine(running: RunningProcess, fd: number, what: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const stream = running.child.stdio[fd];
    if (!stream || !('on' in stream)) throw new Error(`${what}: no pipe ${fd}`);
    let text = '';
    const impatience = setTimeout(() => reject(new Error(`${what}: silent for 30 s`)), 30_000);
    const end = (settle: () => void) => {
      clearTimeout(impatience);
      settle();
    };
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const newline = text.indexOf('\n');
      if (newline >= 0) end(() => resolve(text.slice(0, newline).trim()));
    });
    running.child.once('error', (error) => end(() => reject(error)));
    running.child.once('exit', (code) => end(() => reject(new Error(`${what}: ended with ${code}`))));
  });
}
