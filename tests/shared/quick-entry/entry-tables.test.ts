import { describe, expect, test } from 'vitest';
import type { Language } from '#shared/domain/languages.ts';
import { describeEntry } from './describe-entry.ts';
import { parse } from './parse.ts';
import { GERMAN_TABLE } from './tables/de.ts';
import { ENGLISH_TABLE } from './tables/en.ts';
import { POLISH_TABLE } from './tables/pl.ts';

const TABLES: readonly [Language, typeof ENGLISH_TABLE][] = [
  ['en', ENGLISH_TABLE],
  ['pl', POLISH_TABLE],
  ['de', GERMAN_TABLE],
];

describe.each(TABLES)('typed with the interface in %s', (language, table) => {
  test.each(table)('[QE1] %s → %s', (text, meaning) => {
    expect(describeEntry(parse(text, { language }))).toBe(meaning);
  });
});

/** What means the same whatever language the interface is in. */
const ANYWHERE = [
  ...['7:30 weekdays Pobudka', '7:30 w dni robocze Pobudka', '7:30 werktags Pobudka', 'in 1h30 bread'],
  ...['za 25 min herbata', 'in 25 min tea', 'in 25 Minuten Tee', 'half seven', 'halb acht', 'wpół do ósmej'],
  ...['jutro 6', 'tomorrow 6am', 'morgen 6', 'every Mon Wed 18:00 gym', 'Mo-Fr 7:00', 'pn-pt 7:00'],
  ...['bis 14 Uhr Meeting', 'until 2 pm'],
];

test.each(ANYWHERE)('[QE2] %s means the same in every interface language', (text) => {
  const meanings = TABLES.map(([language]) => describeEntry(parse(text, { language })));
  expect(new Set(meanings).size).toBe(1);
  expect(meanings[0]).not.toContain('nothing');
});
