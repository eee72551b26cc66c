import { recurrenceInWords } from '../i18n/recurrence-words.ts';
import { useConventions, useFormats, useTranslate } from '../i18n/speech.tsx';
import { ItemList, NothingFound } from '../lists/ItemList.tsx';
import { ListTools } from '../lists/ListTools.tsx';
import { idsOf } from '../lists/list-entry.ts';
import { SelectionBar } from '../lists/SelectionBar.tsx';
import { useSelectedCount } from '../lists/use-selected-count.ts';
import { deleteItem } from '../steps/undo.ts';
import { useProjection } from '../stores/app-store.ts';
import { alarmsOf } from '../stores/lists.ts';
import { openPanel } from '../stores/panels.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListHeader } from '../ui/ListHeader.tsx';
import { AlarmRow } from './AlarmRow.tsx';
import { alarmListActions } from './alarm-list-actions.ts';
import { useAlarmEntries } from './use-alarm-entries.ts';

/** All alarms, searched, ordered and divided as a person chose. */
export function AlarmList() {
  const t = useTranslate();
  const formats = useFormats();
  const { firstDay } = useConventions();
  const total = useProjection((projection) => alarmsOf(projection).length);
  const entries = useAlarmEntries();
  const selected = useSelectedCount('alarms', entries);
  return (
    <>
      {selected === null ? (
        <ListHeader
          title={t('ui.alarms')}
          count={total}
          action={t('ui.alarm.new')}
          onAction={() => openPanel({ kind: 'alarm-editor', id: null })}
        >
          <ListTools list="alarms" isEmpty={total === 0} actions={() => alarmListActions(t)} />
        </ListHeader>
      ) : (
        <SelectionBar list="alarms" count={selected} order={idsOf(entries)} />
      )}
      {total === 0 && <EmptyState icon="bell" title={t('ui.alarm.empty')} hint={t('ui.alarm.empty-hint')} />}
      {total > 0 && entries.length === 0 && <NothingFound />}
      {entries.length > 0 && (
        <ItemList
          list="alarms"
          label={t('ui.alarms')}
          entries={entries}
          nameOf={({ item }) =>
            t('ui.alarm.row', {
              time: formats.wallTime(item.alarmTime),
              label: item.label,
              repeat: recurrenceInWords(t, formats, item, firstDay),
              state: item.enabled ? 'on' : 'off',
            })
          }
          onOpen={(id) => openPanel({ kind: 'alarm-editor', id })}
          onDelete={({ item }) => void deleteItem(item)}
        >
          {(stored) => <AlarmRow stored={stored} />}
        </ItemList>
      )}
    </>
  );
}
