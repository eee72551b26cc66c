import { z } from 'zod';

/** A local wall time `HH:MM`, 00:00 to 23:59, in whatever zone the device is in. */
export type WallTime = string & { readonly __unit: 'wallTime' };

const PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export const wallTimeSchema = z
  .string()
  .regex(PATTERN)
  .transform((text) => text as WallTime);

/** Brands `HH:MM`. Throws RangeError for anything else; foreign text goes through `wallTimeSchema`. */
export function wallTime(text: string): WallTime {
  if (!PATTERN.test(text)) throw new RangeError(`not a wall time: ${text}`);
  return text as WallTime;
}

/** Hour 0–23 and minute 0–59 of a wall time. */
export function wallTimeParts(time: WallTime): { hour: number; minute: number } {
  return { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) };
}

export function wallTimeFromParts(hour: number, minute: number): WallTime {
  return wallTime(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}
