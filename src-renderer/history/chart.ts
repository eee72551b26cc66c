import type { MessageKey } from '#shared/messages/catalogue.ts';

export type ChartId = 'hour' | 'weekday' | 'week' | 'answer' | 'snooze';

export interface Bar {
  readonly key: string;
  /** What the axis says; may be empty. */
  readonly short: string;
  /** What it is called in full. */
  readonly name: string;
  readonly met: number;
  readonly unmet: number;
}

/** Bars side by side; `isSplit` = met and unmet are told apart. */
export interface Chart {
  readonly id: ChartId;
  readonly title: MessageKey;
  /** The name of the first column of its table. */
  readonly column: MessageKey;
  /** What it shows, in a sentence. */
  readonly sentence: string;
  readonly isSplit: boolean;
  readonly bars: readonly Bar[];
}

export function sizeOf({ met, unmet }: Pick<Bar, 'met' | 'unmet'>): number {
  return met + unmet;
}

/** The highest bar, the first of several; null if all are empty. */
export function highest(bars: readonly Bar[]): Bar | null {
  const top = bars.reduce<Bar | null>(
    (best, bar) => (best === null || sizeOf(bar) > sizeOf(best) ? bar : best),
    null,
  );
  return top !== null && sizeOf(top) > 0 ? top : null;
}
