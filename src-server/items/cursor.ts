import type { Place } from '../ports/item-store.ts';

/** A place among a user's changes, as clients carry it. Empty is the beginning; null is not a cursor. */
export function readCursor(text: string): Place | null {
  if (text === '') return { sequence: 0, floor: 0 };
  const match = /^c(\d{1,15})(?:\.(\d{1,15}))?$/.exec(text);
  return match ? { sequence: Number(match[1]), floor: Number(match[2] ?? 0) } : null;
}

export function writeCursor({ sequence, floor }: Place): string {
  return floor > sequence ? `c${sequence}.${floor}` : `c${sequence}`;
}
