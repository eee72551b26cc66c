import type { EpochMs } from '#shared/time/instant.ts';
import type { ItemStore } from './item-store.ts';
import type { UserStore } from './user-store.ts';

/** How long the answer to a write with an Idempotency-Key is kept: 24 hours. */
export const RECEIPT_MS = 86_400_000;
/** How long a deletion can be learned of: a soft one by its tombstone, a hard one by its trace. 90 days. */
export const REMOVAL_MS = 7_776_000_000;

/** The service's memory. SQLite keeps it; another database can, by the same contract. */
export interface ServerStore {
  readonly users: UserStore;
  readonly items: ItemStore;
  /** Rejects when the store cannot answer. */
  ping(): Promise<void>;
  /** Drops expired codes, tokens, receipts, tombstones and traces of hard deletes. */
  sweep(at: EpochMs): Promise<void>;
  close(): void;
}
