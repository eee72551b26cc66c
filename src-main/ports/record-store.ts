import type { ItemId, StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Conflict } from '#shared/sync/conflict.ts';
import type { ParkReason } from '#shared/sync/push-next.ts';
import type { Notice, SyncRecord } from '#shared/sync/record.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { ZoneId } from '#shared/time/zone.ts';

/**
 * Who makes a change: a person's edit enters the outbox in the same transaction; the program's own edit (a once-alarm's
 * disabling, a timer's end) enters it marked conditional, with the occurrence it stems from; the network's does not, nor
 * does one that stays on this device (volume, sound path, a disabling whose report was not seen yet).
 */
export type Origin =
  | { readonly kind: 'person' }
  | { readonly kind: 'program'; readonly due: EpochMs }
  | { readonly kind: 'network' }
  | { readonly kind: 'device' };

export type StoreWrite =
  | { readonly kind: 'put-item'; readonly stored: StoredItem; readonly origin: Origin }
  /** Hides the item (it stays restorable for 30 days); its tombstone goes to the outbox if it was ever sent. */
  | { readonly kind: 'delete-item'; readonly id: string; readonly at: EpochMs; readonly origin: Origin }
  | { readonly kind: 'restore-item'; readonly id: string; readonly at: EpochMs; readonly origin: Origin }
  /** Inserts or replaces the row of (itemId, due). One that ends is told in the history, by the clock of `zone`. */
  | { readonly kind: 'put-occurrence'; readonly occurrence: Occurrence; readonly zone: ZoneId }
  /** Removes a row that was never rung (a skip taken back). */
  | { readonly kind: 'remove-occurrence'; readonly itemId: string; readonly due: EpochMs }
  | { readonly kind: 'put-settings'; readonly settings: Settings }
  | SyncWrite;

/** What the sync engine writes. */
export type SyncWrite =
  /**
   * What sync decided about one item. Of `record` base, what waits and what was sent are kept; null: the item goes to the
   * trash and what sync knew of it is gone. `stored` is the item's row from now on, out of the trash; null: it stays as it is.
   */
  | {
      readonly kind: 'settle';
      readonly id: ItemId;
      readonly record: SyncRecord | null;
      readonly stored: StoredItem | null;
      readonly at: EpochMs;
    }
  /** These are on their way: from now on the server may know of them. */
  | { readonly kind: 'note-tries'; readonly ids: readonly ItemId[] }
  | { readonly kind: 'retry-at'; readonly id: ItemId; readonly at: EpochMs; readonly error: string }
  | { readonly kind: 'park'; readonly id: ItemId; readonly why: ParkReason }
  /** May be tried at once; null: all that waits. */
  | { readonly kind: 'unpark'; readonly id: ItemId | null }
  | { readonly kind: 'note-conflicts'; readonly conflicts: readonly Conflict[]; readonly at: EpochMs }
  | {
      readonly kind: 'note-notices';
      readonly id: ItemId;
      readonly label: string;
      readonly notices: readonly Notice[];
      readonly at: EpochMs;
    }
  | { readonly kind: 'notices-seen' }
  | { readonly kind: 'conflict-restored'; readonly id: number; readonly at: EpochMs };

/** What one committed transaction changed, in one piece. */
export interface StoreChange {
  readonly put: readonly StoredItem[];
  readonly removed: readonly string[];
  readonly occurrences: readonly Occurrence[];
  readonly removedOccurrences: readonly { readonly itemId: string; readonly due: EpochMs }[];
  readonly settings: Settings | null;
  /** What waits to be sent, what was agreed on, conflicts, notices or parks changed. */
  readonly sync: boolean;
  /** Another partition is active: everything held is to be read anew. `put` has all its items, `removed` all others. */
  readonly partition: boolean;
}

/** Whether the change is of no concern to items, rings and settings. */
export function isSyncOnly(change: StoreChange): boolean {
  const { put, removed, occurrences, removedOccurrences, settings, partition } = change;
  const touched = put.length + removed.length + occurrences.length + removedOccurrences.length;
  return touched === 0 && settings === null && !partition;
}

/** One row an item: what waits to be sent. Read by the sync engine only. */
export interface OutboxRow {
  readonly itemId: string;
  readonly operation: 'upsert' | 'delete';
  readonly since: EpochMs;
  readonly attempts: number;
  readonly nextTryAt: EpochMs | null;
  readonly lastError: string | null;
  /** Set for the program's own edits: they are dropped if the server's item is newer or gone. */
  readonly conditionalDue: EpochMs | null;
}

/** The one truth (I1). Synchronous; every method may throw `StorageError`. */
export interface RecordStore {
  /** All live items of the active partition. */
  items(): readonly StoredItem[];
  item(id: string): StoredItem | undefined;
  settings(): Settings;
  /** Every row that still matters to scheduling: scheduled, ringing, snoozed, any row due after `since`, and each item's latest row due up to `since`. */
  openOccurrences(since: EpochMs): readonly Occurrence[];
  occurrence(itemId: string, due: EpochMs): Occurrence | undefined;
  /** Missed and silenced rows whose report was not seen, oldest first. */
  unseenReports(): readonly Occurrence[];
  /** Rows due in [from, to), newest first, at most `limit`. */
  history(range: {
    readonly from: EpochMs;
    readonly to: EpochMs;
    readonly limit: number;
  }): readonly Occurrence[];
  outbox(): readonly OutboxRow[];
  /** Applies all writes in one transaction, then tells the feed once. Nothing is changed if it throws. */
  apply(writes: readonly StoreWrite[], at: EpochMs): StoreChange;
  /** The change feed: called after each commit, in order. Returns the unsubscribe function. */
  onChange(listener: (change: StoreChange) => void): () => void;
  close(): void;
}

/** The disk said no: nothing was changed. */
export class StorageError extends Error {
  readonly kind: 'full' | 'read-only' | 'damaged' | 'busy' | 'other';

  constructor(kind: StorageError['kind'], cause: unknown) {
    super(`storage: ${kind}`, { cause });
    this.name = 'StorageError';
    this.kind = kind;
  }
}
