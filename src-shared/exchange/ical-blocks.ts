/** Longer than any honest event. */
const MAX_BLOCK_LENGTH = 200_000;
/** Events and tasks in one file. */
const MAX_BLOCKS = 100_000;

/** No event has reminders within reminders. */
const MAX_DEPTH = 4;

/** One event, task … of a calendar, as text; null where it is too long or too deep to be looked at, or its ends do not fit. */
export interface IcalBlock {
  readonly kind: string;
  readonly text: string | null;
}

const BEGIN = /^BEGIN:([A-Z-]{1,40})[ \t]*$/i;
const END = /^END:([A-Z-]{1,40})[ \t]*$/i;
const MARK = /^(BEGIN|END):(.*)$/;

/**
 * Cuts a calendar into its components, so that one which cannot be parsed spoils no other. Null when it is no calendar,
 * or too many.
 */
export function icalBlocks(text: string): readonly IcalBlock[] | 'not-understood' | 'too-many' {
  const lines = text.split(/\r\n|\n|\r/);
  if (!lines.some((line) => /^BEGIN:VCALENDAR[ \t]*$/i.test(line))) return 'not-understood';
  const blocks: IcalBlock[] = [];
  let open: { kind: string; from: number } | null = null;
  for (const [index, line] of lines.entries()) {
    const begun: string | undefined = open === null ? BEGIN.exec(line)?.[1]?.toUpperCase() : undefined;
    if (begun !== undefined && begun !== 'VCALENDAR') open = { kind: begun, from: index };
    else if (open !== null && END.exec(line)?.[1]?.toUpperCase() === open.kind) {
      blocks.push({ kind: open.kind, text: blockText(lines.slice(open.from, index + 1)) });
      open = null;
    }
    if (blocks.length > MAX_BLOCKS) return 'too-many';
  }
  // Cut off in the middle: what is missing is told.
  if (open !== null) blocks.push({ kind: open.kind, text: null });
  return blocks;
}

function blockText(lines: readonly string[]): string | null {
  const text = lines.filter((line) => line !== '').join('\r\n');
  return text.length > MAX_BLOCK_LENGTH || !isNested(lines) ? null : text;
}

/** ICAL.js minds neither the depth nor what an end is the end of. */
function isNested(lines: readonly string[]): boolean {
  const open: string[] = [];
  for (const line of lines) {
    const [, mark, kind = ''] = MARK.exec(line.toUpperCase()) ?? [];
    if (mark === 'BEGIN') open.push(kind.trim());
    if (mark === 'END' && open.pop() !== kind.trim()) return false;
    if (open.length > MAX_DEPTH) return false;
  }
  return open.length === 0;
}
