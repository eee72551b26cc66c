import type { DayPart } from './lexicon/lexicon.ts';
import type { Read, Reader } from './reader.ts';

/** A time of day as it stands in the text, before am, pm or a part of the day has been applied. */
export interface Clock {
  /** 0–24; 24 is the end of the day. */
  readonly hour: number;
  readonly minute: number;
  /** Which half of the day is meant, as far as the text says so. `open` can be either. */
  readonly half: 'am' | 'pm' | 'open' | 'fixed';
  /** `shaped`: looks like a time. `bare`: a number, a time only where nothing else is one. `dotted`: may be a date. */
  readonly form: 'shaped' | 'bare' | 'bare-word' | 'dotted';
  readonly halfPast: boolean;
  /** Said without minutes in digits, "7" or "half seven": people mean either half of the day by it. */
  readonly loose: boolean;
  /** What follows it and says the part of the day: "rano", "in the evening". */
  readonly part: DayPart | null;
}

type Plain = Pick<Clock, 'hour' | 'minute' | 'half' | 'form'> & {
  readonly halfPast?: boolean;
  readonly loose?: boolean;
};

/** Reads a time of day. Times that no clock shows (25:00) are read too, for the field to refuse. */
export function readClock(reader: Reader, at: number): Read<Clock> | null {
  const plain =
    readNamed(reader, at) ??
    readHalf(reader, at, 0) ??
    readOffset(reader, at) ??
    readQuarters(reader, at) ??
    readDigits(reader, at) ??
    readWords(reader, at);
  return plain === null ? null : withPart(reader, plain);
}

function withPart(reader: Reader, { value, end }: Read<Plain>): Read<Clock> {
  const clock = { ...value, halfPast: value.halfPast ?? false, loose: value.loose ?? true };
  const named = reader.sense(end, 'clock');
  // "12 noon", "12 Uhr mittags": the same time, said twice.
  if (named !== null && clock.hour === 12 && clock.minute === 0 && clock.half === 'open') {
    return {
      value: { ...clock, hour: named.value.hour, half: 'fixed', form: 'shaped', part: null },
      end: named.end,
    };
  }
  const part = clock.half === 'open' ? reader.sense(end, 'part') : null;
  return { value: { ...clock, part: part?.value.part ?? null }, end: part?.end ?? end };
}

function readNamed(reader: Reader, at: number): Read<Plain> | null {
  const named = reader.sense(at, 'clock');
  if (named === null) return null;
  return { value: { hour: named.value.hour, minute: 0, half: 'fixed', form: 'shaped' }, end: named.end };
}

/** "half (past) seven" is 7:30, "halb acht" and "wpół do ósmej" are 7:30 as well: half of the eighth hour. */
function readHalf(reader: Reader, at: number, offsetMinutes: number): Read<Plain> | null {
  const past = reader.sense(at, 'half-past');
  const to = reader.sense(at, 'half-to');
  const start = past?.end ?? to?.end;
  const hour = start === undefined ? null : readHour(reader, start);
  if (hour === null) return null;
  const minutes = hour.value * 60 + (past === null ? -30 : 30) + offsetMinutes;
  return { value: { ...spokenClock(minutes), halfPast: past?.end === at + 1 }, end: hour.end };
}

/** "quarter past seven", "fünf vor halb acht", "kwadrans po siódmej", "za pięć ósma". */
function readOffset(reader: Reader, at: number): Read<Plain> | null {
  const polish = readPolishBefore(reader, at);
  if (polish !== null) return polish;
  const count = readMinutes(reader, at);
  if (count === null) return null;
  const past = reader.sense(count.end, 'minutes-past');
  const before = reader.sense(count.end, 'minutes-before');
  const start = past?.end ?? before?.end;
  if (start === undefined) return null;
  const signed = past === null ? -count.value : count.value;
  const half = readHalf(reader, start, signed);
  if (half !== null) return half;
  const named = reader.sense(start, 'clock');
  if (named !== null) return { value: fixedClock(named.value.hour * 60 + signed), end: named.end };
  const hour = readHour(reader, start);
  return hour === null ? null : { value: spokenClock(hour.value * 60 + signed), end: hour.end };
}

/** "za pięć ósma", "za kwadrans ósma": minutes before an hour that is named as such. */
function readPolishBefore(reader: Reader, at: number): Read<Plain> | null {
  const start = reader.sense(at, 'in');
  const count = start === null ? null : readMinutes(reader, start.end);
  const hour = count === null ? null : reader.sense(count.end, 'hour');
  if (count === null || hour?.value.form !== 'is') return null;
  return { value: spokenClock(hour.value.value * 60 - count.value), end: hour.end };
}

/** "viertel acht" is 7:15, "dreiviertel acht" 7:45. */
function readQuarters(reader: Reader, at: number): Read<Plain> | null {
  const quarters = reader.sense(at, 'quarters-to');
  const hour = quarters === null ? null : readHour(reader, quarters.end);
  if (quarters === null || hour === null) return null;
  return { value: spokenClock((hour.value - 1) * 60 + quarters.value.quarters * 15), end: hour.end };
}

function readMinutes(reader: Reader, at: number): Read<number> | null {
  const quarter = reader.sense(at, 'quarter');
  if (quarter !== null) return { value: 15, end: quarter.end };
  const whole = reader.whole(at);
  if (whole === null || whole.value < 1 || whole.value > 29) return null;
  const unit = reader.sense(whole.end, 'unit');
  return { value: whole.value, end: unit?.value.seconds === 60 ? unit.end : whole.end };
}

