import type { EpochMs } from '#shared/time/instant.ts';
import type { SentItem, WireType } from '#shared/wire/item.ts';

/** An item of one user, or its tombstone. */
export interface ItemRecord {
  readonly content: Omit<SentItem, 'version' | 'edited_at'>;
  readonly version: number;
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
  readonly editedAt: EpochMs;
  readonly deletedAt: EpochMs | null;
}

export type ItemWrite =
  | { readonly kind: 'put'; readonly record: ItemRecord }
  /** A hard delete: the id is unknown afterwards, except to `changesSince`. */
  | { readonly kind: 'remove'; readonly record: ItemRecord };

/** The kept answer to a write that carried an Idempotency-Key. */
export interface Receipt {
  readonly key: string;
  /** Tells whether a repeated key belongs to the same request. */
  readonly fingerprint: string;
  readonly status: number;
  readonly body: string;
}

export interface Decision<T> {
  readonly writes: readonly ItemWrite[];
  readonly receipt?: Receipt | undefined;
  readonly result: T;
}

export interface Held {
  readonly records: ReadonlyMap<string, ItemRecord>;
  readonly receipt: Receipt | null;
  /** How many items the user has, tombstones included; null when every id is held, and nothing can be added. */
  readonly total: number | null;
}

export interface ChangePlan<T> {
  readonly userId: string;
  readonly ids: readonly string[];
  readonly receiptKey?: string | undefined;
  readonly at: EpochMs;
  /** Pure. Sees the records of `ids`, tombstones included, as they are held until its writes are done. */
  readonly decide: (held: Held) => Decision<T>;
}

export interface RemovedItem {
  readonly id: string;
  readonly type: WireType;
  readonly version: number;
}

/** How far somebody knows a user's changes. Nothing, at sequence 0. */
export interface Place {
  readonly sequence: number;
  /** No trace of a deletion up to here is missed: whoever begins with nothing need not hear of what was gone by then. */
  readonly floor: number;
}

export interface Changes {
  readonly records: readonly ItemRecord[];
  readonly removed: readonly RemovedItem[];
  /** Where one stands after them. */
  readonly place: Place;
  readonly more: boolean;
}

/** Items, each user's for themselves: the same id of two users is two items. */
export interface ItemStore {
  /** Reads, decides and writes in one transaction. */
  change<T>(plan: ChangePlan<T>): Promise<T>;
  get(userId: string, id: string): Promise<ItemRecord | null>;
  /** All that are not deleted, newest created first, and the sequence they stand for. */
  list(userId: string): Promise<{ readonly records: readonly ItemRecord[]; readonly sequence: number }>;
  /** What changed after a place, oldest change first; null when it is not of this store or too old. */
  changesSince(userId: string, after: Place, limit: number): Promise<Changes | null>;
}
