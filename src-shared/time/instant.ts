/** An instant: whole milliseconds since 1970-01-01T00:00Z. Never a wall time, never a duration. */
export type EpochMs = number & { readonly __unit: 'epochMs' };

/** The largest instant a JavaScript date can hold; beyond it no arithmetic is exact. */
const MAX_EPOCH_MS = 8.64e15;

/** Brands a number as an instant. Throws RangeError for anything that is not a whole, representable instant. */
export function epochMs(value: number): EpochMs {
  if (!Number.isSafeInteger(value) || Math.abs(value) > MAX_EPOCH_MS) {
    throw new RangeError(`not an instant: ${value}`);
  }
  return value as EpochMs;
}

/** The instant `ms` milliseconds (may be negative) after `instant`. */
export function addMs(instant: EpochMs, ms: number): EpochMs {
  return epochMs(instant + Math.round(ms));
}

export function addMinutes(instant: EpochMs, minutes: number): EpochMs {
  return addMs(instant, minutes * 60_000);
}

export function earlierOf(a: EpochMs, b: EpochMs): EpochMs {
  return a < b ? a : b;
}

export function laterOf(a: EpochMs, b: EpochMs): EpochMs {
  return a > b ? a : b;
}
