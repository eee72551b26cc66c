import type { EpochMs } from '../time/instant.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { ZoneId } from '../time/zone.ts';
import { offsetMs } from '../time/zone-offsets.ts';

/** What calendar and clock showed, to the minute: `2026-03-29T07:30`. Sorts as text. */
export type LocalMinute = string & { readonly __unit: 'localMinute' };

const PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;
const DAY_MS = 86_400_000;
/** The years that are written with four digits. */
const FIRST_MS = Date.UTC(1000, 0, 2);
const LAST_MS = Date.UTC(9999, 11, 30);

/** Calendar and clock of `zone` at an instant. Instants no calendar of ours reaches are told as the nearest it does. */
export function localMinute(instant: EpochMs, zone: ZoneId): LocalMinute {
  const inRange = Math.min(Math.max(instant, FIRST_MS), LAST_MS) as EpochMs;
  return new Date(inRange + offsetMs(zone, inRange)).toISOString().slice(0, 16) as LocalMinute;
}

export function isLocalMinute(value: unknown): value is LocalMinute {
  return typeof value === 'string' && PATTERN.test(value);
}

export function dateOf(minute: LocalMinute): LocalDate {
  return minute.slice(0, 10) as LocalDate;
}

/** A day that there is, as `YYYY-MM-DD`; undefined for anything else. */
export function readDate(text: string): LocalDate | undefined {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return undefined;
  const date = text as LocalDate;
  const day = dayNumber(date);
  return Number.isNaN(day) || dateOfDayNumber(day) !== date ? undefined : date;
}

/** 0–23. */
export function hourOf(minute: LocalMinute): number {
  return Number(minute.slice(11, 13));
}

/** Days since 1970-01-01, for arithmetic on calendar days. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(date) / DAY_MS;
}

export function dateOfDayNumber(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** 0 = Sunday … 6 = Saturday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
