import { clockText } from '#shared/time/duration.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Icon } from '../ui/icons.tsx';
import { useNow } from '../ui/use-now.ts';
import './timer-clock.css';
import { secondsLeft, type TimerView } from './timer-view.ts';

/** The time left, in large, and how far the timer has come; a press shows it larger still. Ticks only while it runs. */
export function TimerClock({ view, onExpand }: { view: TimerView; onExpand: () => void }) {
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
        <button
          type="button"
          className="timer-expand"
          aria-label={t('ui.timer.full')}
          title={t('ui.timer.full')}
          onClick={onExpand}
        >
          <Icon name="expand" />
        </button>
      )}
      {view.kind !== 'idle' && (
        <progress max={view.seconds} value={view.seconds - left} aria-label={t('ui.timer.progress')} />
      )}
    </div>
  );
}
