import type { StoreWrite } from '#main/ports/record-store.ts';
import type { ItemId, StoredItem } from '#shared/domain/item.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { ChangeBuilder } from './change-builder.ts';
import { deleteItem, putItem, restoreItem } from './item-writes.ts';
import type { PartitionTables } from './partition-tables.ts';
import type { SettingsTable } from './settings-table.ts';
import { writeSync } from './sync-writes.ts';

export interface WriteTarget {
  readonly tables: PartitionTables;
  readonly settings: { readonly table: SettingsTable; current(): Settings };
}

/** Performs one write inside the transaction of its caller. */
export function writeTo(target: WriteTarget, write: StoreWrite, at: EpochMs, change: ChangeBuilder): void {
  const { tables, settings } = target;
  switch (write.kind) {
    case 'put-item':
      putItem(tables, write, at, change);
      break;
    case 'delete-item':
      deleteItem(tables, write, change);
      break;
    case 'restore-item':
      restoreItem(tables, write, change);
      break;
    case 'put-occurrence':
      putOccurrence(tables, write);
      change.putOccurrence(write.occurrence);
      break;
    case 'remove-occurrence':
      tables.history.remove(write.itemId, write.due);
      if (tables.occurrences.remove(write.itemId, write.due)) change.removeOccurrence(write);
      break;
    case 'put-settings':
      settings.table.write(write.settings, change.settings() ?? settings.current());
      change.putSettings(write.settings);
      break;
    default:
      writeSync(tables, write, at, change);
  }
}

function putOccurrence(
  { occurrences, history }: PartitionTables,
  { occurrence, zone }: Extract<StoreWrite, { kind: 'put-occurrence' }>,
): void {
  history.follow(occurrence, occurrences.one(occurrence.itemId, occurrence.due), zone);
  occurrences.put(occurrence);
}

/** Puts a copy of a local item among the account's, as a person's edit, and the original into the local trash. */
export function bringItem(
  { local, account }: { readonly local: PartitionTables; readonly account: PartitionTables },
  { from, stored }: { readonly from: ItemId; readonly stored: StoredItem },
  at: EpochMs,
  change: ChangeBuilder,
): void {
  const origin = { kind: 'person' } as const;
  putItem(account, { kind: 'put-item', stored, origin }, at, change);
  // The local profile is not shown: nobody hears of it.
  deleteItem(local, { kind: 'delete-item', id: from, at, origin }, new ChangeBuilder());
}
