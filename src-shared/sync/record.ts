import type { Item, ItemId } from '../domain/item.ts';
import type { EpochMs } from '../time/instant.ts';
import type { Conflict } from './conflict.ts';

/** The last copy agreed with the server; `item.version` is its version. */
export interface Base {
  readonly item: Item;
  /** A timer's `started_at` as the wire says it, which may have been read as something else. */
  readonly wireStartedAt: EpochMs | null;
}

interface Tries {
  /** Tries that met no answer or a failing server: it may have been carried out. */
  readonly attempts: number;
  /** Those of them at which the server failed this item while it served others. */
  readonly loneErrors: number;
}

/** What waits to be sent of an item. */
export type Pending =
  | ({ readonly kind: 'edit'; readonly editedAt: EpochMs } & Tries)
  /** The program's own: conditional, never merged. The version it is based on is that of the base. */
  | ({ readonly kind: 'program-edit'; readonly due: EpochMs } & Tries)
  | ({ readonly kind: 'deletion' } & Tries);

/** What this device knows of one item for the sake of sync. */
export interface SyncRecord {
  readonly id: ItemId;
  /** As this device holds it; as it was last, if its deletion waits to be sent. */
  readonly item: Item;
  /** Null: never agreed on. */
  readonly base: Base | null;
  /** Null: nothing waits. */
  readonly pending: Pending | null;
  /** What was sent on top of the base and not answered: the server may have one of them. */
  readonly sent: readonly Item[];
}

/** What a person is told, quietly. */
export type Notice =
  /** Their deletion met something newer there, which was kept. */
  | 'deletion-dropped'
  /** The program's own edit met something newer there, or nothing. */
  | 'program-edit-dropped'
  | 'deleted-elsewhere'
  /** Like `deleted-elsewhere`, among so many that they are offered back together. */
  | 'deleted-with-many';

/** What becomes of one item: to be written in one transaction. */
export interface Verdict {
  readonly id: ItemId;
  /** The record as it is now. Null: the item goes to the trash, what sync knew of it is forgotten. */
  readonly record: SyncRecord | null;
  readonly conflicts: readonly Conflict[];
  readonly notices: readonly Notice[];
}

export function become(record: SyncRecord, conflicts: readonly Conflict[] = []): Verdict {
  return { id: record.id, record, conflicts, notices: [] };
}

export function forget(id: ItemId, notices: readonly Notice[] = []): Verdict {
  return { id, record: null, conflicts: [], notices };
}
