import { assertNever } from '../assert-never.ts';
import { nextOccurrence } from '../domain/next-occurrence.ts';
import { addMs, type EpochMs } from '../time/instant.ts';
import {
  addDays,
  type LocalDate,
  localDateAt,
  localDateFromParts,
  startOfDate,
  weekdayOf,
  yearOf,
} from '../time/local-date.ts';
import { wallTimeFromParts } from '../time/wall-time.ts';
import type { ZoneId } from '../time/zone.ts';
import type { EntryContext } from './entry.ts';
import type { DateWords } from './read-date.ts';
import type { Hour } from './resolve-hour.ts';

/** 29 February comes at most this many years apart. */
const YEARS_LOOKED_AT = 9;

/** The date that is meant, the first to come at that hour; null if there is none, or two do not agree. */
export function resolveDate(
  dates: readonly DateWords[],
  hour: Hour,
  context: EntryContext,
): LocalDate | null {
  const [first, second] = [...dates].sort((a, b) => rank(a) - rank(b));
  if (first === undefined) return null;
  const date = resolveOne(first, hour, context);
  if (date === null || second === undefined) return date;
  return second.kind === 'weekday' && weekdayOf(date) === second.day ? date : null;
}

/** The instant at which an hour comes on a date; null on a date that the zone skips. */
export function instantOn(date: LocalDate, hour: Hour, zone: ZoneId): EpochMs | null {
  const day = addDays(date, hour.daysLater);
  const alarmTime = wallTimeFromParts(hour.hour, hour.minute);
  const at = nextOccurrence(
    { alarmTime, recurrence: 'once', days: [] },
    addMs(startOfDate(day, zone), -1),
    zone,
  );
  return at !== null && localDateAt(at, zone) === day ? at : null;
}

/** A day of the week yields to a date of the calendar. */
function rank(date: DateWords): number {
  return date.kind === 'weekday' ? 1 : 0;
}

function resolveOne(words: DateWords, hour: Hour, context: EntryContext): LocalDate | null {
  const today = localDateAt(context.now, context.zone);
  switch (words.kind) {
    case 'ahead':
      return words.days > 3660 ? null : addDays(today, words.days);
    case 'weekday':
      return comingWeekday(words, today, hour, context);
    case 'calendar':
      return words.year === null
        ? comingDate(words, today, hour, context)
        : localDateFromParts(words.year, words.month, words.day);
    default:
      return assertNever(words);
  }
}

function comingWeekday(
  { day, afterToday }: Extract<DateWords, { kind: 'weekday' }>,
  today: LocalDate,
  hour: Hour,
  context: EntryContext,
): LocalDate {
  const date = addDays(today, (day - weekdayOf(today) + 7) % 7);
  return date === today && (afterToday || isPast(date, hour, context)) ? addDays(date, 7) : date;
}

function comingDate(
  { month, day }: Extract<DateWords, { kind: 'calendar' }>,
  today: LocalDate,
  hour: Hour,
  context: EntryContext,
): LocalDate | null {
  const thisYear = yearOf(today);
  for (let year = thisYear; year < thisYear + YEARS_LOOKED_AT; year++) {
    const date = localDateFromParts(year, month, day);
    if (date !== null && !isPast(date, hour, context)) return date;
  }
  return null;
}

function isPast(date: LocalDate, hour: Hour, { now, zone }: EntryContext): boolean {
  const at = instantOn(date, hour, zone);
  return at === null || at <= now;
}
