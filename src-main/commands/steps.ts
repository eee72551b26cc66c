import type { StepAction, StepsView, StepWords } from '#shared/domain/step.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { RecordStore, StoreChange, StoreWrite } from '../ports/record-store.ts';
import { type Standing, StepRecorder } from './step-recorder.ts';
import { type Step, StepStack } from './step-stack.ts';

export interface StepsPorts {
  readonly store: Pick<RecordStore, 'apply'>;
  readonly standing: Standing;
  /** What can be undone or done again is another now. */
  stepsChanged(): void;
}

/** The steps a person took: while one is open, whatever is written becomes a part of it. */
export class Steps {
  readonly #ports: StepsPorts;
  readonly #stack = new StepStack();
  #open: StepRecorder | null = null;
  #lastId = 0;

  constructor(ports: StepsPorts) {
    this.#ports = ports;
  }

  /** One transaction, as a part of the open step if there is one. */
  apply(writes: readonly StoreWrite[], at: EpochMs): StoreChange {
    const write = () => this.#ports.store.apply(writes, at);
    return this.#open === null ? write() : this.#open.record(writes, this.#ports.standing, write);
  }

  /**
   * Whatever `work` writes is one step, whose words are returned; inside another step it is a part of that. What was written
   * before a failure is a step too.
   */
  take<T>(action: StepAction, work: () => T): { readonly result: T; readonly words?: StepWords } {
    if (this.#open !== null) return { result: work() };
    const recorder = new StepRecorder();
    const id = ++this.#lastId;
    try {
      const result = this.#recording(recorder, work);
      return recorder.isEmpty() ? { result } : { result, words: stepOf(recorder, { id, action }).words };
    } finally {
      if (!recorder.isEmpty()) this.#stack.push(stepOf(recorder, { id, action }));
      this.#ports.stepsChanged();
    }
  }

  /**
   * Puts a step back by what `work` writes, so that it can be done again (or undone, if it is one that was undone). Returns
   * its words, and whether anything was left to put back; null if there is no such step.
   */
  putBack(
    which: { readonly kind: 'undo'; readonly step: number | undefined } | { readonly kind: 'redo' },
    work: (step: Step) => void,
  ): { readonly words: StepWords; readonly did: boolean } | null {
    const step = which.kind === 'undo' ? this.#stack.done(which.step) : this.#stack.undone();
    if (step === null) return null;
    const recorder = new StepRecorder();
    this.#recording(recorder, () => work(step));
    const did = !recorder.isEmpty();
    const { step: id, action, label } = step.words;
    const inverse = did ? stepOf(recorder, { id, action, label }) : null;
    if (which.kind === 'undo') this.#stack.toUndone(step, inverse);
    else this.#stack.toDone(step, inverse);
    this.#ports.stepsChanged();
    return { words: step.words, did };
  }

  /** Other items are shown: nothing of the former ones can be put back into them. */
  forget(): void {
    this.#stack.clear();
    this.#ports.stepsChanged();
  }

  view(): StepsView {
    return this.#stack.view();
  }

  #recording<T>(recorder: StepRecorder, work: () => T): T {
    this.#open = recorder;
    try {
      return work();
    } finally {
      this.#open = null;
    }
  }
}

function stepOf(
  { items, skips, settings }: StepRecorder,
  { id, action, label }: { readonly id: number; readonly action: StepAction; readonly label?: string },
): Step {
  const rows = [...skips.values()].map(({ before, after }) => (before ?? after)?.itemId ?? '');
  const count = new Set([...items.keys(), ...rows]).size;
  return {
    words: { step: id, action, count, label: label ?? firstLabel({ items, skips }) },
    items,
    skips,
    settings,
  };
}

function firstLabel({ items, skips }: Pick<Step, 'items' | 'skips'>): string {
  const [item] = items.values();
  const [skip] = skips.values();
  return (item?.after ?? item?.before)?.item.label ?? (skip?.before ?? skip?.after)?.label ?? '';
}
