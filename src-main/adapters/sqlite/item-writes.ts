import type { StoreWrite } from '#main/ports/record-store.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { ChangeBuilder } from './change-builder.ts';
import { isSent } from './outbox-table.ts';
import type { PartitionTables } from './partition-tables.ts';

type Write<K extends StoreWrite['kind']> = Extract<StoreWrite, { kind: K }>;

/** Items and, if their origin is sent at all, their outbox rows. */
export function putItem(
  { items, outbox }: PartitionTables,
  { stored, origin }: Write<'put-item'>,
  at: EpochMs,
  change: ChangeBuilder,
): void {
  items.put(stored);
  const { id, updatedAt } = stored.item;
  if (outbox.enter(id, 'upsert', origin, { at, editedAt: updatedAt })) change.touchSync();
  change.putItem(stored);
}

export function deleteItem(
  { items, outbox }: PartitionTables,
  { id, at, origin }: Write<'delete-item'>,
  change: ChangeBuilder,
): void {
  const sent = items.wasSent(id);
  if (sent === undefined) return;
  items.hide(id, at);
  // What the server never heard of is simply gone.
  const waits = sent
    ? outbox.enter(id, 'delete', origin, { at, editedAt: at })
    : isSent(origin) && outbox.drop(id);
  if (waits) change.touchSync();
  change.removeItem(id);
}

export function restoreItem(
  { items, outbox }: PartitionTables,
  { id, at, origin }: Write<'restore-item'>,
  change: ChangeBuilder,
): void {
  const stored = items.inTrash(id);
  if (stored === undefined) return;
  items.revive(id);
  if (outbox.enter(id, 'upsert', origin, { at, editedAt: at })) change.touchSync();
  change.putItem(stored);
}
