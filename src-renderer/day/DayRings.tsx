import { memo } from 'react';
import type { PlannedRing } from '#shared/day/day-plan.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { stateKey } from './ring-words.ts';

/** The rings of today as a list, beside the dial. */
export function DayRings({ rings, next }: { rings: readonly PlannedRing[]; next: PlannedRing | null }) {
  const t = useTranslate();
  if (rings.length === 0)
    return <EmptyState icon="bell" title={t('ui.day.empty')} hint={t('ui.day.empty-hint')} />;
  return (
    <VirtualList
      label={t('ui.day.rings')}
      entries={rings}
      estimatedRowPx={56}
      keyOf={({ itemId, due }) => `${itemId}@${due}`}
    >
      {(ring) => <DayRing ring={ring} isNext={ring === next} />}
    </VirtualList>
  );
}

const DayRing = memo(function DayRing({ ring, isNext }: { ring: PlannedRing; isNext: boolean }) {
  const t = useTranslate();
  const formats = useFormats();
  const stillThere = useProjection(({ items }) => items.has(ring.itemId));
  return (
    <button
      type="button"
      className="day-ring"
      data-state={isNext ? 'next' : ring.state}
      data-item={ring.itemId}
      disabled={!stillThere}
      onClick={() => openPanel({ kind: 'alarm-editor', id: ring.itemId })}
    >
      <span className="day-ring-time">{formats.time(ring.due)}</span>
      <span className="day-ring-label">{ring.state === 'skipped' ? <s>{ring.label}</s> : ring.label}</span>
      {(isNext || ring.state !== 'ahead') && (
        <span className="day-ring-state">{t(stateKey(ring.state, isNext))}</span>
      )}
    </button>
  );
});
