import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { timersOf } from '../stores/lists.ts';
import { openPanel } from '../stores/panels.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListHeader } from '../ui/ListHeader.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { QuickTimers } from './QuickTimers.tsx';
import { TimerRow } from './TimerRow.tsx';

/** All timers, the running ones first. */
export function TimerList() {
  const t = useTranslate();
  const timers = useProjection(timersOf);
  return (
    <>
      <ListHeader
        title={t('ui.timers')}
        count={timers.length}
        action={t('ui.timer.new')}
        onAction={() => openPanel({ kind: 'timer-editor', id: null })}
      />
      <QuickTimers />
      {timers.length === 0 ? (
        <EmptyState icon="hourglass" title={t('ui.timer.empty')} hint={t('ui.timer.empty-hint')} />
      ) : (
        <VirtualList
          label={t('ui.timers')}
          entries={timers}
          estimatedRowPx={104}
          keyOf={({ stored }) => stored.item.id}
        >
          {({ stored }) => <TimerRow stored={stored} />}
        </VirtualList>
      )}
    </>
  );
}
