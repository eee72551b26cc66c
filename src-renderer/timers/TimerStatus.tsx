import { assertNever } from '#shared/assert-never.ts';
import type { StoredTimer } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { durationInWords } from '#shared/messages/duration-words.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { Formats } from '../i18n/formats.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { shownLength, type TimerView } from './timer-view.ts';

/** What a timer does, in words: "ends at 14:35", "paused", "25 min", "repeats". */
export function TimerStatus(props: { stored: StoredTimer; view: TimerView; ring: Occurrence | undefined }) {
  const t = useTranslate();
  const formats = useFormats();
  const { stored, view, ring } = props;
  return (
    <p className="row-status">
      <span className={ring ? 'strong' : undefined}>
        {ringText(t, formats, ring) ?? viewText(t, formats, view)}
      </span>
      {view.kind !== 'idle' && (
        <span>{t('ui.timer.of', { duration: durationInWords(t, shownLength(stored)) })}</span>
      )}
      {stored.item.repeat && <span>{t('ui.timer.repeats')}</span>}
    </p>
  );
}

function ringText(t: Translate, formats: Formats, ring: Occurrence | undefined): string | null {
  if (ring?.state.kind === 'snoozed') return t('ui.ring.snoozed', { time: formats.time(ring.state.until) });
  return ring ? t('ui.timer.ringing', { time: formats.time(ring.due) }) : null;
}

function viewText(t: Translate, formats: Formats, view: TimerView): string {
  switch (view.kind) {
    case 'idle':
      return t('ui.timer.idle');
    case 'running':
      return t('ui.timer.ends', { time: formats.time(view.endsAt) });
    case 'paused':
      return t('ui.timer.paused');
    case 'finished':
      return t('ui.timer.finished');
    default:
      return assertNever(view);
  }
}
