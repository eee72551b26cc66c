import { assertNever } from '#shared/assert-never.ts';
import { ON_TIME_MS } from '#shared/domain/ring-machine.ts';
import { answerSeconds, type HistoryEntry, latenessMs } from '#shared/history/history-entry.ts';
import { durationInWords } from '#shared/messages/duration-words.ts';
import type { Translate } from '#shared/messages/translate.ts';

/** How a ring ended, and why. */
export function endingInWords(t: Translate, entry: HistoryEntry): string {
  const { outcome } = entry;
  const told = t(`history.outcome.${outcome.kind}`);
  switch (outcome.kind) {
    case 'dismissed': {
      const seconds = answerSeconds(entry);
      return seconds === null
        ? told
        : t('ui.history.dismissed-after', { after: durationInWords(t, seconds) });
    }
    case 'missed':
      return t('ui.history.reason', { told, reason: t(`history.missed.${outcome.reason}`) });
    case 'cancelled':
      return t('ui.history.reason', { told, reason: t(`history.cancelled.${outcome.why}`) });
    case 'silenced':
    case 'skipped':
    case 'handled-elsewhere':
      return told;
    default:
      return assertNever(outcome);
  }
}

/** What else is worth telling: snoozes, lateness, a foreign clock. `zone` = where the person is now. */
export function detailsInWords(t: Translate, entry: HistoryEntry, zone: string): string[] {
  const { snoozeCount, alsoMissed } = entry;
  const lateMs = latenessMs(entry) ?? 0;
  const details: string[] = [];
  if (snoozeCount > 0) details.push(t('ui.history.snoozed', { count: snoozeCount }));
  if (lateMs > ON_TIME_MS) {
    details.push(t('ui.history.late', { late: durationInWords(t, Math.floor(lateMs / 1000)) }));
  }
  if (alsoMissed > 0) details.push(t('ui.missed.also', { count: alsoMissed }));
  if (entry.zone !== zone) details.push(t('ui.history.zone', { zone: entry.zone.replaceAll('_', ' ') }));
  return details;
}
