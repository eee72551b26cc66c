import type { Progress, Slices } from '#shared/exchange/slices.ts';

export interface SliceRun {
  readonly signal: AbortSignal;
  /** Lets the app do what waits: a ring comes before an import. */
  pause(): Promise<void>;
  onProgress(progress: Progress): void;
}

/** The person ended it. */
export const CANCELLED = Symbol('cancelled');

/** Does long work piece by piece, with a pause after each. */
export async function runSlices<T>(work: Slices<T>, run: SliceRun): Promise<T | typeof CANCELLED> {
  for (;;) {
    if (run.signal.aborted) return CANCELLED;
    const step = work.next();
    if (step.done) return step.value;
    run.onProgress(step.value);
    await run.pause();
  }
}
