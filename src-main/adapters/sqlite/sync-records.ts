import type { OutboxRow } from '#main/ports/record-store.ts';
import type { WaitingEdit } from '#main/ports/sync-store.ts';
import type { ItemId, StoredItem } from '#shared/domain/item.ts';
import type { Base, SyncRecord } from '#shared/sync/record.ts';
import { type OutboxEntry, pendingOf } from './outbox-rows.ts';
import type { PartitionTables } from './partition-tables.ts';

/** Every live item, and every item in the trash whose deletion waits to be sent. */
export function readRecords({ items, bases, outbox }: PartitionTables): Map<ItemId, SyncRecord> {
  const entries = new Map(outbox.all().map((entry) => [entry.row.itemId, entry]));
  const agreed = bases.all();
  const records = new Map<ItemId, SyncRecord>();
  for (const stored of [...items.live(), ...items.doomed()]) {
    const { id } = stored.item;
    records.set(id, recordOf(stored, agreed.get(id) ?? null, entries.get(id)));
  }
  return records;
}

export function readRecord({ items, bases, outbox }: PartitionTables, id: ItemId): SyncRecord | null {
  const entry = outbox.one(id);
  const stored = items.one(id) ?? (entry?.row.operation === 'delete' ? items.inTrash(id) : undefined);
  return stored === undefined ? null : recordOf(stored, bases.one(id), entry);
}

/** The outbox as a person sees it, longest waiting first. */
export function readWaiting({ items, outbox }: PartitionTables): WaitingEdit[] {
  return outbox.all().flatMap((entry): WaitingEdit[] => {
    const stored = items.one(entry.row.itemId) ?? items.inTrash(entry.row.itemId);
    return stored === undefined ? [] : [waitingEdit(stored, entry)];
  });
}

export function outboxRows({ outbox }: PartitionTables): OutboxRow[] {
  return outbox.all().map((entry) => entry.row);
}

function recordOf({ item }: StoredItem, base: Base | null, entry: OutboxEntry | undefined): SyncRecord {
  const pending = entry === undefined ? null : pendingOf(entry, item);
  return { id: item.id, item, base, pending, sent: entry?.sent ?? [] };
}

function waitingEdit({ item }: StoredItem, { row, parked }: OutboxEntry): WaitingEdit {
  const { itemId, operation, since, attempts, nextTryAt, lastError, conditionalDue } = row;
  return {
    ...{ itemId, itemType: item.type, label: item.label, operation },
    isProgramEdit: conditionalDue !== null,
    ...{ since, attempts, nextTryAt, lastError, parked },
  };
}
