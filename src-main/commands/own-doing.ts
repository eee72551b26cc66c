import type { Item } from '#shared/domain/item.ts';
import { ownDoing } from '#shared/sync/own-doing.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import type { StoreWrite } from '../ports/record-store.ts';

/**
 * Persons edit what the program alone had ended here, and the server does not have yet. Written after the edits, so that no
 * program's doing passes for a person's, nor undoes one [SY40].
 */
export function ownDoingsNoted(
  writes: readonly StoreWrite[],
  recordOf: (id: string) => SyncRecord | null,
  at: EpochMs,
): StoreWrite[] {
  return writes.flatMap((write) => {
    if (write.kind !== 'put-item' || write.origin.kind !== 'person') return [];
    const { item } = write.stored;
    const record = recordOf(item.id);
    const own = record && ownDoing(record);
    return record && own ? [noted(record, own, item, at)] : [];
  });
}

/**
 * Begun again by the edit: another device's program may end it on the server, which is known by the copy. Not touched by it: the
 * end is dated after the edit, and stays the program's.
 */
function noted(before: SyncRecord, own: Item, item: Item, at: EpochMs): StoreWrite {
  const { attempts, loneErrors } = before.pending ?? { attempts: 0, loneErrors: 0 };
  const isBegunAgain = item.enabled;
  const editedAt = isBegunAgain ? item.updatedAt : addMs(item.updatedAt, -1);
  const pending = { kind: 'edit', editedAt, attempts, loneErrors } as const;
  const sent = isBegunAgain ? [...before.sent, own] : before.sent;
  return { kind: 'settle', id: item.id, record: { ...before, item, pending, sent }, stored: null, at };
}
