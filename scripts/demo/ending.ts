import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const POLITE_MS = 5_000;

/** Resolves when a person interrupts. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Resolves when all of them have ended. */
export async function allEnded(children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(children.map((child) => (hasEnded(child) ? undefined : once(child, 'exit'))));
}

/** Asks a process to end, and ends it if it does not. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), POLITE_MS);
  await gone;
  clearTimeout(impatience);
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
