import type { Alarm } from '#shared/domain/item.ts';
import { untilInWords } from '../i18n/durations.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { ringOf } from '../stores/lists.ts';
import { useNowUntil } from '../ui/use-now-until.ts';

/** What an alarm does now or next: rings, snoozes, skips, or when it is due. */
export function AlarmStatus({ alarm }: { alarm: Alarm }) {
  const t = useTranslate();
  const ring = useProjection(({ rings }) => ringOf(rings, alarm.id));
  const formats = useFormats();
  if (ring?.state.kind === 'ringing') return <p className="row-status strong">{t('ui.alarm.ringing')}</p>;
  if (ring?.state.kind === 'snoozed') {
    return (
      <p className="row-status strong">{t('ui.ring.snoozed', { time: formats.time(ring.state.until) })}</p>
    );
  }
  if (!alarm.enabled) return <p className="row-status">{t('ui.alarm.off')}</p>;
  return <AlarmDue id={alarm.id} />;
}

function AlarmDue({ id }: { id: string }) {
  const t = useTranslate();
  const formats = useFormats();
  const due = useProjection(({ nextDue }) => nextDue[id] ?? null);
  const skipped = useProjection(
    ({ skipped: all }) => all.find((occurrence) => occurrence.itemId === id)?.due ?? null,
  );
  const now = useNowUntil(due ?? skipped);
  return (
    <p className="row-status">
      {skipped !== null && (
        <span className="tag">{t('ui.alarm.skips', { moment: formats.moment(skipped, now) })}</span>
      )}
      {due === null
        ? skipped === null && t('ui.alarm.no-due')
        : t('ui.alarm.due', { day: formats.day(due, now), duration: untilInWords(t, due - now) })}
    </p>
  );
}
