import { useMemo } from 'react';
import type { StoredTimer } from '#shared/domain/item.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { type ListEntry, listEntries } from '../lists/list-entry.ts';
import { createSearch, searchWords } from '../lists/search.ts';
import { useSearch } from '../lists/search-store.ts';
import { timerSearchText } from '../lists/search-texts.ts';
import { useProjection } from '../stores/app-store.ts';
import { sortedTimers } from '../stores/lists.ts';

/** The lines of the list of timers: those that are searched for, in the chosen order. */
export function useTimerEntries(): readonly ListEntry<StoredTimer>[] {
  const t = useTranslate();
  const sorted = useProjection(sortedTimers);
  const query = useSearch((search) => search.query);
  const isFound = useMemo(() => createSearch(timerSearchText(t)), [t]);
  return useMemo(() => {
    const words = searchWords(query);
    const found = sorted.map(({ stored }) => stored).filter((stored) => isFound(stored, words));
    return listEntries(found, ({ item }) => item.id, null);
  }, [sorted, query, isFound]);
}
