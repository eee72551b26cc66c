import type { Translate } from '#shared/messages/translate.ts';
import { type WallTime, wallTimeParts } from '#shared/time/wall-time.ts';
import type { Conventions } from './conventions.ts';

/** Says instants, wall times, days and numbers to a person, in one zone. */
export interface Formats {
  /** The clock time of an instant: `07:30`, `7:30 AM`. */
  time(instant: number): string;
  wallTime(time: WallTime): string;
  /** The same in pieces, so that AM and PM can be written smaller. */
  wallTimeParts(time: WallTime): readonly { readonly text: string; readonly isDayPeriod: boolean }[];
  /** A day relative to `now`: "today", "tomorrow", "Wednesday", or a date. */
  day(instant: number, now: number): string;
  /** Day and time: "tomorrow, 07:30". */
  moment(instant: number, now: number): string;
  /** The date of an instant: "Thu 26 Nov". */
  date(instant: number): string;
  /** A local date, counted in days since 1970-01-01: "Fri 27". */
  calendarDay(date: number): string;
  /** 0 = Sunday … 6 = Saturday. */
  weekday(day: number, width: 'long' | 'short' | 'narrow'): string;
  percent(fraction: number): string;
}

const DAY_MS = 86_400_000;
/** A Sunday, at midnight UTC: the day names are counted from it. */
const SUNDAY_MS = Date.UTC(2023, 0, 1);

export function formatsFor(t: Translate, conventions: Conventions, zone: string): Formats {
  const { locale } = conventions;
  const clock: Intl.DateTimeFormatOptions =
    conventions.hourCycle === 12
      ? { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' }
      : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const timeInZone = lazyFormat(locale, { ...clock, timeZone: zone });
  const timeInUtc = lazyFormat(locale, { ...clock, timeZone: 'UTC' });
  const dayNumber = dayNumberIn(zone);
  const weekdays = {
    long: lazyFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
    short: lazyFormat(locale, { weekday: 'short', timeZone: 'UTC' }),
    narrow: lazyFormat(locale, { weekday: 'narrow', timeZone: 'UTC' }),
  };
  const date = lazyFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone });
  const dayOfMonth = lazyFormat(locale, { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  const dateOfYear = lazyFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });

  function day(instant: number, now: number): string {
    const ahead = dayNumber(instant) - dayNumber(now);
    if (ahead === 0) return t('ui.day.today');
    if (ahead === 1) return t('ui.day.tomorrow');
    if (ahead === -1) return t('ui.day.yesterday');
    if (ahead > 1 && ahead < 7) return weekdays.long().format(dayNumber(instant) * DAY_MS);
    return Math.abs(ahead) < 200 ? date().format(instant) : dateOfYear().format(instant);
  }

  return {
    time: (instant) => timeInZone().format(instant),
    wallTime: (time) => timeInUtc().format(onFirstDay(time)),
    wallTimeParts: (time) =>
      timeInUtc()
        .formatToParts(onFirstDay(time))
        .map(({ type, value }) => ({ text: value, isDayPeriod: type === 'dayPeriod' })),
    day,
    moment: (instant, now) => t('ui.moment', { day: day(instant, now), time: timeInZone().format(instant) }),
    date: (instant) => date().format(instant),
    calendarDay: (count) => dayOfMonth().format(count * DAY_MS),
    weekday: (index, width) => weekdays[width]().format(SUNDAY_MS + index * DAY_MS),
    percent: (fraction) => new Intl.NumberFormat(locale, { style: 'percent' }).format(fraction),
  };
}

/** The instant at which UTC's clock shows a wall time. */
function onFirstDay(time: WallTime): number {
  const { hour, minute } = wallTimeParts(time);
  return (hour * 60 + minute) * 60_000;
}

/** Making an Intl format is slow: each is made when first used. */
function lazyFormat(locale: string, options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let made: Intl.DateTimeFormat | null = null;
  return () => {
    made ??= new Intl.DateTimeFormat(locale, options);
    return made;
  };
}

/** The calendar day of an instant in a zone, as a count of days that has no gaps. */
function dayNumberIn(zone: string): (instant: number) => number {
  const parts = lazyFormat('en-US', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' });
  return (instant) => {
    const [month, day, year] = parts().format(instant).split('/').map(Number);
    return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) / DAY_MS;
  };
}
