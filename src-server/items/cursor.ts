/** A place in the sequence of a user's changes, as clients carry it. Empty is the beginning; null is not a cursor. */
export function readCursor(text: string): number | null {
  if (text === '') return 0;
  const match = /^c(\d{1,15})$/.exec(text);
  return match ? Number(match[1]) : null;
}

export function writeCursor(sequence: number): string {
  return `c${sequence}`;
}
