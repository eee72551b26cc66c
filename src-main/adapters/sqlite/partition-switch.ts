import type { StoreChange } from '#main/ports/record-store.ts';
import type { Partition } from '#main/ports/sync-store.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { PartitionList } from './partition-list.ts';
import type { PartitionTables } from './partition-tables.ts';

/** The partition that is shown, with its tables. */
export interface Shown {
  readonly partition: Partition;
  readonly tables: PartitionTables;
}

/**
 * Shows the partition that `choose` leads to, inside the transaction of its caller. The one shown already only gets the
 * names it has now: `change` is null then.
 */
export function show(
  { partition, tables }: Shown,
  choose: () => Partition,
  { list, tablesOf, at }: { list: PartitionList; tablesOf(of: Partition): PartitionTables; at: EpochMs },
): { readonly shown: Shown; readonly change: StoreChange | null } {
  const before = tables.items.live();
  const chosen = choose();
  if (chosen.id === partition.id) return { shown: { partition: chosen, tables }, change: null };
  list.activate(chosen);
  const shown = { partition: chosen, tables: tablesOf(chosen) };
  shown.tables.items.see(at);
  return { shown, change: partitionChange(before, shown.tables.items.live()) };
}

/** What the feed tells when another partition is shown: its items, in the place of all others. */
export function partitionChange(before: readonly StoredItem[], after: readonly StoredItem[]): StoreChange {
  const shown = new Set(after.map(({ item }) => item.id));
  const removed = before.map(({ item }) => item.id).filter((id) => !shown.has(id));
  const rows = { occurrences: [], removedOccurrences: [] };
  return { put: after, removed, ...rows, settings: null, sync: true, partition: true };
}
