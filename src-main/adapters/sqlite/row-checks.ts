/** A row that does not hold what its type promises; `reason` names the first column at fault. */
export class BadRow {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

const ID = /^[A-Za-z0-9_.-]{1,64}$/;
const CONTROL = /\p{Cc}/u;

/*
 * The schemas of src-shared/domain by hand: a start with 10,000 items cannot wait for them. A property test holds both
 * equal, row for row.
 */

/** `itemIdSchema`. */
export function isItemId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value) && value !== 'health' && value !== '.' && value !== '..';
}

/** `labelSchema`: the trimmed label, or null. */
export function labelOf(value: unknown): string | null {
  if (!isText(value, 1000)) return null;
  const label = value.trim();
  if (label.length === 0 || !isText(label, 200)) return null;
  return label.isWellFormed() && !CONTROL.test(label) ? label : null;
}

/** A whole number that is exact in JavaScript, at least `min`. */
export function isWhole(value: unknown, min = Number.MIN_SAFE_INTEGER): value is number {
  return Number.isSafeInteger(value) && (value as number) >= min;
}

export function isFlag(value: unknown): value is 0 | 1 {
  return value === 0 || value === 1;
}

/** Text of at most `max` code points, counted as zod and SQLite's `length()` do. */
export function isText(value: unknown, max: number): value is string {
  if (typeof value !== 'string' || value.length > 2 * max) return false;
  return value.length <= max || [...value].length <= max;
}
