import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOME_KINDS } from '#shared/history/history-entry.ts';
import { type LocalMinute, localMinute } from '#shared/history/local-minute.ts';
import {
  type HistorySummary,
  type RingMark,
  SummaryBuilder,
  type Tally,
  WEEKS,
} from '#shared/history/summary.ts';
import { epochMs } from '#shared/time/instant.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { zoneId } from '#shared/time/zone.ts';

/** A Thursday. */
const TODAY = '2026-11-26' as LocalDate;
const SUNDAY = 0;
const MONDAY = 1;

function mark(local: string, fields: Partial<RingMark> = {}): RingMark {
  const base = { outcome: 'dismissed', superseded: false, snoozeCount: 0, answerSeconds: null } as const;
  return { local: local as LocalMinute, ...base, ...fields };
}

function summaryOf(marks: readonly RingMark[], firstDay = MONDAY): HistorySummary {
  const builder = new SummaryBuilder(TODAY, firstDay);
  for (const one of marks) builder.add(one);
  return builder.build();
}

function sum(tallies: readonly Tally[]): number {
  return tallies.reduce((total, { met, unmet }) => total + met + unmet, 0);
}

const anyMark: fc.Arbitrary<RingMark> = fc.record({
  local: fc
    .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 10, 26) })
    .map((ms) => localMinute(epochMs(ms), zoneId('UTC'))),
  outcome: fc.constantFrom(...OUTCOME_KINDS),
  superseded: fc.boolean(),
  snoozeCount: fc.nat(9),
  answerSeconds: fc.option(fc.nat(4000)),
});

