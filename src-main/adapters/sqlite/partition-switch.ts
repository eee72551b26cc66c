import type { StoreChange } from '#main/ports/record-store.ts';
import type { StoredItem } from '#shared/domain/item.ts';

/** What the feed tells when another partition is shown: its items, in the place of all others. */
export function partitionChange(before: readonly StoredItem[], after: readonly StoredItem[]): StoreChange {
  const shown = new Set(after.map(({ item }) => item.id));
  const removed = before.map(({ item }) => item.id).filter((id) => !shown.has(id));
  const rows = { occurrences: [], removedOccurrences: [] };
  return { put: after, removed, ...rows, settings: null, sync: true, partition: true };
}
