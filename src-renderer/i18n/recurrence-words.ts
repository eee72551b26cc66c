import { assertNever } from '#shared/assert-never.ts';
import type { Day, Recurrence } from '#shared/domain/recurrence.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { Formats } from './formats.ts';

/** A recurrence in words: "Once", "Weekdays", "Mon, Wed". Chosen days follow the week's order. */
export function recurrenceInWords(
  t: Translate,
  formats: Pick<Formats, 'weekday'>,
  alarm: { readonly recurrence: Recurrence; readonly days: readonly Day[] },
  firstDay: Day,
): string {
  switch (alarm.recurrence) {
    case 'once':
      return t('ui.repeat.once');
    case 'daily':
      return t('ui.repeat.daily');
    case 'weekdays':
      return t('ui.repeat.weekdays');
    case 'weekends':
      return t('ui.repeat.weekends');
    case 'weekly':
      return chosenDays(t, formats, alarm.days, firstDay);
    default:
      return assertNever(alarm.recurrence);
  }
}

/** The seven days, from the day a week starts on. */
export function weekFrom(firstDay: Day): readonly Day[] {
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => (firstDay + offset) % 7);
}

function chosenDays(
  t: Translate,
  formats: Pick<Formats, 'weekday'>,
  days: readonly Day[],
  firstDay: Day,
): string {
  if (days.length === 0) return t('ui.repeat.no-days');
  if (days.length === 7) return t('ui.repeat.daily');
  const chosen = weekFrom(firstDay).filter((day) => days.includes(day));
  return chosen.map((day) => formats.weekday(day, 'short')).join(', ');
}
