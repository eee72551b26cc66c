import { memo } from 'react';
import type { Alarm, StoredAlarm } from '#shared/domain/item.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { execute } from '../commands.ts';
import { recurrenceInWords } from '../i18n/recurrence-words.ts';
import { useConventions, useFormats, useTranslate } from '../i18n/speech.tsx';
import { deleteAction, editActions } from '../item-menu/common-actions.ts';
import { MenuButton } from '../item-menu/MenuButton.tsx';
import type { MenuAction } from '../item-menu/menu-store.ts';
import { useAppStore, useProjection } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';
import { ParkedMark } from '../sync-status/ParkedMark.tsx';
import { Toggle } from '../ui/Toggle.tsx';
import { WallClock } from '../ui/WallClock.tsx';
import { AlarmStatus } from './AlarmStatus.tsx';
import { DayChips } from './DayChips.tsx';

/** One alarm of the list. */
export const AlarmRow = memo(function AlarmRow({ stored }: { stored: StoredAlarm }) {
  const alarm = stored.item;
  const t = useTranslate();
  const formats = useFormats();
  const { firstDay } = useConventions();
  const isRinging = useProjection(({ rings }) => rings.some((ring) => ring.itemId === alarm.id));
  const time = formats.wallTime(alarm.alarmTime);
  return (
    <article className="row" data-off={!alarm.enabled || undefined} data-ringing={isRinging || undefined}>
      <button
        type="button"
        className="row-time"
        aria-label={t('ui.alarm.open', { label: alarm.label, time })}
        onClick={() => openPanel({ kind: 'alarm-editor', id: alarm.id })}
      >
        <WallClock time={alarm.alarmTime} />
      </button>
      <div className="row-text">
        <h3 title={alarm.label}>{alarm.label}</h3>
        <p className="row-repeat">
          <span>{recurrenceInWords(t, formats, alarm, firstDay)}</span>
          {alarm.recurrence !== 'once' && <DayChips alarm={alarm} />}
        </p>
        <AlarmStatus alarm={alarm} />
        <ParkedMark itemId={alarm.id} />
      </div>
      <Toggle
        label={t('ui.alarm.switch', { label: alarm.label, time })}
        on={alarm.enabled}
        onChange={(enabled) => void execute({ kind: 'set-enabled', id: alarm.id, enabled })}
      />
      <MenuButton label={alarm.label} actions={() => alarmActions(t, alarm)} />
    </article>
  );
});

function alarmActions(t: Translate, alarm: Alarm): readonly MenuAction[] {
  return [...editActions(t, alarm), ...skipActions(t, alarm.id), deleteAction(t, alarm)];
}

/** Skipping is offered while there is something to skip, taking it back while something is skipped. */
function skipActions(t: Translate, id: string): readonly MenuAction[] {
  const { projection } = useAppStore.getState();
  const skipped = projection?.skipped.filter((occurrence) => occurrence.itemId === id) ?? [];
  const unskip = (due: EpochMs) => void execute({ kind: 'unskip', itemId: id, due });
  const actions: MenuAction[] = skipped.slice(0, 1).map(({ due }) => ({
    id: 'unskip',
    text: t('ui.alarm.unskip'),
    run: () => unskip(due),
  }));
  if (skipped.length > 0 || projection?.nextDue[id] === undefined) return actions;
  return [{ id: 'skip', text: t('ui.alarm.skip'), run: () => void execute({ kind: 'skip-next', id }) }];
}
