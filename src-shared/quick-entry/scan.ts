import type { DayPart } from './lexicon/lexicon.ts';
import type { Piece, PieceMeaning } from './piece.ts';
import { readClock } from './read-clock.ts';
import { readDate, readDotted } from './read-date.ts';
import { readDays } from './read-days.ts';
import { pastDot, readDuration, readDurationAfterWord, readTimerLength } from './read-duration.ts';
import type { Read, Reader } from './reader.ts';

type Rule = (reader: Reader, at: number) => Read<PieceMeaning> | null;

/** In the order in which they are asked; the first that reads something has it. */
const RULES: readonly Rule[] = [
  scanNoSuchRepeat,
  scanNoSuchDate,
  scanZone,
  scanRepeat,
  scanEveryDuration,
  scanDate,
  scanIn,
  scanUntil,
  scanDays,
  scanUnreadEvery,
  scanAt,
  scanTime,
  scanPart,
  scanMisshapen,
];

const QUOTES = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '”“"'],
  ['«', '»'],
  ['»', '«'],
]);

/** Everything in the text that could be about time, from left to right; what lies between is no concern of grammar. */
export function scan(reader: Reader): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < reader.tokens.length; ) {
    const piece = (at === 0 ? scanKindWord(reader) : null) ?? scanQuoted(reader, at) ?? scanPiece(reader, at);
    if (piece !== null) pieces.push(piece);
    at = piece?.end ?? at + 1;
  }
  return pieces;
}

/** "timer 5:00", "alarm 6:45": the word belongs to the time or length that follows it at once, else it is label. */
function scanKindWord(reader: Reader): Piece | null {
  const timer = reader.sense(0, 'timer-word');
  const length = timer === null ? null : readTimerLength(reader, timer.end);
  if (length !== null && reader.closes(length.end)) {
    return { kind: 'duration', duration: length.value, said: 'plain', start: 0, end: length.end };
  }
  const word = timer ?? reader.sense(0, 'alarm-word');
  const piece = word === null ? null : scanPiece(reader, word.end);
  const fits = timer === null ? piece?.kind === 'clock' : piece?.kind === 'duration';
  return piece !== null && fits ? { ...piece, start: 0 } : null;
}

function scanPiece(reader: Reader, at: number): Piece | null {
  if (!reader.opens(at)) return null;
  for (const rule of RULES) {
    const read = rule(reader, at);
    if (read !== null && reader.closes(read.end)) return { ...read.value, start: at, end: read.end };
  }
  return null;
}

/** What stands in quotation marks is label, whatever it says. */
function scanQuoted(reader: Reader, at: number): Piece | null {
  const closers = QUOTES.get(reader.tokens[at]?.folded ?? '');
  if (closers === undefined) return null;
  const close = reader.tokens.findIndex((token, index) => index > at && closers.includes(token.folded));
  return close < 0 ? null : { kind: 'quoted', start: at, end: close + 1 };
}

/** "every other day", "except Friday": marked together with what it is about. */
function scanNoSuchRepeat(reader: Reader, at: number): Read<PieceMeaning> | null {
  const end = reader.sense(at, 'no-such-repeat')?.end ?? everyNth(reader, at);
  if (end === null) return null;
  const object = readDays(reader, end) ?? reader.sense(end, 'unit') ?? reader.sense(end, 'repeat');
  return bad('no-such-repeat', object?.end ?? end);
}

function scanNoSuchDate(reader: Reader, at: number): Read<PieceMeaning> | null {
  const found = reader.sense(at, 'no-such-date');
  return found === null ? null : bad('no-such-date', found.end);
}

/** `7:30 UTC`: an alarm follows the zone the device is in. */
function scanZone(reader: Reader, at: number): Read<PieceMeaning> | null {
  const zone = reader.sense(at, 'zone');
  const marked = reader.sense(at - 1, 'meridiem') ?? reader.sense(at - 1, 'oclock');
  const afterTime = marked !== null || reader.digits(at - 1) !== null;
  return zone !== null && afterTime ? bad('no-such-time', zone.end) : null;
}

/** "every 2nd", "jeden 2.". */
function everyNth(reader: Reader, at: number): number | null {
  const every = reader.sense(at, 'every');
  const count = every === null ? null : reader.digits(every.end);
  if (count === null || !reader.glued(count.end)) return null;
  return reader.mark(count.end, '.') ? count.end + 1 : (reader.sense(count.end, 'ordinal')?.end ?? null);
}

function scanEveryDuration(reader: Reader, at: number): Read<PieceMeaning> | null {
  const every = reader.sense(at, 'every');
  const duration = every === null ? null : readDurationAfterWord(reader, every.end);
  if (duration === null) return null;
  if (duration.value.wholeDays) return bad('no-such-repeat', duration.end);
  return { value: { kind: 'duration', duration: duration.value, said: 'every' }, end: duration.end };
}

function scanRepeat(reader: Reader, at: number): Read<PieceMeaning> | null {
  const found = reader.sense(at, 'repeat') ?? reader.sense(reader.skip(at, 'on'), 'repeat');
  if (found === null) return null;
  const { recurrence, part } = found.value;
  const after = reader.sense(found.end, 'part');
  const said: DayPart | null = after?.value.part ?? part ?? null;
  return { value: { kind: 'repeat', recurrence, part: said }, end: after?.end ?? found.end };
}

function scanDate(reader: Reader, at: number): Read<PieceMeaning> | null {
  const read = readDate(reader, at);
  return read === null ? null : { value: { kind: 'date', ...read.value }, end: read.end };
}

