/** A length of time in pieces, for display. */
export interface DurationParts {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

export type DurationResult =
  | { readonly ok: true; readonly seconds: number }
  | { readonly ok: false; readonly error: 'empty' | 'unreadable' | 'zero' | 'too-long' };

/** Splits whole seconds; hours are not capped. A fraction counts as a second begun, so a countdown shows 0 only at its end. */
export function durationParts(durationSeconds: number): DurationParts {
  const whole = Math.max(0, Math.ceil(durationSeconds));
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, seconds: whole % 60 };
}

/** A length as a clock shows it: `4:05`, `1:04:05`. */
export function clockText(durationSeconds: number): string {
  const { hours, minutes, seconds } = durationParts(durationSeconds);
  const pad = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
}

// `1h30m`, `1h30`, `25m`, `1m30`, `90s`: units in falling order, a last bare number takes the next smaller unit.
const WITH_UNITS = /^(?:(\d+)h)?(?:(\d+)(?:m|(?<=h\d+)$))?(?:(\d+)(?:s|(?<=m\d+)$))?$/;
// `1:30:00` and `1:30`: minutes and seconds below 60 except in the first place.
const WITH_COLONS = /^(?:(\d+):([0-5]\d)|(\d+)):([0-5]\d)$/;
/** Bare seconds. */
const BARE = /^\d+$/;

/** Reads what a person types for a length of time: `25m`, `1h30`, `90s`, `90` (seconds), `1:30`, `1:30:00`. */
export function parseDuration(text: string, maxSeconds: number): DurationResult {
  const compact = text.trim().toLowerCase().replaceAll(/\s+/g, '');
  if (compact === '') return { ok: false, error: 'empty' };
  const seconds = readSeconds(compact);
  if (seconds === null) return { ok: false, error: 'unreadable' };
  if (seconds === 0) return { ok: false, error: 'zero' };
  return seconds > maxSeconds ? { ok: false, error: 'too-long' } : { ok: true, seconds };
}

function readSeconds(compact: string): number | null {
  if (BARE.test(compact)) return Number(compact);
  const colons = WITH_COLONS.exec(compact);
  if (colons !== null) return total(colons[1], colons[2] ?? colons[3], colons[4]);
  const units = WITH_UNITS.exec(compact);
  return units === null ? null : total(units[1], units[2], units[3]);
}

function total(hours = '0', minutes = '0', seconds = '0'): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
