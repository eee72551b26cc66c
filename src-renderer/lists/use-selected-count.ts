import type { ListName } from '../pages/page-store.ts';
import type { ListEntry } from './list-entry.ts';
import { useSelection } from './selection.ts';

/** How many of the shown items are selected; null while nobody selects in this list. */
export function useSelectedCount<T>(list: ListName, entries: readonly ListEntry<T>[]): number | null {
  const selection = useSelection();
  if (selection.list !== list) return null;
  return entries.reduce((count, { key }) => (selection.ids.has(key) ? count + 1 : count), 0);
}
