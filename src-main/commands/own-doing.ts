import type { Item } from '#shared/domain/item.ts';
import { ownDoing } from '#shared/sync/own-doing.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import type { StoreWrite } from '../ports/record-store.ts';

/**
 * A person edits what the program alone had ended here, and the server does not have yet. Written after the edit, so that no
 * program's doing passes for a person's, nor undoes one [SY40]. Begun again by the edit: another device's program may end it on
 * the server, which is known by the copy. Not touched by it: the end is dated after the edit, and stays the program's.
 */
export function ownDoingNoted(record: SyncRecord | null, edited: Item, at: EpochMs): StoreWrite[] {
  const own = record && ownDoing(record);
  if (!record || !own) return [];
  const { attempts, loneErrors } = record.pending ?? { attempts: 0, loneErrors: 0 };
  const isBegunAgain = edited.enabled;
  const editedAt = isBegunAgain ? edited.updatedAt : addMs(edited.updatedAt, -1);
  const pending = { kind: 'edit', editedAt, attempts, loneErrors } as const;
  const sent = isBegunAgain ? [...record.sent, own] : record.sent;
  return [
    { kind: 'settle', id: edited.id, record: { ...record, item: edited, pending, sent }, stored: null, at },
  ];
}
