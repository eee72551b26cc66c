import type { Read, Reader } from './reader.ts';

/** A length of time as it stands in the text; it may be zero or too long. */
export interface Duration {
  readonly seconds: number;
  /** Made of days and weeks only, as dates are counted: "in 2 days". */
  readonly wholeDays: boolean;
}

interface Part {
  readonly seconds: number;
  readonly unitSeconds: number;
}

const DAY_SECONDS = 86_400;

/** Reads a length of time: `25 min`, `1h30`, `1,5 h`, `1:30:00`, "an hour and a half", "półtorej godziny". */
export function readDuration(reader: Reader, at: number): Read<Duration> | null {
  const whole = readColons(reader, at) ?? reader.sense(at, 'length');
  if (whole !== null) {
    const more = readMore(reader, whole.end, whole.value.seconds >= 3600 ? 3600 : 60);
    return {
      value: { seconds: whole.value.seconds + (more?.value ?? 0), wholeDays: false },
      end: more?.end ?? whole.end,
    };
  }
  return readParts(reader, at);
}

/** A length of time in which a unit alone is one of it: "in an hour", "za godzinę", "every hour". */
export function readDurationAfterWord(reader: Reader, at: number): Read<Duration> | null {
  const known = readDuration(reader, at);
  if (known !== null) return known;
  const unit = reader.sense(at, 'lone-unit');
  if (unit === null) return null;
  const more = readMore(reader, unit.end, unit.value.seconds);
  const seconds = unit.value.seconds + (more?.value ?? 0);
  return { value: durationOf(seconds, unit.value.seconds), end: more?.end ?? pastDot(reader, unit.end) };
}

function readParts(reader: Reader, at: number): Read<Duration> | null {
  const first = readPart(reader, at);
  if (first === null) return null;
  const more = readMore(reader, first.end, first.value.unitSeconds);
  const seconds = first.value.seconds + (more?.value ?? 0);
  return { value: durationOf(seconds, first.value.unitSeconds), end: more?.end ?? first.end };
}

function durationOf(seconds: number, unitSeconds: number): Duration {
  return { seconds, wholeDays: unitSeconds >= DAY_SECONDS && seconds % DAY_SECONDS === 0 };
}

/** What follows in smaller units, with or without "and" between. */
function readMore(reader: Reader, at: number, unitSeconds: number): Read<number> | null {
  const bare = readBareRest(reader, at, unitSeconds);
  if (bare !== null) return bare;
  const afterComma = reader.mark(at, ',') ? at + 1 : at;
  const part = readPart(reader, reader.skip(afterComma, 'and'));
  if (part === null || part.value.unitSeconds >= unitSeconds) return null;
  const more = readMore(reader, part.end, part.value.unitSeconds);
  return { value: part.value.seconds + (more?.value ?? 0), end: more?.end ?? part.end };
}

/** The `30` of `1h30`, or of `1 h 30` at the end of the text: a last number takes the next smaller unit. */
function readBareRest(reader: Reader, at: number, unitSeconds: number): Read<number> | null {
  const digits = reader.digits(at);
  if (digits === null || digits.value.length > 2 || Number(digits.value) > 59) return null;
  if (unitSeconds !== 3600 && unitSeconds !== 60) return null;
  const atEnd = digits.end === reader.tokens.length;
  if (!reader.closes(digits.end) || !(reader.glued(at) || atEnd)) return null;
  return { value: Number(digits.value) * (unitSeconds / 60), end: digits.end };
}

function readPart(reader: Reader, at: number): Read<Part> | null {
  const article = reader.sense(at, 'article');
  const amount = reader.amount(at) ?? (article === null ? null : { value: 1, end: article.end });
  if (amount === null) return null;
  const half = reader.sense(amount.end, 'and-a-half');
  const unit = reader.sense(half?.end ?? pastHyphen(reader, amount.end), 'unit');
  if (unit === null || !(reader.closes(unit.end) || reader.digits(unit.end) !== null)) return null;
  const afterUnit = half === null ? reader.sense(unit.end, 'and-a-half') : null;
  const count = amount.value + (half === null && afterUnit === null ? 0 : 0.5);
  const end = afterUnit?.end ?? pastDot(reader, unit.end);
  return { value: { seconds: count * unit.value.seconds, unitSeconds: unit.value.seconds }, end };
}

/** The hyphen of "10-minute". */
function pastHyphen(reader: Reader, end: number): number {
  return reader.mark(end, '-') && reader.glued(end) && reader.glued(end + 1) ? end + 1 : end;
}

/** A length that is said to be a timer's, so that `5:00` is minutes and seconds. */
export function readTimerLength(reader: Reader, at: number): Read<Duration> | null {
  const known = readDuration(reader, at);
  if (known !== null) return known;
  const minutes = reader.digits(at);
  const seconds = minutes === null ? null : colonPlace(reader, minutes.end);
  if (minutes === null || seconds === null) return null;
  return { value: durationOf(Number(minutes.value) * 60 + Number(seconds.value), 60), end: seconds.end };
}

/** `1:30:00`, `1:30 h`, `1:30 min`. */
function readColons(reader: Reader, at: number): Read<{ seconds: number }> | null {
  const first = reader.digits(at);
  const second = first === null ? null : colonPlace(reader, first.end);
  if (first === null || second === null) return null;
  const third = colonPlace(reader, second.end);
  if (third !== null) {
    const seconds = Number(first.value) * 3600 + Number(second.value) * 60 + Number(third.value);
    return { value: { seconds }, end: third.end };
  }
  const unit = reader.sense(second.end, 'unit');
  if (unit === null || (unit.value.seconds !== 3600 && unit.value.seconds !== 60)) return null;
  const seconds = Number(first.value) * unit.value.seconds + (Number(second.value) * unit.value.seconds) / 60;
  return { value: { seconds }, end: pastDot(reader, unit.end) };
}

function colonPlace(reader: Reader, at: number): Read<string> | null {
  if (!reader.mark(at, ':') || !reader.glued(at) || !reader.glued(at + 1)) return null;
  const digits = reader.digits(at + 1);
  return digits !== null && /^[0-5]\d$/.test(digits.value) ? digits : null;
}

/** An abbreviation's full stop belongs to it. */
export function pastDot(reader: Reader, end: number): number {
  return reader.mark(end, '.') && reader.glued(end) ? end + 1 : end;
}
