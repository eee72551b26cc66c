import { memo, useMemo } from 'react';
import type { StoredTimer } from '#shared/domain/item.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { deleteAction, editActions } from '../item-menu/common-actions.ts';
import { MenuButton } from '../item-menu/MenuButton.tsx';
import { useProjection } from '../stores/app-store.ts';
import { ringOf } from '../stores/lists.ts';
import { openPanel } from '../stores/panels.ts';
import { ParkedMark } from '../sync-status/ParkedMark.tsx';
import { TimerButtons } from './TimerButtons.tsx';
import { TimerClock } from './TimerClock.tsx';
import { TimerStatus } from './TimerStatus.tsx';
import { timerView } from './timer-view.ts';
import { viewActions } from './view-actions.ts';

/** One timer of the list. */
export const TimerRow = memo(function TimerRow({ stored }: { stored: StoredTimer }) {
  const timer = stored.item;
  const t = useTranslate();
  const due = useProjection(({ nextDue }) => nextDue[timer.id]);
  const ring = useProjection(({ rings }) => ringOf(rings, timer.id));
  const view = useMemo(() => timerView(timer, due), [timer, due]);
  const labelId = `timer-${timer.id}`;
  return (
    <article className="row timer-row" data-state={view.kind} data-ringing={ring !== undefined || undefined}>
      <TimerClock view={view} onExpand={() => openPanel({ kind: 'full-timer', id: timer.id })} />
      <div className="row-text">
        <h3 id={labelId} title={timer.label}>
          {timer.label}
        </h3>
        <TimerStatus stored={stored} view={view} ring={ring} />
        <ParkedMark itemId={timer.id} />
      </div>
      <TimerButtons id={timer.id} view={view} labelId={labelId} />
      <MenuButton
        label={timer.label}
        actions={() => [...viewActions(t, timer.id, view), ...editActions(t, timer), deleteAction(t, timer)]}
      />
    </article>
  );
});
