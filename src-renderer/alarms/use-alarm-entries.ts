import { useMemo } from 'react';
import type { StoredAlarm } from '#shared/domain/item.ts';
import type { Recurrence } from '#shared/domain/recurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { folded } from '#shared/messages/folded.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { useConventions, useFormats, useTranslate } from '../i18n/speech.tsx';
import { type Grouping, type ListEntry, listEntries } from '../lists/list-entry.ts';
import { createSearch, searchWords } from '../lists/search.ts';
import { useSearch } from '../lists/search-store.ts';
import { alarmSearchText } from '../lists/search-texts.ts';
import { useProjection } from '../stores/app-store.ts';
import { sortedAlarms } from '../stores/lists.ts';
import { compareLabels, compareRecurrences } from './alarm-order.ts';

const REPEAT_TEXTS: Readonly<Record<Recurrence, MessageKey>> = {
  once: 'ui.repeat.once',
  daily: 'ui.repeat.daily',
  weekdays: 'ui.repeat.weekdays',
  weekends: 'ui.repeat.weekends',
  weekly: 'ui.repeat.weekly',
};

/** The lines of the list of alarms: those that are searched for, in the chosen order and groups. */
export function useAlarmEntries(): readonly ListEntry<StoredAlarm>[] {
  const t = useTranslate();
  const formats = useFormats();
  const { firstDay } = useConventions();
  const sorted = useProjection(sortedAlarms);
  const group = useProjection(({ settings }) => settings.alarmGroup);
  const query = useSearch((search) => search.query);
  const isFound = useMemo(() => createSearch(alarmSearchText(t, formats, firstDay)), [t, formats, firstDay]);
  const grouping = useMemo(() => groupingOf(group, t), [group, t]);
  return useMemo(() => {
    const words = searchWords(query);
    const found = sorted.map(({ stored }) => stored).filter((stored) => isFound(stored, words));
    return listEntries(found, ({ item }) => item.id, grouping);
  }, [sorted, query, isFound, grouping]);
}

function groupingOf(group: Settings['alarmGroup'], t: Translate): Grouping<StoredAlarm> | null {
  switch (group) {
    case 'none':
      return null;
    case 'label':
      return {
        keyOf: ({ item }) => folded(item.label),
        textOf: ({ item }) => item.label,
        compare: (a, b) => compareLabels(a.item, b.item),
      };
    case 'repeat':
      return {
        keyOf: ({ item }) => item.recurrence,
        textOf: ({ item }) => t(REPEAT_TEXTS[item.recurrence]),
        compare: (a, b) => compareRecurrences(a.item, b.item),
      };
  }
}
