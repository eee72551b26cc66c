import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { StepsView, StepWords } from '#shared/domain/step.ts';

/** What a step made of one thing; null = it was not there. */
export interface Made<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** One thing a person did, with what is needed to put it back. */
export interface Step {
  readonly words: StepWords;
  /** By item id. */
  readonly items: ReadonlyMap<string, Made<StoredItem>>;
  /** Skipped rows, by occurrence key. */
  readonly skips: ReadonlyMap<string, Made<Occurrence>>;
  readonly settings: MadeSettings;
}

/** Settings that a person undoes like items: until when all alarms pause, and the quick timers. */
export const UNDOABLE_SETTINGS = ['pausedUntil', 'quickTimers'] as const satisfies (keyof Settings)[];
export type MadeSettings = {
  readonly [Key in (typeof UNDOABLE_SETTINGS)[number]]?: {
    readonly before: Settings[Key];
    readonly after: Settings[Key];
  };
};

export const MAX_STEPS = 100;
/** How many changes all steps may hold together: a step may be about ten thousand items. */
export const MAX_CHANGES = 100_000;

/** What can be undone and done again. It lives as long as the app runs, and is bounded. */
export class StepStack {
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];

  /** Something new was done: what was undone before cannot be done again. */
  push(step: Step): void {
    this.#done = bounded([...this.#done, step]);
    this.#undone = [];
  }

  /** The step with this id, or the newest. */
  done(id: number | undefined): Step | null {
    return find(this.#done, id);
  }

  undone(): Step | null {
    return find(this.#undone, undefined);
  }

  /** The step was undone; `inverse` does it again, null if there was nothing to undo. */
  toUndone(step: Step, inverse: Step | null): void {
    this.#done = this.#done.filter((other) => other !== step);
    if (inverse !== null) this.#undone = bounded([...this.#undone, inverse]);
  }

  /** The other way round. */
  toDone(step: Step, inverse: Step | null): void {
    this.#undone = this.#undone.filter((other) => other !== step);
    if (inverse !== null) this.#done = bounded([...this.#done, inverse]);
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }

  view(): StepsView {
    return { undo: this.#done.at(-1)?.words ?? null, redo: this.#undone.at(-1)?.words ?? null };
  }
}

function find(steps: readonly Step[], id: number | undefined): Step | null {
  return (id === undefined ? steps.at(-1) : steps.find(({ words }) => words.step === id)) ?? null;
}

/** The newest steps that fit; the newest one always does. */
function bounded(steps: readonly Step[]): readonly Step[] {
  let changes = 0;
  let kept = 0;
  for (const step of steps.toReversed()) {
    changes += step.items.size + step.skips.size;
    if (kept > 0 && (kept >= MAX_STEPS || changes > MAX_CHANGES)) break;
    kept += 1;
  }
  return steps.slice(steps.length - kept);
}