describe('summaries', () => {
  test('[HI7] rings are counted by the hour and the weekday they were set for, met and unmet apart', () => {
    const { byHour, byWeekday, total } = summaryOf([
      mark('2026-11-23T07:30'),
      mark('2026-11-24T07:45', { outcome: 'missed' }),
      mark('2026-11-22T23:59', { outcome: 'handled-elsewhere' }),
    ]);
    expect(total).toEqual({ met: 2, unmet: 1 });
    expect(byHour[7]).toEqual({ met: 1, unmet: 1 });
    expect(byHour[23]).toEqual({ met: 1, unmet: 0 });
    expect(byWeekday.map(({ met, unmet }) => met + unmet)).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  test('[HI7] who edits what rings has met it; a timer whose next end takes over was met by nobody; a skip says nothing', () => {
    const { total } = summaryOf([
      mark('2026-11-23T07:30', { outcome: 'cancelled' }),
      mark('2026-11-23T07:31', { outcome: 'cancelled', superseded: true }),
      mark('2026-11-23T07:32', { outcome: 'silenced' }),
      mark('2026-11-23T07:33', { outcome: 'skipped' }),
    ]);
    expect(total).toEqual({ met: 1, unmet: 2 });
  });

  test('[HI7] the 26 weeks end with the one that today is in and begin on the person’s first day of the week', () => {
    const marks = [mark('2026-11-22T10:00'), mark('2026-11-23T10:00'), mark('2026-05-31T10:00')];
    const fromMonday = summaryOf(marks, MONDAY).byWeek;
    expect(fromMonday).toHaveLength(WEEKS);
    expect(fromMonday.at(0)).toEqual({ start: '2026-06-01', met: 0, unmet: 0 });
    expect(fromMonday.at(-1)).toEqual({ start: '2026-11-23', met: 1, unmet: 0 });
    const fromSunday = summaryOf(marks, SUNDAY).byWeek;
    expect(fromSunday.at(0)).toEqual({ start: '2026-05-31', met: 1, unmet: 0 });
    expect(fromSunday.at(-1)).toEqual({ start: '2026-11-22', met: 2, unmet: 0 });
  });

  test('[HI7] weeks across a change of the clock have seven days each', () => {
    const builder = new SummaryBuilder('2026-04-02' as LocalDate, MONDAY);
    const starts = builder.build().byWeek.map(({ start }) => Date.parse(start) / 86_400_000);
    expect(new Set(starts.slice(1).map((start, n) => start - (starts[n] ?? 0)))).toEqual(new Set([7]));
  });

  test('[HI7] an hour is the one the clock showed there, on both sides of a change of the clock', () => {
    const warsaw = zoneId('Europe/Warsaw');
    const at = (iso: string) => localMinute(epochMs(Date.parse(iso)), warsaw);
    expect(at('2026-03-29T00:30Z')).toBe('2026-03-29T01:30');
    expect(at('2026-03-29T01:30Z')).toBe('2026-03-29T03:30');
    expect(at('2026-10-25T00:30Z')).toBe('2026-10-25T02:30');
    expect(at('2026-10-25T01:30Z')).toBe('2026-10-25T02:30');
    expect(localMinute(epochMs(Date.parse('2026-10-25T01:30Z')), zoneId('Asia/Kathmandu'))).toBe(
      '2026-10-25T07:15',
    );
    const { byHour } = summaryOf([mark(at('2026-10-25T00:30Z')), mark(at('2026-10-25T01:30Z'))]);
    expect(byHour[2]).toEqual({ met: 2, unmet: 0 });
  });

  test('[HI7] an instant far from any calendar is told as the nearest day there is', () => {
    expect(localMinute(epochMs(-8.64e15), zoneId('UTC'))).toMatch(/^1000-/);
    expect(localMinute(epochMs(8.64e15), zoneId('Asia/Tokyo'))).toMatch(/^9999-/);
  });

  test('[HI8] answer times have a distribution and a median', () => {
    const answers = [5, 29, 30, 61, 5000].map((answerSeconds) => mark('2026-11-23T07:30', { answerSeconds }));
    const summary = summaryOf(answers);
    expect(summary.answers.map(({ count }) => count)).toEqual([1, 1, 1, 1, 0, 0, 0, 1]);
    expect(summary.medianAnswerSeconds).toBe(30);
    expect(summaryOf(answers.slice(0, 2)).medianAnswerSeconds).toBe(17);
    expect(summaryOf([]).medianAnswerSeconds).toBeNull();
  });

  test('[HI8] snoozes are counted by ring, four and more together; a miss that never sounded is left out', () => {
    const snoozed = [0, 0, 1, 4, 9].map((snoozeCount) => mark('2026-11-23T07:30', { snoozeCount }));
    const missed = mark('2026-11-23T07:30', { outcome: 'missed' });
    expect(summaryOf([...snoozed, missed]).snoozes.map(({ count }) => count)).toEqual([2, 1, 0, 0, 2]);
  });

  test('[HI7] whatever rang: hours and weekdays add up to the total, weeks to no more, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 60 }), fc.integer({ min: 0, max: 6 }), (marks, firstDay) => {
        const summary = summaryOf(marks, firstDay);
        const total = summary.total.met + summary.total.unmet;
        expect(total).toBe(marks.filter(({ outcome }) => outcome !== 'skipped').length);
        expect(sum(summary.byHour)).toBe(total);
        expect(sum(summary.byWeekday)).toBe(total);
        expect(sum(summary.byWeek)).toBeLessThanOrEqual(total);
        expect(summaryOf([...marks].reverse(), firstDay)).toEqual(summary);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('[HI8] whatever was answered: the distribution adds up, and as many answers lie below the median as above', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4000), { minLength: 1, maxLength: 60 }), (answers) => {
        const summary = summaryOf(
          answers.map((answerSeconds) => mark('2026-11-23T07:30', { answerSeconds })),
        );
        const median = summary.medianAnswerSeconds ?? Number.NaN;
        expect(summary.answers.reduce((total, { count }) => total + count, 0)).toBe(answers.length);
        expect(answers.filter((value) => value < median).length).toBeLessThanOrEqual(answers.length / 2);
        expect(answers.filter((value) => value > median).length).toBeLessThanOrEqual(answers.length / 2);
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
