import type { Language } from '#shared/domain/languages.ts';
import type { Day, Recurrence } from '#shared/domain/recurrence.ts';
import type { Translate } from '#shared/messages/translate.ts';

export interface AlarmTimes {
  readonly time: string;
  readonly recurrence: Recurrence;
  readonly days: readonly Day[];
}

/** Says an alarm's time and repetition: `07:30 weekdays`, `18:00 Mon Wed`. Reused, as formats are dear to make. */
export function alarmTimeFormat(translate: Translate, language: Language): (alarm: AlarmTimes) => string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2023 was a Sunday, day 0.
  const dayName = (day: Day) => format.format(Date.UTC(2023, 0, 1 + day));
  return ({ time, recurrence, days }) =>
    recurrence === 'weekly'
      ? `${time} ${days.map(dayName).join(' ')}`
      : `${time} ${translate(`cli.list.recurrence.${recurrence}`)}`;
}