/** "in 25 min", "za godzinę", "for 25 min"; but "za pięć ósma" is a time of day. */
function scanIn(reader: Reader, at: number): Read<PieceMeaning> | null {
  const word = reader.sense(at, 'in') ?? reader.sense(at, 'for');
  if (word === null || isSpokenBefore(reader, at)) return null;
  const duration = readDurationAfterWord(reader, word.end);
  if (duration === null) return null;
  const said = word.value.kind === 'in' ? 'in' : 'plain';
  return { value: { kind: 'duration', duration: duration.value, said }, end: duration.end };
}

function isSpokenBefore(reader: Reader, at: number): boolean {
  return reader.sense(at, 'in') !== null && readClock(reader, at) !== null;
}

/** "until" where a time or date follows. German "Do" is Thursday to a German. */
function scanUntil(reader: Reader, at: number): Read<PieceMeaning> | null {
  const until = reader.sense(at, 'until');
  if (until === null) return null;
  if (reader.language === 'de' && reader.means(at, 'day', 'de')) return null;
  const end = pastDot(reader, until.end);
  const next = reader.skip(reader.skip(end, 'on'), 'at');
  const follows = readDuration(reader, next) === null && readClock(reader, next) !== null;
  const dated = readDate(reader, end) ?? readDays(reader, end) ?? reader.sense(end, 'repeat');
  return follows || dated !== null ? { value: { kind: 'until' }, end } : null;
}

function scanDays(reader: Reader, at: number): Read<PieceMeaning> | null {
  const read = readDays(reader, at);
  return read === null ? null : { value: { kind: 'days', ...read.value }, end: read.end };
}

/** "at 7": the word makes any hour a time. */
function scanAt(reader: Reader, at: number): Read<PieceMeaning> | null {
  const word = reader.sense(at, 'at');
  if (word === null) return null;
  const start = pastDot(reader, word.end);
  if (readDuration(reader, start) !== null) return null;
  const read = readClock(reader, start);
  if (read === null || !isHour(read.value.hour, read.value.form)) return null;
  const { form } = read.value;
  const shaped = word.value.weak === true || form === 'dotted' ? form : 'shaped';
  const clock = { ...read.value, form: shaped };
  return { value: { kind: 'clock', clock, placed: true, asDate: null }, end: read.end };
}

/** A length of time or a time of day, whichever takes more of the text. */
function scanTime(reader: Reader, at: number): Read<PieceMeaning> | null {
  const duration = readDuration(reader, at);
  const clock = readClock(reader, at);
  if (duration !== null && (clock === null || duration.end >= clock.end)) {
    return { value: { kind: 'duration', duration: duration.value, said: 'plain' }, end: duration.end };
  }
  if (clock === null || !isHour(clock.value.hour, clock.value.form)) return null;
  const { hour, minute, form } = clock.value;
  const date = form === 'dotted' ? readDotted(reader, at, false) : null;
  const possible = hour < 24 ? minute <= 59 : hour === 24 && minute === 0;
  if (!possible && date !== null)
    return { value: { kind: 'date', date: date.value, part: null }, end: date.end };
  if (!possible) return bad('no-such-time', clock.end);
  return {
    value: { kind: 'clock', clock: clock.value, placed: false, asDate: date?.value ?? null },
    end: clock.end,
  };
}

function scanPart(reader: Reader, at: number): Read<PieceMeaning> | null {
  const part = reader.sense(at, 'part');
  return part === null ? null : { value: { kind: 'part', part: part.value.part }, end: part.end };
}

/** `7:5`, and `3/12`, which is a day to some and a month to others. */
function scanMisshapen(reader: Reader, at: number): Read<PieceMeaning> | null {
  const first = reader.digits(at);
  const mark = first === null ? null : reader.tokens[first.end];
  const second = mark !== undefined && mark !== null && first !== null ? reader.digits(first.end + 1) : null;
  if (first === null || second === null || mark?.glued !== true || !reader.glued(first.end + 1)) return null;
  if (mark.folded === ':') return bad('no-such-time', second.end);
  const dateLike = mark.folded === '/' && first.value.length <= 2 && second.value.length <= 2;
  if (!dateLike) return null;
  const year =
    reader.mark(second.end, '/') && reader.glued(second.end) ? reader.digits(second.end + 1) : null;
  return bad('no-such-date', year?.end ?? second.end);
}

/** "every" before what is no day: a repetition that is not known must not become a single ring. */
function scanUnreadEvery(reader: Reader, at: number): Read<PieceMeaning> | null {
  const every = reader.sense(at, 'every');
  if (every === null || LOOSE_EVERY.has(reader.tokens[at]?.folded ?? '')) return null;
  // "jeden" is one in Polish.
  const isOne = reader.sense(at, 'number') !== null && reader.language !== 'de';
  return isOne ? null : bad('no-such-repeat', every.end);
}

/** "co" and "alle" mean much besides. */
const LOOSE_EVERY = new Set(['co', 'alle']);

/** A number alone is an hour only if a clock shows it. */
function isHour(hour: number, form: 'shaped' | 'bare' | 'bare-word' | 'dotted'): boolean {
  return form === 'shaped' || form === 'dotted' || hour <= 24;
}

function bad(reason: 'no-such-repeat' | 'no-such-time' | 'no-such-date', end: number): Read<PieceMeaning> {
  return { value: { kind: 'bad', reason }, end };
}
