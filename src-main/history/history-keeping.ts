import type { Settings } from '#shared/domain/settings.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { yearsBefore } from '#shared/time/temporal.ts';
import type { HistoryStore } from '../ports/history-store.ts';
import type { Log } from '../ports/log.ts';

const DAY_MS = 24 * 3_600_000;

/** Forgets history older than the person wants it kept: once a day, and when they change their mind. */
export class HistoryKeeping {
  readonly #store: HistoryStore;
  readonly #log: Log;
  #last: { readonly at: EpochMs; readonly years: number } | null = null;

  constructor(store: HistoryStore, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  /** Ask at every look at the clock. Never throws. */
  tidy(now: EpochMs, { keepHistoryYears: years }: Pick<Settings, 'keepHistoryYears'>): void {
    if (this.#last?.years === years && Math.abs(now - this.#last.at) < DAY_MS) return;
    this.#last = { at: now, years };
    if (years === 0) return;
    try {
      const pruned = this.#store.pruneHistory(yearsBefore(now, years));
      if (pruned > 0) this.#log.info('history pruned', { pruned, years });
    } catch (error) {
      this.#log.warn('history not pruned', { error });
    }
  }
}
