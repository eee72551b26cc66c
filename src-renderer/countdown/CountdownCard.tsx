import { useMemo } from 'react';
import type { StoredTimer } from '#shared/domain/item.ts';
import type { RequestArgument } from '#shared/ipc/contract.ts';
import { clockText } from '#shared/time/duration.ts';
import { bridge } from '../bridge.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { secondsLeft, timerView } from '../timers/timer-view.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useNow } from '../ui/use-now.ts';

/** One timer: its time left in large, by which the window is dragged, and a few buttons that wait at the side. */
export function CountdownCard({ stored }: { stored: StoredTimer }) {
  const t = useTranslate();
  const { id, label } = stored.item;
  const due = useProjection(({ nextDue }) => nextDue[id]);
  const view = useMemo(() => timerView(stored.item, due), [stored, due]);
  const now = useNow(view.kind === 'running' ? 'second' : 'still');
  const left = secondsLeft(view, now);
  const text = clockText(left);
  const isPaused = view.kind === 'paused';
  return (
    <article className="countdown" data-state={view.kind} aria-label={label}>
      <div className="countdown-time">
        <h1>{label}</h1>
        {/* A timer's role keeps screen readers from saying every second. */}
        <span role="timer" data-length={text.length}>
          {text}
        </span>
        {isPaused && <span className="unseen">{t('ui.timer.paused')}</span>}
      </div>
      <div className="countdown-buttons">
        <IconButton
          icon={isPaused ? 'play' : 'pause'}
          label={t(isPaused ? 'ui.timer.resume' : 'ui.timer.pause')}
          onClick={() => act(id, isPaused ? 'resume' : 'pause')}
        />
        <button
          type="button"
          className="icon-button wide"
          aria-label={t('ui.timer.extend')}
          title={t('ui.timer.extend')}
          onClick={() => act(id, 'add-minute')}
        >
          +1
        </button>
        <IconButton
          icon="close"
          label={t('ui.countdown.hide')}
          onClick={() => void bridge.request('timer:hide', { id })}
        />
      </div>
      <progress max={view.seconds} value={view.seconds - left} aria-label={t('ui.timer.progress')} />
    </article>
  );
}

/** What does not apply any more changes nothing, and the window shows how things stand anyway. */
function act(id: string, action: RequestArgument<'timer:act'>['action']): void {
  void bridge.request('timer:act', { id, action });
}
