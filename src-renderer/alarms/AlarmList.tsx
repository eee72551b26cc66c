import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { alarmsOf } from '../stores/lists.ts';
import { openPanel } from '../stores/panels.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListHeader } from '../ui/ListHeader.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { AlarmRow } from './AlarmRow.tsx';

/** All alarms, by wall time. */
export function AlarmList() {
  const t = useTranslate();
  const alarms = useProjection(alarmsOf);
  return (
    <>
      <ListHeader
        title={t('ui.alarms')}
        count={alarms.length}
        action={t('ui.alarm.new')}
        onAction={() => openPanel({ kind: 'alarm-editor', id: null })}
      />
      {alarms.length === 0 ? (
        <EmptyState icon="bell" title={t('ui.alarm.empty')} hint={t('ui.alarm.empty-hint')} />
      ) : (
        <VirtualList
          label={t('ui.alarms')}
          entries={alarms}
          estimatedRowPx={104}
          keyOf={({ item }) => item.id}
        >
          {(stored) => <AlarmRow stored={stored} />}
        </VirtualList>
      )}
    </>
  );
}
