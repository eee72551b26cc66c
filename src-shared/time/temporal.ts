import { Temporal } from 'temporal-polyfill';
import { type EpochMs, epochMs } from './instant.ts';
import { type ZoneId, zoneId } from './zone.ts';

/** How far local time in `zone` is ahead of UTC at `instant`, in milliseconds. Throws RangeError for an unknown zone. */
export function offsetMsAt(zone: ZoneId, instant: EpochMs): number {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return local.offsetNanoseconds / 1_000_000;
}

/**
 * Brands a zone name that the runtime reports. A name it cannot compute with (`Etc/Unknown`, junk in TZ) becomes UTC:
 * an alarm at a doubtful hour is better than none.
 */
export function usableZone(name: string): ZoneId {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return zoneId(name);
  } catch (error) {
    if (error instanceof RangeError) return zoneId('UTC');
    throw error;
  }
}

/** The same calendar day and time in UTC, `years` earlier; 29 February becomes the 28th where there is none. */
export function yearsBefore(instant: EpochMs, years: number): EpochMs {
  const utc = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC');
  return epochMs(utc.subtract({ years }).epochMilliseconds);
}
