import { clockText } from '#shared/time/duration.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useNow } from '../ui/use-now.ts';
import { secondsLeft, type TimerView } from './timer-view.ts';

/** The time left, in large, and how far the timer has come. Ticks only while it runs. */
export function TimerClock({ view }: { view: TimerView }) {
  const t = useTranslate();
  const now = useNow(view.kind === 'running' ? 'second' : 'still');
  const left = secondsLeft(view, now);
  return (
    <div className="timer-clock">
      {/* A timer's role keeps screen readers from saying every second. */}
      <span role="timer" className="row-time">
        {clockText(left)}
      </span>
      {view.kind !== 'idle' && (
        <progress max={view.seconds} value={view.seconds - left} aria-label={t('ui.timer.progress')} />
      )}
    </div>
  );
}
