import type { StoredTimer } from '#shared/domain/item.ts';
import { clockText } from '#shared/time/duration.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { timersOf } from '../stores/lists.ts';
import { openPanel } from '../stores/panels.ts';
import { secondsLeft, type TimerView, timerView } from '../timers/timer-view.ts';
import { useNow } from '../ui/use-now.ts';
import { OUTER_TIMER_RADIUS, TIMER_RING_STEP } from './dial-geometry.ts';

/** More rings than this would reach the time in the middle. */
const MAX_RINGS = 3;

/** The running timers that end first, each an arc that shrinks from a full circle to nothing. */
export function DialTimers() {
  const timers = useProjection(timersOf);
  const nextDue = useProjection((projection) => projection.nextDue);
  const running = timers
    .map(({ stored }) => ({ stored, view: timerView(stored.item, nextDue[stored.item.id]) }))
    .filter(({ view }) => view.kind === 'running')
    .slice(0, MAX_RINGS);
  return running.map(({ stored, view }, index) => (
    <TimerArc
      key={stored.item.id}
      stored={stored}
      view={view}
      radius={OUTER_TIMER_RADIUS - index * TIMER_RING_STEP}
    />
  ));
}

function TimerArc({ stored, view, radius }: { stored: StoredTimer; view: TimerView; radius: number }) {
  const t = useTranslate();
  const now = useNow('second');
  const { id, label } = stored.item;
  const left = secondsLeft(view, now);
  // In hundredths of the whole length, so that a long timer's arc is not written anew every second.
  const share = Math.round(Math.min(1, left / view.seconds) * 1000) / 10;
  const open = () => openPanel({ kind: 'timer-editor', id });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand in a drawing
    <g
      role="button"
      tabIndex={0}
      className="dial-timer"
      aria-label={t('ui.day.timer', { label, left: clockText(left) })}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter') open();
      }}
    >
      <circle className="dial-timer-track" r={radius} />
      {/* Begins at the top and shrinks back towards it. */}
      <circle
        className="dial-timer-arc"
        r={radius}
        pathLength={100}
        strokeDasharray={`${share} 100`}
        transform="rotate(-90)"
      />
    </g>
  );
}
