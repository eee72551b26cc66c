import { clockText } from '#shared/time/duration.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { openPanel } from '../stores/panels.ts';
import { secondsLeft } from '../timers/timer-view.ts';
import { useNow } from '../ui/use-now.ts';
import { type DialTimer, useDialTimers } from './use-dial-timers.ts';

/** Whose the arcs of the dial are, from the outside in. */
export function DayTimers() {
  const t = useTranslate();
  const timers = useDialTimers();
  if (timers.length === 0) return null;
  return (
    <ul className="day-timers" aria-label={t('ui.timers')}>
      {timers.map((timer) => (
        <li key={timer.stored.item.id}>
          <DayTimer {...timer} />
        </li>
      ))}
    </ul>
  );
}

function DayTimer({ stored, view }: DialTimer) {
  const t = useTranslate();
  const formats = useFormats();
  const left = secondsLeft(view, useNow('second'));
  const { id, label } = stored.item;
  return (
    <button
      type="button"
      className="day-ring"
      data-state="running"
      onClick={() => openPanel({ kind: 'timer-editor', id })}
    >
      <span className="day-ring-time">{clockText(left)}</span>
      <span className="day-ring-label">{label}</span>
      <span className="day-ring-state">{t('ui.timer.ends', { time: formats.time(view.endsAt) })}</span>
    </button>
  );
}
