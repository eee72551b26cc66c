export type ByteRange =
  | { readonly kind: 'whole' }
  /** Both ends belong to the range. */
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' };

/**
 * Reads a `Range` header (RFC 9110, 14.1.2) for a file of `size` bytes. Several ranges, other units and nonsense are
 * answered with the whole, as the RFC allows.
 */
export function parseByteRange(header: string | null, size: number): ByteRange {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (!match) return { kind: 'whole' };
  const [, first = '', last = ''] = match;
  if (first === '') return suffix(last, size);
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return { kind: 'whole' };
  return start < size ? { kind: 'part', start, end } : { kind: 'unsatisfiable' };
}

/** The last `length` bytes. */
function suffix(length: string, size: number): ByteRange {
  if (length === '') return { kind: 'whole' };
  if (Number(length) === 0 || size === 0) return { kind: 'unsatisfiable' };
  return { kind: 'part', start: Math.max(0, size - Number(length)), end: size - 1 };
}