/** An hour of a spoken time: digits, number word, or a Polish ordinal. */
function readHour(reader: Reader, at: number): Read<number> | null {
  const ordinal = reader.sense(at, 'hour');
  const hour = ordinal === null ? reader.whole(at) : { value: ordinal.value.value, end: ordinal.end };
  if (hour === null || hour.value > 24 || !reader.closes(hour.end)) return null;
  if (reader.sense(hour.end, 'unit') !== null) return null;
  return { value: hour.value, end: reader.skip(hour.end, 'oclock') };
}

function spokenClock(minutes: number): Plain {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return { hour: Math.floor(inDay / 60), minute: inDay % 60, half: 'open', form: 'shaped' };
}

function fixedClock(minutes: number): Plain {
  return { ...spokenClock(minutes), half: 'fixed' };
}

/** `7:30`, `7.30`, `7:30 pm`, `7 pm`, `14 Uhr`, `14 Uhr 30`, `0730`, `7`. */
function readDigits(reader: Reader, at: number): Read<Plain> | null {
  const hour = reader.digits(at);
  if (hour === null) return null;
  const minute = readMinutePlace(reader, hour.end);
  const end = minute?.end ?? hour.end;
  const packed = minute === null && hour.value.length === 4;
  const value = {
    hour: Number(packed ? hour.value.slice(0, 2) : hour.value),
    minute: packed ? Number(hour.value.slice(2)) : Number(minute?.value ?? 0),
  };
  // A leading zero is the 24-hour clock's.
  const half = value.hour === 0 || value.hour > 12 || hour.value.startsWith('0') ? 'fixed' : 'open';
  const loose = minute === null && !packed;
  const marked = readMeridiem(reader, end, value.hour) ?? readOclock(reader, end, minute !== null);
  if (marked !== null) {
    const { half: said, minute: rest } = marked.value;
    return {
      value: { hour: value.hour, minute: rest ?? value.minute, half: said ?? half, form: 'shaped', loose },
      end: marked.end,
    };
  }
  if (!packed && hour.value.length > 2) return null;
  const form = minute === null ? 'bare' : reader.mark(hour.end, '.') ? 'dotted' : 'shaped';
  return { value: { ...value, half, form, loose }, end };
}

function readMinutePlace(reader: Reader, at: number): Read<string> | null {
  if (!reader.mark(at, ':.') || !reader.glued(at) || !reader.glued(at + 1)) return null;
  const digits = reader.digits(at + 1);
  return digits?.value.length === 2 ? digits : null;
}

/** am and pm, unless "am" is the German word before a day: "um 6 am Montag". */
function readMeridiem(
  reader: Reader,
  at: number,
  hour: number,
): Read<{ half: 'am' | 'pm'; minute?: number }> | null {
  const meridiem = reader.sense(at, 'meridiem');
  if (meridiem === null || hour < 1 || hour > 12) return null;
  const { end } = meridiem;
  if (reader.means(at, 'on', 'de') && (reader.means(end, 'day', 'de') || reader.digits(end) !== null))
    return null;
  if (reader.means(at, 'part', 'de') || reader.means(at, 'clock', 'de')) return null;
  return { value: { half: meridiem.value.half }, end };
}

/** "Uhr" and "o'clock", with the minutes that may follow "Uhr". */
function readOclock(
  reader: Reader,
  at: number,
  hasMinute: boolean,
): Read<{ half?: 'am' | 'pm'; minute?: number }> | null {
  const oclock = reader.sense(at, 'oclock');
  if (oclock === null) return null;
  const meridiem = reader.sense(oclock.end, 'meridiem');
  if (meridiem !== null && !reader.means(oclock.end, 'on', 'de')) {
    return { value: { half: meridiem.value.half }, end: meridiem.end };
  }
  const minute = hasMinute ? null : reader.whole(oclock.end);
  const fits = minute !== null && minute.value <= 59 && isMinute(reader, oclock.end, minute.end);
  return fits ? { value: { minute: minute.value }, end: minute.end } : { value: {}, end: oclock.end };
}

/** Two digits or a number word that is no count of something. */
function isMinute(reader: Reader, at: number, end: number): boolean {
  const digits = reader.digits(at);
  if (digits !== null && digits.value.length !== 2) return false;
  return reader.closes(end) && reader.sense(end, 'unit') === null;
}

/** "seven thirty", "siódma trzydzieści", "sieben Uhr dreißig", "siódmej". */
function readWords(reader: Reader, at: number): Read<Plain> | null {
  const hour = readWordHour(reader, at);
  if (hour === null || hour.value > 24) return null;
  const half = hour.value === 0 || hour.value > 12 ? 'fixed' : 'open';
  const marked = readMeridiem(reader, hour.end, hour.value) ?? readOclock(reader, hour.end, false);
  if (marked !== null) {
    const { half: said, minute } = marked.value;
    return {
      value: { hour: hour.value, minute: minute ?? 0, half: said ?? half, form: 'shaped' },
      end: marked.end,
    };
  }
  const minute = reader.sense(hour.end, 'number');
  if (minute !== null && minute.value.value >= 10 && isMinute(reader, hour.end, minute.end)) {
    const meridiem = readMeridiem(reader, minute.end, hour.value);
    const said = meridiem?.value.half ?? half;
    const value: Plain = { hour: hour.value, minute: minute.value.value, half: said, form: 'shaped' };
    if (minute.value.value < 60) return { value, end: meridiem?.end ?? minute.end };
  }
  return { value: { hour: hour.value, minute: 0, half, form: 'bare-word' }, end: hour.end };
}

function readWordHour(reader: Reader, at: number): Read<number> | null {
  const ordinal = reader.sense(at, 'hour');
  if (ordinal !== null) return { value: ordinal.value.value, end: ordinal.end };
  return reader.digits(at) === null ? reader.whole(at) : null;
}
