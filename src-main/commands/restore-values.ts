import { itemSchema, type StoredItem } from '#shared/domain/item.ts';
import { adopt } from '#shared/sync/adopt.ts';
import { type Conflict, withLostValue } from '#shared/sync/conflict.ts';
import type { EpochMs } from '#shared/time/instant.ts';

/** The item with a lost value of a clash put back, as a person's edit of now; null if it makes no item any more. */
export function restoredValue(stored: StoredItem, conflict: Conflict, now: EpochMs): StoredItem | null {
  const restored = itemSchema.safeParse({ ...withLostValue(stored.item, conflict), updatedAt: now });
  return restored.success ? adopt(stored, restored.data, { now, serverAheadMs: 0 }) : null;
}
