import type { EpochMs } from '#shared/time/instant.ts';
import type { Delay } from '../ports/delay.ts';
import type { TimerProgress } from './timer-progress.ts';

export interface ProgressWatchDeps {
  readonly now: () => EpochMs;
  readonly delay: Delay;
  /** How far the timer that ends next has come. */
  readonly read: (now: EpochMs) => TimerProgress | null;
  /** Called only when something that is shown is another. */
  readonly show: (progress: TimerProgress | null) => void;
}

/** Follows the timer that ends next by its steps and minutes: it looks when something will have changed, and never between. */
export class ProgressWatch {
  readonly #deps: ProgressWatchDeps;
  #shown: TimerProgress | null = null;
  #cancel: () => void = () => {};

  constructor(deps: ProgressWatchDeps) {
    this.#deps = deps;
  }

  current(): TimerProgress | null {
    return this.#shown;
  }

  /** Looks now: items, dues or the clock may be others. */
  look(): void {
    this.#cancel();
    const now = this.#deps.now();
    const progress = this.#deps.read(now);
    const isOther = !isSame(progress, this.#shown);
    this.#shown = progress;
    const changesAt = progress?.changesAt ?? null;
    this.#cancel =
      changesAt === null ? () => {} : this.#deps.delay(Math.max(1, changesAt - now), () => this.look());
    if (isOther) this.#deps.show(progress);
  }

  stop(): void {
    this.#cancel();
  }
}

function isSame(a: TimerProgress | null, b: TimerProgress | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.id === b.id &&
    a.label === b.label &&
    a.step === b.step &&
    a.minutesLeft === b.minutesLeft &&
    a.isPaused === b.isPaused
  );
}
