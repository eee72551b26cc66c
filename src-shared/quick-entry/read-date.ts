import type { Day } from '../domain/recurrence.ts';
import type { DayPart } from './lexicon/lexicon.ts';
import { pastDot } from './read-duration.ts';
import type { Read, Reader } from './reader.ts';

/** A date as people say it. Without a year it is the next one to come. */
export type DateWords =
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'weekday'; readonly day: Day; readonly afterToday: boolean }
  | { readonly kind: 'calendar'; readonly year: number | null; readonly month: number; readonly day: number };

type Calendar = Extract<DateWords, { kind: 'calendar' }>;

export interface DateRead {
  readonly date: DateWords;
  readonly part: DayPart | null;
}

/** Reads "tomorrow", "heute Abend", `3.12.`, `3 December`, `Dec 3rd`, `2026-12-03`, "next Monday". */
export function readDate(reader: Reader, at: number): Read<DateRead> | null {
  const ahead = reader.sense(at, 'ahead');
  if (ahead !== null) {
    const part = readPartAfterDay(reader, ahead.end);
    const date = { kind: 'ahead', days: ahead.value.days } as const;
    return { value: { date, part: part?.value ?? ahead.value.part ?? null }, end: part?.end ?? ahead.end };
  }
  const start = reader.skip(at, 'on');
  const date =
    readNextDay(reader, start) ??
    readIso(reader, start) ??
    readDotted(reader, start, true) ??
    readMonth(reader, start);
  if (date === null) return null;
  const part = readPartAfterDay(reader, date.end);
  return { value: { date: date.value, part: part?.value ?? null }, end: part?.end ?? date.end };
}

/** The part of the day that is said after a day: "tomorrow morning", "Montag Abend", "jutro rano". */
export function readPartAfterDay(reader: Reader, at: number): Read<DayPart> | null {
  const part = reader.sense(at, 'part-after-day') ?? reader.sense(at, 'part');
  return part === null ? null : { value: part.value.part, end: part.end };
}

/** `3.12.` or `3.12.2026`; with `strict` false also `3.12`, which may be a time as well. */
export function readDotted(reader: Reader, at: number, strict: boolean): Read<Calendar> | null {
  const day = reader.digits(at);
  const month = day === null ? null : dottedPlace(reader, day.end);
  if (day === null || month === null || day.value.length > 2 || month.value.length > 2) return null;
  const dot = pastDot(reader, month.end);
  const spaced = dot > month.end ? readYear(reader, dot) : null;
  if (strict && dot === month.end) return null;
  const value = calendar(Number(day.value), Number(month.value), spaced?.value ?? null);
  return { value, end: spaced?.end ?? dot };
}

function readNextDay(reader: Reader, at: number): Read<DateWords> | null {
  const next = reader.sense(at, 'next');
  const day = next === null ? null : reader.sense(next.end, 'day');
  if (day === null || day.value.form === 'every') return null;
  return { value: { kind: 'weekday', day: day.value.day, afterToday: true }, end: day.end };
}

function readIso(reader: Reader, at: number): Read<Calendar> | null {
  const year = reader.digits(at);
  const month = year?.value.length === 4 ? dashedPlace(reader, year.end) : null;
  const day = month === null ? null : dashedPlace(reader, month.end);
  if (year === null || month === null || day === null) return null;
  return { value: calendar(Number(day.value), Number(month.value), Number(year.value)), end: day.end };
}

/** `3 December`, `3. Dezember 2026`, `3rd of December`, `December 3rd`. */
function readMonth(reader: Reader, at: number): Read<Calendar> | null {
  const named = reader.sense(at, 'month');
  if (named !== null) {
    const day = readDayOfMonth(reader, pastDot(reader, named.end));
    if (day === null) return null;
    const year = readYear(reader, reader.mark(day.end, ',') ? day.end + 1 : day.end);
    return { value: calendar(day.value, named.value.month, year?.value ?? null), end: year?.end ?? day.end };
  }
  const day = readDayOfMonth(reader, at);
  const month = day === null ? null : reader.sense(reader.skip(day.end, 'of'), 'month');
  if (day === null || month === null) return null;
  const end = pastDot(reader, month.end);
  const year = readYear(reader, end);
  return { value: calendar(day.value, month.value.month, year?.value ?? null), end: year?.end ?? end };
}

function readDayOfMonth(reader: Reader, at: number): Read<number> | null {
  const digits = reader.digits(at);
  if (digits === null || digits.value.length > 2) return null;
  const ordinal = reader.glued(digits.end) ? reader.skip(digits.end, 'ordinal') : digits.end;
  const end = ordinal === digits.end ? pastDot(reader, ordinal) : ordinal;
  return reader.mark(end, ':') ? null : { value: Number(digits.value), end };
}

/** A year of this century; `1800` after a date is a time. */
function readYear(reader: Reader, at: number): Read<number> | null {
  const digits = reader.digits(at);
  const fits = digits !== null && /^20[2-9]\d$/.test(digits.value) && reader.closes(digits.end);
  return fits ? { value: Number(digits.value), end: digits.end } : null;
}

function dottedPlace(reader: Reader, at: number): Read<string> | null {
  return reader.mark(at, '.') && reader.glued(at) && reader.glued(at + 1) ? reader.digits(at + 1) : null;
}

function dashedPlace(reader: Reader, at: number): Read<string> | null {
  const place =
    reader.mark(at, '-') && reader.glued(at) && reader.glued(at + 1) ? reader.digits(at + 1) : null;
  return place?.value.length === 2 ? place : null;
}

function calendar(day: number, month: number, year: number | null): Calendar {
  return { kind: 'calendar', year, month, day };
}
