import type { ExportedEntry } from './exported-entry.ts';

/** Tells spreadsheets that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS: readonly (readonly [string, keyof ExportedEntry])[] = [
  ['scheduled', 'scheduled'],
  ['zone', 'zone'],
  ['local_time', 'local'],
  ['type', 'type'],
  ['label', 'label'],
  ['outcome', 'outcome'],
  ['reason', 'reason'],
  ['rang', 'rang'],
  ['lateness_ms', 'latenessMs'],
  ['ended', 'ended'],
  ['seconds_to_answer', 'secondsToAnswer'],
  ['snoozes', 'snoozes'],
  ['also_missed', 'alsoMissed'],
  ['item_id', 'itemId'],
];

/** The line of column names, with its line end. */
export function csvHeader(): string {
  return line(COLUMNS.map(([name]) => name));
}

/** One line of RFC 4180, with its line end. */
export function csvLine(entry: ExportedEntry): string {
  return line(COLUMNS.map(([, key]) => entry[key]));
}

function line(values: readonly (string | number | null)[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

function field(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would take a text that begins like a formula for one; an apostrophe keeps it a text (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
