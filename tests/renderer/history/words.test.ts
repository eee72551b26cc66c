import { describe, expect, test } from 'vitest';
import { chartsOf } from '#renderer/history/charts-of.ts';
import { dateWords } from '#renderer/history/date-words.ts';
import { detailsInWords, endingInWords } from '#renderer/history/entry-words.ts';
import { filterOf, NO_CHOICE } from '#renderer/history/history-choice.ts';
import { outcomesMeant } from '#renderer/history/outcomes-meant.ts';
import { conventionsFor } from '#renderer/i18n/conventions.ts';
import { formatsFor } from '#renderer/i18n/formats.ts';
import type { HistoryEntry } from '#shared/history/history-entry.ts';
import type { LocalMinute } from '#shared/history/local-minute.ts';
import { SummaryBuilder } from '#shared/history/summary.ts';
import { translator } from '#shared/messages/translate.ts';
import { addMs } from '#shared/time/instant.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { zoneId } from '#shared/time/zone.ts';
import { entry } from '../../shared/history/samples.ts';

/** Numbers hold on to their units by a blank that does not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const say = translator('en');
const t: typeof say = (key, values) => plain(say(key, values));
const conventions = conventionsFor('en', 'en-GB', { hourCycle: 'system', firstDay: 'system' });
const formats = formatsFor(t, conventions, 'Europe/Warsaw');
const dates = dateWords(t, conventions.locale);
const { due } = entry();

function chartsFrom(fill: (builder: SummaryBuilder) => void) {
  const builder = new SummaryBuilder('2026-11-26' as LocalDate, 1);
  fill(builder);
  return chartsOf(builder.build(), { t, formats, dates, firstDay: 1 });
}

describe('a ring in words', () => {
  test.each<[string, Partial<HistoryEntry>]>([
    ['Dismissed after 1 min 35 s', {}],
    ['Missed: the computer was asleep', { outcome: { kind: 'missed', at: due, reason: 'asleep' } }],
    ['Fell silent unanswered', { outcome: { kind: 'silenced', at: due } }],
    ['Answered on another device', { outcome: { kind: 'handled-elsewhere', at: due } }],
    ['Called off while it rang: deleted', { outcome: { kind: 'cancelled', at: due, why: 'deleted' } }],
  ])('[HI14] its end is told: %s', (words, fields) => {
    expect(endingInWords(t, entry(fields))).toBe(words);
  });

  test('[HI14] snoozes, lateness and a foreign clock are told, and only then', () => {
    expect(detailsInWords(t, entry({ rangAt: addMs(due, 60_000) }), 'Europe/Warsaw')).toEqual([]);
    const odd = entry({ snoozeCount: 2, rangAt: addMs(due, 125_900), zone: zoneId('America/New_York') });
    expect(detailsInWords(t, odd, 'Europe/Warsaw')).toEqual([
      'snoozed twice',
      '2 min 5 s late',
      'by the clock of America/New York',
    ]);
  });

  test('[HI14] days are told as today, yesterday or by their date', () => {
    const today = '2026-03-01' as LocalDate;
    expect(dates.heading(today, today)).toMatch(/^Today, Sunday/);
    expect(dates.heading('2026-02-28' as LocalDate, today)).toMatch(/^Yesterday, Saturday/);
    expect(dates.heading('2026-02-27' as LocalDate, today)).toMatch(/^Friday.*27 February 2026$/);
  });
});

describe('charts', () => {
  test('[HI13] each says in a sentence what it shows, weeks beginning on the person’s first day', () => {
    const charts = chartsFrom((builder) => {
      const mark = { superseded: false, snoozeCount: 1, answerSeconds: 95 } as const;
      builder.add({ ...mark, local: '2026-11-23T07:30' as LocalMinute, outcome: 'dismissed' });
      builder.add({
        ...mark,
        local: '2026-11-23T07:40' as LocalMinute,
        outcome: 'missed',
        answerSeconds: null,
      });
    });
    expect(charts.map(({ sentence }) => sentence)).toEqual([
      'Most rings were set for 07:00 – 07:59: 2.',
      'Most rings fell on a Monday: 2.',
      '2 rings in the last 26 weeks, 1 of them missed.',
      'The median of 1 dismissed ring is 1 min 35 s.',
      '100% of 2 rings were snoozed.',
    ]);
    expect(charts[1]?.bars.map(({ short }) => short)).toEqual([
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ]);
    expect(charts[3]?.bars.map(({ name }) => name)).toContain('1 min to 2 min');
  });

  test('[HI13] without anything to show they say so', () => {
    const sentences = chartsFrom(() => {}).map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => sentence === 'Nothing to show here yet.')).toHaveLength(4);
    expect(sentences[2]).toBe('0 rings in the last 26 weeks, none of them missed.');
  });
});

test('[HI5] what a person chooses is a filter of the moment', () => {
  const choice = { ...NO_CHOICE, text: 'x', outcome: 'missed', period: 'week' } as const;
  expect(filterOf(choice, ['missed'], 700_000_000)).toEqual({
    text: 'x',
    meant: ['missed'],
    itemType: null,
    outcomes: ['missed'],
    since: 700_000_000 - 7 * 86_400_000,
  });
  expect(filterOf(NO_CHOICE, [], 0)).toMatchObject({ outcomes: null, since: null });
});

test('[HI5] a word for an outcome is one that its name begins with, in the person’s language', () => {
  expect(outcomesMeant('missed', t)).toEqual(['missed']);
  expect(outcomesMeant('DEVICE', t)).toEqual(['handled-elsewhere']);
  expect(outcomesMeant('przegap', translator('pl'))).toEqual(['missed']);
  expect(outcomesMeant(' ', t)).toEqual([]);
});
