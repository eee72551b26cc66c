import type { WireItem } from '#shared/wire/item.ts';
import { wireTimestamp } from '#shared/wire/timestamps.ts';
import type { UserFrame } from '../ports/event-bus.ts';
import type { ItemRecord } from '../ports/item-store.ts';

/** An item as it is answered and told. */
export function toWire(record: ItemRecord, userId: string): WireItem {
  const updatedAt = wireTimestamp(record.updatedAt);
  return {
    ...record.content,
    version: record.version,
    user_id: userId,
    created_at: wireTimestamp(record.createdAt),
    updated_at: updatedAt,
    synced_at: updatedAt,
    deleted_at: record.deletedAt === null ? null : wireTimestamp(record.deletedAt),
    edited_at: wireTimestamp(record.editedAt),
  };
}

/** The event of a change, by the type the item has now. */
export function changeFrame(kind: 'created' | 'updated', record: ItemRecord, userId: string): UserFrame {
  return { type: `${record.content.type}_${kind}`, data: toWire(record, userId) };
}

/** The event of a deletion: `deletedAt` null after a hard one. */
export function deletionFrame(record: ItemRecord, deletedAt: string | null): UserFrame {
  const { id, type } = record.content;
  return { type: `${type}_deleted`, data: { id, deleted_at: deletedAt, version: record.version } };
}
