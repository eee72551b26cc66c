import { useEffect, useMemo } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { StoredTimer } from '#shared/domain/item.ts';
import { clockText } from '#shared/time/duration.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { isStoredTimer } from '../stores/kinds.ts';
import { ringOf } from '../stores/lists.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useNow } from '../ui/use-now.ts';
import { TimerButtons } from './TimerButtons.tsx';
import { TimerStatus } from './TimerStatus.tsx';
import { secondsLeft, type TimerView, timerView } from './timer-view.ts';
import './full-timer.css';

/** One timer over the whole window, to be read from across a room. It leaves with Escape, and when the timer is stopped. */
export default function FullTimer({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslate();
  const stored = useProjection(({ items }) => items.get(id));
  const due = useProjection(({ nextDue }) => nextDue[id]);
  const timer = stored !== undefined && isStoredTimer(stored) ? stored : null;
  const view = useMemo(() => (timer === null ? null : timerView(timer.item, due)), [timer, due]);
  const isOver = view === null || view.kind === 'idle';
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  if (timer === null || view === null) return null;
  return (
    <ModalOverlay className="full-timer-overlay" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="full-timer-modal">
        <AriaDialog className="full-timer">
          <div className="full-timer-corner">
            <IconButton icon="close" label={t('ui.close')} onClick={onClose} />
          </div>
          <FullCountdown timer={timer} view={view} />
          <TimerButtons id={id} view={view} labelId="full-timer-label" isLarge />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function FullCountdown({ timer, view }: { timer: StoredTimer; view: TimerView }) {
  const t = useTranslate();
  const ring = useProjection(({ rings }) => ringOf(rings, timer.item.id));
  const now = useNow(view.kind === 'running' ? 'second' : 'still');
  const left = secondsLeft(view, now);
  const text = clockText(left);
  return (
    <div className="full-timer-middle" data-state={view.kind} data-ringing={ring !== undefined || undefined}>
      <Heading slot="title" id="full-timer-label">
        {timer.item.label}
      </Heading>
      <span role="timer" className="full-timer-clock" data-length={text.length}>
        {text}
      </span>
      <progress max={view.seconds} value={view.seconds - left} aria-label={t('ui.timer.progress')} />
      <TimerStatus stored={timer} view={view} ring={ring} />
    </div>
  );
}
