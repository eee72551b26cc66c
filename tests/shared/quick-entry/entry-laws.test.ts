import { expect, test } from 'vitest';
import { commandSchema } from '#shared/domain/commands.ts';
import { languageSchema } from '#shared/domain/settings.ts';
import type { QuickEntry } from '#shared/quick-entry/entry.ts';
import { Reader } from '#shared/quick-entry/reader.ts';
import { scan } from '#shared/quick-entry/scan.ts';
import { epochMs } from '#shared/time/instant.ts';
import { type Random, seeded, wholeNumber } from '../../properties/random.ts';
import { NOW, parse } from './parse.ts';
import { GERMAN_TABLE } from './tables/de.ts';
import { ENGLISH_TABLE } from './tables/en.ts';
import { POLISH_TABLE } from './tables/pl.ts';

const WORDS = [...ENGLISH_TABLE, ...POLISH_TABLE, ...GERMAN_TABLE].flatMap(([text]) => text.split(' '));
const NOISE = [
  '"',
  '„',
  '7',
  ':',
  '.',
  '-',
  '½',
  '/',
  'é',
  '\u0301',
  '\ud83d',
  '🛏',
  '\n',
  '\u0000',
  ' ',
  'İ',
  '١',
  '99999',
];

function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[wholeNumber(random, 0, values.length)] as T;
}

/** Words of the tables and noise, thrown together. */
function anyText(random: Random): string {
  const length = wholeNumber(random, 0, 24);
  const parts = Array.from({ length }, () => oneOf(random, random() < 0.75 ? WORDS : NOISE));
  return parts.join(random() < 0.8 ? ' ' : '');
}

function* anyEntries(seed: number): Generator<{ text: string; entry: QuickEntry }> {
  const random = seeded(seed);
  for (let round = 0; round < 3000; round++) {
    const text = anyText(random);
    const now = epochMs(NOW + wholeNumber(random, 0, 400 * 86_400_000));
    yield { text, entry: parse(text, { now, language: oneOf(random, languageSchema.options) }) };
  }
}

test('[QE3] the spans of any text tile it', () => {
  for (const { text, entry } of anyEntries(1)) {
    const ends = entry.spans.map(({ end }) => end);
    expect(
      entry.spans.map(({ start }) => start),
      JSON.stringify(text),
    ).toEqual([0, ...ends].slice(0, ends.length));
    expect(ends.at(-1) ?? 0).toBe(text.length);
    expect(entry.spans.every(({ start, end }) => start < end)).toBe(true);
  }
});

test('[QE9] nothing is made of a text with a part that was not understood', () => {
  for (const { text, entry } of anyEntries(2)) {
    const marked = entry.spans.some(({ role }) => role === 'not-understood');
    expect(marked && entry.kind !== 'nothing', JSON.stringify(text)).toBe(false);
  }
});

test('[QE17] a label is never empty, and is the text of the spans that are label', () => {
  for (const { text, entry } of anyEntries(3)) {
    if (entry.kind === 'nothing') continue;
    const spans = entry.spans.filter(({ role }) => role === 'label');
    const label = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    expect(entry.label ?? '', JSON.stringify(text)).toBe(label.replaceAll(/\s+/g, ' ').trim());
    expect(entry.label).not.toBe('');
  }
});

test('[QE18] whatever is understood is a command that can be executed, due later than now', () => {
  const kinds = new Set<string>();
  for (const { text, entry } of anyEntries(4)) {
    kinds.add(entry.kind);
    if (entry.kind === 'nothing') continue;
    expect(commandSchema.safeParse(commandOf(entry)).success, JSON.stringify(text)).toBe(true);
    expect(entry.next, JSON.stringify(text)).toBeGreaterThan(NOW);
    if (entry.kind === 'alarm' && entry.recurrence === 'weekly') expect(entry.days.length).toBeGreaterThan(0);
  }
  expect(kinds).toEqual(new Set(['alarm', 'timer', 'nothing']));
});

function commandOf(entry: Exclude<QuickEntry, { kind: 'nothing' }>) {
  const label = entry.label ?? 'Alarm';
  if (entry.kind === 'timer') {
    const { durationSeconds, repeat } = entry;
    return { kind: 'create-timer', label, durationSeconds, repeat, start: true };
  }
  const { alarmTime, recurrence, days } = entry;
  return { kind: 'create-alarm', label, alarmTime, recurrence, days };
}

/** Counts the looks that grammar takes at a text. */
class CountingReader extends Reader {
  looks = 0;

  override sense<K extends Parameters<Reader['sense']>[1]>(at: number, kind: K) {
    this.looks++;
    return super.sense(at, kind);
  }
}

test.each([
  'every ',
  'mon ',
  'until ',
  '1h ',
  '7:30 ',
  'in ',
  '"',
  'one and a half ',
  'half past ',
  'von Montag bis ',
  '1,',
  'do jutra ',
  'a ',
])('[QE19] the looks taken at a text of "%s" grow with its length', (word) => {
  const looks = (count: number) => {
    const reader = new CountingReader(word.repeat(count), 'en');
    scan(reader);
    return reader.looks;
  };
  const repeated = Math.floor(500 / word.length);
  expect(looks(2 * repeated)).toBeLessThanOrEqual(2.5 * looks(repeated));
});
