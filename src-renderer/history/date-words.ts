import { dateOfDayNumber, dayNumber } from '#shared/history/local-minute.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { LocalDate } from '#shared/time/local-date.ts';

/** Says calendar days. They have no zone any more: all of it is done in UTC. */
export interface DateWords {
  /** "Today", "Yesterday", or the whole date. */
  heading(date: LocalDate, today: LocalDate): string;
  /** "23 Nov 2026". */
  short(date: LocalDate): string;
  /** "Nov". */
  month(date: LocalDate): string;
}

export function dateWords(t: Translate, locale: string): DateWords {
  const say = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: LocalDate) => format.format(Date.parse(date));
  };
  const whole = say({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return {
    heading(date, today) {
      if (date === today) return t('ui.history.today', { date: whole(date) });
      const isYesterday = date === dateOfDayNumber(dayNumber(today) - 1);
      return isYesterday ? t('ui.history.yesterday', { date: whole(date) }) : whole(date);
    },
    short: say({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: say({ month: 'short' }),
  };
}
