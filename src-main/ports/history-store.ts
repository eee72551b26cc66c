import type { HistoryEntry } from '#shared/history/history-entry.ts';
import type { HistoryCursor, HistoryFilter } from '#shared/history/history-filter.ts';
import type { RingMark } from '#shared/history/summary.ts';
import type { EpochMs } from '#shared/time/instant.ts';

export interface HistoryRange {
  readonly filter: HistoryFilter;
  /** Nothing that is set for later: a skipped occurrence lies ahead. */
  readonly until: EpochMs;
}

/**
 * Ended occurrences of the active partition. They are kept by the same transaction that puts the occurrence
 * (`RecordStore.apply`). Synchronous; every method may throw `StorageError`.
 */
export interface HistoryStore {
  /** Newest first, at most `limit`, from after the cursor on. */
  entries(
    range: HistoryRange & { readonly after: HistoryCursor | null; readonly limit: number },
  ): readonly HistoryEntry[];
  count(range: HistoryRange): number;
  /** Hands the few facts that summaries need to `take`, one entry after the other, in no order. */
  eachMark(range: HistoryRange, take: (mark: RingMark) => void): void;
  /** Forgets everything up to `until`; returns how many. */
  clearHistory(until: EpochMs): number;
  /** Forgets what was set for an instant before `before`, in every partition; returns how many. */
  pruneHistory(before: EpochMs): number;
}
