import type { Alarm } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { execute } from '../commands.ts';
import { untilInWords } from '../i18n/durations.ts';
import type { Formats } from '../i18n/formats.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { ringOf } from '../stores/lists.ts';
import { useNowUntil } from '../ui/use-now-until.ts';

/** What an alarm does now or next: rings, snoozes, skips, or when it is due. */
export function AlarmStatus({ alarm }: { alarm: Alarm }) {
  const t = useTranslate();
  const ring = useProjection(({ rings }) => ringOf(rings, alarm.id));
  const formats = useFormats();
  if (ring === undefined && alarm.enabled) return <AlarmDue id={alarm.id} />;
  return (
    <p className="row-status">
      <span className={ring && 'strong'}>{ring ? ringText(t, formats, ring) : t('ui.alarm.off')}</span>
    </p>
  );
}

function ringText(t: Translate, formats: Formats, { state }: Occurrence): string {
  if (state.kind === 'snoozed') return t('ui.ring.snoozed', { time: formats.time(state.until) });
  return t('ui.alarm.ringing');
}

function AlarmDue({ id }: { id: string }) {
  const t = useTranslate();
  const formats = useFormats();
  const due = useProjection(({ nextDue }) => nextDue[id] ?? null);
  const skipped = useProjection(
    ({ skipped: all }) => all.find((occurrence) => occurrence.itemId === id)?.due ?? null,
  );
  const isPaused = useProjection(({ settings }) => settings.pausedUntil !== null);
  const now = useNowUntil(due ?? skipped);
  return (
    <p className="row-status">
      {skipped !== null && (
        <span className="tag">
          {t('ui.alarm.skips', { moment: formats.moment(skipped, now) })}
          <button
            type="button"
            className="tag-button"
            onClick={() => void execute({ kind: 'unskip', itemId: id, due: skipped })}
          >
            {t('ui.alarm.unskip')}
          </button>
        </span>
      )}
      {due !== null && (
        <span>{t('ui.alarm.due', { day: formats.day(due, now), duration: untilInWords(t, due, now) })}</span>
      )}
      {due === null && skipped === null && <span>{t(isPaused ? 'ui.alarm.paused' : 'ui.alarm.no-due')}</span>}
    </p>
  );
}
