import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const POLITE_MS = 5_000;

/** The processes of the demo: none of them outlives it, whenever it is interrupted. */
export class Processes {
  readonly #children: ChildProcess[] = [];
  #isOver = false;

  add<T extends ChildProcess>(child: T): T {
    this.#children.push(child);
    // Started in the moment of the interruption.
    if (this.#isOver) child.kill('SIGKILL');
    return child;
  }

  /** Ends all, the newest first: the server, which is the oldest, serves them to their end. */
  async end(): Promise<void> {
    this.#isOver = true;
    for (const child of this.#children.toReversed()) await endProcess(child);
  }
}

/** Resolves when a person interrupts. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

export async function allEnded(children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(children.map((child) => (hasEnded(child) ? undefined : once(child, 'exit'))));
}

async function endProcess(child: ChildProcess): Promise<void> {
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
