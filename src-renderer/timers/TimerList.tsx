import { durationInWords } from '#shared/messages/duration-words.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { ItemList, NothingFound } from '../lists/ItemList.tsx';
import { ListTools } from '../lists/ListTools.tsx';
import { idsOf } from '../lists/list-entry.ts';
import { SelectionBar } from '../lists/SelectionBar.tsx';
import { useSelectedCount } from '../lists/use-selected-count.ts';
import { deleteItem } from '../steps/undo.ts';
import { useProjection } from '../stores/app-store.ts';
import { timersOf } from '../stores/lists.ts';
import { openPanel } from '../stores/panels.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListHeader } from '../ui/ListHeader.tsx';
import { QuickTimers } from './QuickTimers.tsx';
import { TimerRow } from './TimerRow.tsx';
import { timerListActions } from './timer-list-actions.ts';
import { useTimerEntries } from './use-timer-entries.ts';

/** All timers, searched and ordered as a person chose. */
export function TimerList() {
  const t = useTranslate();
  const total = useProjection((projection) => timersOf(projection).length);
  const entries = useTimerEntries();
  const selected = useSelectedCount('timers', entries);
  return (
    <>
      {selected === null ? (
        <ListHeader
          title={t('ui.timers')}
          count={total}
          action={t('ui.timer.new')}
          onAction={() => openPanel({ kind: 'timer-editor', id: null })}
        >
          <ListTools list="timers" isEmpty={total === 0} actions={() => timerListActions(t)} />
        </ListHeader>
      ) : (
        <SelectionBar list="timers" count={selected} order={idsOf(entries)} />
      )}
      <QuickTimers />
      {total === 0 && (
        <EmptyState icon="hourglass" title={t('ui.timer.empty')} hint={t('ui.timer.empty-hint')} />
      )}
      {total > 0 && entries.length === 0 && <NothingFound />}
      {entries.length > 0 && (
        <ItemList
          list="timers"
          label={t('ui.timers')}
          entries={entries}
          nameOf={({ item }) =>
            t('ui.timer.row', { label: item.label, duration: durationInWords(t, item.durationSeconds) })
          }
          onOpen={(id) => openPanel({ kind: 'timer-editor', id })}
          onDelete={({ item }) => void deleteItem(item)}
        >
          {(stored) => <TimerRow stored={stored} />}
        </ItemList>
      )}
    </>
  );
}
