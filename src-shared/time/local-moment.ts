import { Temporal } from 'temporal-polyfill';
import { type EpochMs, epochMs } from './instant.ts';
import { type WallTime, wallTimeFromParts } from './wall-time.ts';
import { type ZoneId, zoneId } from './zone.ts';

/** A date of the calendar; `month` and `day` count from 1. */
export interface LocalDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date and wall time, and the day of the week: 0 = Sunday. */
export interface LocalMoment extends LocalDate {
  readonly time: WallTime;
  readonly weekday: number;
}

/** What calendar and clock show in `zone` at `instant`. */
export function localMoment(instant: EpochMs, zone: ZoneId): LocalMoment {
  const { year, month, day, hour, minute, dayOfWeek } =
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return { year, month, day, time: wallTimeFromParts(hour, minute), weekday: dayOfWeek % 7 };
}

/** The date of `instant` in `zone`. */
export function localDate(instant: EpochMs, zone: ZoneId): LocalDate {
  const { year, month, day } = localMoment(instant, zone);
  return { year, month, day };
}

/**
 * The instant of a local ISO text without a zone (`2026-03-02T07:30:00`) in `zone`, by Temporal's "compatible"; null for
 * anything else.
 */
export function instantOfLocal(text: string, zone: ZoneId): EpochMs | null {
  try {
    return epochMs(Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A zone by its IANA name, null when the runtime cannot compute with it. */
export function knownZone(name: string): ZoneId | null {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return zoneId(name);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
