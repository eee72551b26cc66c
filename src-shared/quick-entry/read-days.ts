import type { Language } from '../domain/languages.ts';
import type { Day } from '../domain/recurrence.ts';
import type { DayPart } from './lexicon/lexicon.ts';
import { readPartAfterDay } from './read-date.ts';
import { pastDot } from './read-duration.ts';
import type { Read, Reader } from './reader.ts';

export interface DaysRead {
  readonly days: readonly Day[];
  /** Said as something that repeats: "every", a plural, several days. One day alone is a date. */
  readonly recurring: boolean;
  readonly doubtful: boolean;
  readonly part: DayPart | null;
}

const LANGUAGES: readonly Language[] = ['en', 'pl', 'de'];

interface Item {
  readonly days: readonly Day[];
  readonly plural: boolean;
  readonly short: boolean;
}

/** Reads days of the week: `Mon Wed`, "w poniedziałki i środy", `Mo–Fr`, "every Monday", "on Friday". */
export function readDays(reader: Reader, at: number): Read<DaysRead> | null {
  const start = reader.skip(reader.skip(at, 'on'), 'from');
  const every = reader.sense(start, 'every');
  const first = readItem(reader, every?.end ?? start);
  if (first === null) return null;
  const items = [first.value];
  let { end } = first;
  for (let more = readFurther(reader, end); more !== null; more = readFurther(reader, end)) {
    items.push(more.value);
    end = more.end;
  }
  const days = [...new Set(items.flatMap((item) => item.days))].sort((a, b) => a - b);
  const recurring = every !== null || days.length > 1 || items.some((item) => item.plural);
  const doubtful = every === null && start === at && items.every((item) => item.short);
  const part = readPartAfterDay(reader, end);
  return { value: { days, recurring, doubtful, part: part?.value ?? null }, end: part?.end ?? end };
}

function readFurther(reader: Reader, at: number): Read<Item> | null {
  const afterMark = reader.mark(at, ',/&+') ? at + 1 : at;
  const afterAnd = reader.skip(afterMark, 'and');
  const afterOn = reader.skip(afterAnd, 'on');
  return readItem(reader, reader.skip(afterOn, 'every'));
}

function readItem(reader: Reader, at: number): Read<Item> | null {
  const first = reader.sense(at, 'day');
  if (first === null) return null;
  const { day, form } = first.value;
  const end = form === 'short' ? pastDot(reader, first.end) : first.end;
  const last = readRangeEnd(reader, at, end);
  if (last === null) {
    // "do soboty" is one Saturday, "w soboty" are all.
    const plural = form === 'every' || (form === 'either' && reader.sense(at - 1, 'until') === null);
    return { value: { days: [day], plural, short: form === 'short' }, end };
  }
  return {
    value: { days: daysThrough(day, last.value), plural: true, short: form === 'short' },
    end: last.end,
  };
}

/** The day after a dash or "to"; a word for "to" counts in the language of the day before it ("Mo Do" is no range). */
function readRangeEnd(reader: Reader, first: number, at: number): Read<Day> | null {
  const dash = reader.mark(at, '-–—') ? at + 1 : null;
  const through = LANGUAGES.some(
    (language) => reader.means(at, 'through', language) && reader.means(first, 'day', language),
  );
  const start = dash ?? (through ? reader.skip(at, 'through') : null);
  const last = start === null ? null : reader.sense(start, 'day');
  if (last === null) return null;
  return { value: last.value.day, end: last.value.form === 'short' ? pastDot(reader, last.end) : last.end };
}

/** From one day to another, over the end of the week where need be. */
function daysThrough(first: Day, last: Day): Day[] {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (first + index) % 7);
}
