import type { ItemId, StoredItem } from '#shared/domain/item.ts';
import type { Conflict } from '#shared/sync/conflict.ts';
import type { ParkReason } from '#shared/sync/push-next.ts';
import type { Notice, SyncRecord } from '#shared/sync/record.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { StoreChange } from './record-store.ts';

/** Whose items a partition holds. `serverUrl` as `readServerAddress` gives it. */
export interface Account {
  readonly serverUrl: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}

/** Items, rows, outbox and histories of one account, or of the local profile (`account` null). One is active at a time. */
export interface Partition {
  readonly id: number;
  readonly account: Account | null;
}

/** One row of the outbox as the sync engine and a person see it. */
export interface WaitingEdit {
  readonly itemId: ItemId;
  readonly itemType: 'alarm' | 'timer';
  readonly label: string;
  readonly operation: 'upsert' | 'delete';
  /** The program's own edit: conditional. */
  readonly isProgramEdit: boolean;
  readonly since: EpochMs;
  readonly attempts: number;
  readonly nextTryAt: EpochMs | null;
  readonly lastError: string | null;
  /** Not sent any more until it is edited or tried by hand. */
  readonly parked: ParkReason | null;
}

/** A line of the conflict history, newest first. */
export interface PastConflict extends Conflict {
  readonly id: number;
  readonly at: EpochMs;
  /** When the lost value was put back, null if it was not. */
  readonly restoredAt: EpochMs | null;
}

/** Something a person is told quietly, until they have seen it. */
export interface PastNotice {
  readonly id: number;
  readonly itemId: ItemId;
  readonly label: string;
  readonly kind: Notice;
  readonly at: EpochMs;
}

/**
 * What sync reads of the store, for the active partition unless said otherwise. It writes by `RecordStore.apply`.
 * Synchronous; every method may throw `StorageError`.
 */
export interface SyncStore {
  partition(): Partition;
  /** Every account that has a partition on this device. */
  accounts(): readonly Account[];
  /**
   * Makes the partition of an account (made if it is new; its e-mail and name are brought up to date) or of the local
   * profile (null) the active one. Its items are first seen now. The feed tells one change with `partition: true`.
   */
  activate(account: Account | null, at: EpochMs): StoreChange;
  /** Removes an account's partition with everything in it; if it was the active one, the local profile is active. */
  wipe(account: Account, at: EpochMs): StoreChange;
  /** The live items of the local profile, whichever partition is active. */
  localItems(): readonly StoredItem[];
  /**
   * Copies items of the local profile into the active partition as `copies` says (a new id each), as a person's edits, and
   * puts the originals into the local profile's trash; one transaction. The active partition must be an account's.
   */
  bringLocalItems(
    copies: readonly { readonly from: ItemId; readonly stored: StoredItem }[],
    at: EpochMs,
  ): StoreChange;
  /** Every live item, and every item in the trash whose deletion waits to be sent. */
  records(): ReadonlyMap<ItemId, SyncRecord>;
  record(id: ItemId): SyncRecord | null;
  /** The outbox, longest waiting first. */
  waiting(): readonly WaitingEdit[];
  conflicts(limit: number): readonly PastConflict[];
  conflict(id: number): PastConflict | null;
  /** Not seen yet, newest first. */
  notices(limit: number): readonly PastNotice[];
}
