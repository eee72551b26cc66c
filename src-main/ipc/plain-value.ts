export type Measured =
  | { readonly kind: 'fits'; readonly length: number }
  | { readonly kind: 'too-large' }
  /** Something JSON cannot say: a Map, a typed array, a BigInt, NaN, an object of a class. */
  | { readonly kind: 'not-plain' };

/**
 * Measures a value that came by structured clone, in UTF-16 code units of about its JSON form, and stops at `limit`.
 * A cyclic structure unfolds without end and so is too large. Nothing is copied and nothing recurses, whatever comes.
 */
export function measurePlain(value: unknown, limit: number): Measured {
  const pending: unknown[] = [value];
  let length = 0;
  while (pending.length > 0) {
    const own = ownLength(pending.pop(), pending, limit - length);
    if (own === null) return { kind: 'not-plain' };
    length += own;
    if (length > limit) return { kind: 'too-large' };
  }
  return { kind: 'fits', length };
}

/** The length of one value without its children, which are put on `pending`; null for what is not plain. */
function ownLength(value: unknown, pending: unknown[], room: number): number | null {
  switch (typeof value) {
    case 'undefined':
    case 'boolean':
      return 5;
    case 'string':
      return value.length + 2;
    case 'number':
      return Number.isFinite(value) ? String(value).length : null;
    case 'object':
      return value === null ? 4 : objectLength(value, pending, room);
    default:
      return null;
  }
}

function objectLength(value: object, pending: unknown[], room: number): number | null {
  if (Array.isArray(value)) {
    // A sparse array can claim four thousand million elements: look at its length before its elements.
    if (value.length > room) return room + 1;
    for (const element of value) pending.push(element);
    return 2 + value.length;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return null;
  let length = 2;
  for (const [key, child] of Object.entries(value)) {
    length += key.length + 4;
    if (length > room) return length;
    pending.push(child);
  }
  return length;
}
