import { clockText } from '#shared/time/duration.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { openPanel } from '../stores/panels.ts';
import { secondsLeft } from '../timers/timer-view.ts';
import { useNow } from '../ui/use-now.ts';
import { OUTER_TIMER_RADIUS, TIMER_RING_STEP } from './dial-geometry.ts';
import { type DialTimer, useDialTimers } from './use-dial-timers.ts';

/** The running timers that end first, each an arc that shrinks from a full circle to nothing. */
export function DialTimers() {
  return useDialTimers().map((timer, index) => (
    <TimerArc key={timer.stored.item.id} {...timer} radius={OUTER_TIMER_RADIUS - index * TIMER_RING_STEP} />
  ));
}

function TimerArc({ stored, view, radius }: DialTimer & { radius: number }) {
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
