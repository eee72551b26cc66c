import { Temporal } from 'temporal-polyfill';
import { type EpochMs, epochMs } from './instant.ts';
import type { ZoneId } from './zone.ts';

/** A date of the calendar, as `YYYY-MM-DD`, in whatever zone the device is in. */
export type LocalDate = string & { readonly __unit: 'localDate' };

/** The date that a zone shows at an instant. */
export function localDateAt(instant: EpochMs, zone: ZoneId): LocalDate {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return local.toPlainDate().toString() as LocalDate;
}

/** A date from its parts; null for one that the calendar does not have. */
export function localDateFromParts(year: number, month: number, day: number): LocalDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as LocalDate;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}

export function yearOf(date: LocalDate): number {
  return Temporal.PlainDate.from(date).year;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek % 7;
}

/** The first instant of a date in a zone. */
export function startOfDate(date: LocalDate, zone: ZoneId): EpochMs {
  return epochMs(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
}
