/** How far long work is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Long work that stops at every yield, so that its caller can show how far it is, let others work, or end it. */
export type Slices<T> = Generator<Progress, T, undefined>;

const SLICE = 100;

/** Does `work` for each value, and stops after every hundred. */
export function* eachInSlices<T>(
  values: readonly T[],
  work: (value: T, index: number) => void,
): Slices<void> {
  for (const [index, value] of values.entries()) {
    if (index % SLICE === 0) yield { done: index, total: values.length };
    work(value, index);
  }
}

/** Does all of it at once. */
export function finish<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
