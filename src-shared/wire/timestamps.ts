import { z } from 'zod';
import type { EpochMs } from '../time/instant.ts';

const TIMESTAMP =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?:[Zz]|([+-])(\d\d):?(\d\d))?$/;

/**
 * Reads a timestamp of the wire: ISO 8601, UTC unless it names an offset, 0 to 9 fractional digits cut to milliseconds.
 * Null for anything else, impossible dates included. `new Date(text)` would read a naive one as local time.
 */
export function instantFromWire(text: string): EpochMs | null {
  const match = TIMESTAMP.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, fraction = '', sign, offsetHours, offsetMinutes] = match;
  const utc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  if (!Number.isFinite(utc) || !isSameMoment(utc, match)) return null;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const offset = offsetMs(sign, offsetHours, offsetMinutes);
  return offset === null ? null : ((utc + milliseconds - offset) as EpochMs);
}

/** Writes an instant as the service does: naive UTC, with 6 fractional digits or none. */
export function instantToWire(instant: EpochMs): string {
  const text = new Date(instant).toISOString();
  return text.endsWith('.000Z') ? text.slice(0, -5) : `${text.slice(0, -1)}000`;
}

/** A timestamp of the wire, as an instant. */
export const wireInstantSchema = z.string().transform((text, context) => {
  const instant = instantFromWire(text);
  if (instant !== null) return instant;
  context.addIssue({ code: 'custom', message: 'not a timestamp' });
  return z.NEVER;
});

/** `Date.UTC` lets fields overflow (31 February) and reads years below 100 as 19xx: what comes out must be what went in. */
function isSameMoment(utc: number, [, year, month, day, hour, minute, second]: RegExpExecArray): boolean {
  return new Date(utc).toISOString().startsWith(`${year}-${month}-${day}T${hour}:${minute}:${second}.`);
}

function offsetMs(
  sign: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
): number | null {
  if (sign === undefined) return 0;
  const [wholeHours, wholeMinutes] = [Number(hours), Number(minutes)];
  if (wholeHours > 23 || wholeMinutes > 59) return null;
  return (sign === '-' ? -1 : 1) * (wholeHours * 60 + wholeMinutes) * 60_000;
}
