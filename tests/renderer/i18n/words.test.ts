import { describe, expect, test } from 'vitest';
import { conventionsFor } from '#renderer/i18n/conventions.ts';
import { untilInWords } from '#renderer/i18n/durations.ts';
import { formatsFor } from '#renderer/i18n/formats.ts';
import { recurrenceInWords, weekFrom } from '#renderer/i18n/recurrence-words.ts';
import type { Language } from '#shared/domain/languages.ts';
import { durationInWords } from '#shared/messages/duration-words.ts';
import { translator } from '#shared/messages/translate.ts';
import { wallTime } from '#shared/time/wall-time.ts';

const t = translator('en');
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Intl and the catalogue part numbers and units with spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function formats(language: Language, zone: string, hourCycle: 'system' | '12' | '24' = 'system') {
  return formatsFor(
    translator(language),
    conventionsFor(language, language, { hourCycle, firstDay: 'system' }),
    zone,
  );
}

/** A full minute. */
const NOW = 1_800_000_000_000;

describe('times ahead', () => {
  test('[UI9] a time ahead is rounded up to minutes, so that it agrees with the clocks on the wall', () => {
    expect(plain(untilInWords(t, NOW + 7 * HOUR + 12 * MINUTE, NOW + 59_000))).toBe('7 h 12 min');
    expect(plain(untilInWords(t, NOW + 7 * HOUR, NOW))).toBe('7 h');
    expect(plain(untilInWords(t, NOW + 25 * MINUTE + 40_000, NOW + 40_000))).toBe('25 min');
    expect(plain(untilInWords(t, NOW + 25 * MINUTE + 40_000, NOW))).toBe('25 min');
    expect(plain(untilInWords(t, NOW + HOUR, NOW + 59_999))).toBe('1 h');
  });

  test('[UI9] below two minutes it is told with its seconds, and never below zero', () => {
    expect(plain(untilInWords(t, NOW + 90_400, NOW))).toBe('1 min 31 s');
    expect(plain(untilInWords(t, NOW + 1, NOW))).toBe('1 s');
    expect(plain(untilInWords(t, NOW - 5_000, NOW))).toBe('0 s');
  });

  test('[UI9] from a day on it is told in days and hours', () => {
    expect(plain(untilInWords(t, NOW + 51 * HOUR, NOW))).toBe('2 d 3 h');
    expect(plain(untilInWords(t, NOW + 48 * HOUR, NOW + 30_000))).toBe('2 d');
    expect(plain(untilInWords(translator('de'), NOW + 25 * HOUR, NOW))).toBe('1 Tag 1 Std.');
    expect(plain(untilInWords(translator('pl'), NOW + 7 * HOUR, NOW))).toBe('7 godz.');
  });

  test('[UI9] a length leaves out what is zero', () => {
    expect(plain(durationInWords(t, 5_400))).toBe('1 h 30 min');
    expect(plain(durationInWords(t, 3_605))).toBe('1 h 5 s');
    expect(plain(durationInWords(t, 0))).toBe('0 s');
  });
});

describe('clock times and days', () => {
  const now = Date.parse('2026-06-15T21:30:00Z');

  test('[UI10] instants are told in the snapshot’s zone, whatever zone the page runs in', () => {
    expect(formats('pl', 'Europe/Warsaw').time(now)).toBe('23:30');
    expect(formats('pl', 'Asia/Tokyo').time(now)).toBe('06:30');
  });

  test('[UI10] the hour cycle follows the setting, else the language or the system', () => {
    const seven = wallTime('07:05');
    expect(plain(formats('en', 'UTC', '12').wallTime(seven))).toBe('7:05 AM');
    expect(formats('en', 'UTC', '24').wallTime(seven)).toBe('07:05');
    expect(formats('de', 'UTC').wallTime(wallTime('00:00'))).toBe('00:00');
    expect(plain(formats('en', 'UTC', '12').wallTime(wallTime('00:00')))).toBe('12:00 AM');
    expect(conventionsFor('en', 'en-US', { hourCycle: 'system', firstDay: 'system' }).hourCycle).toBe(12);
    expect(conventionsFor('en', 'pl_PL.UTF-8', { hourCycle: 'system', firstDay: 'system' })).toEqual({
      locale: 'en-PL',
      hourCycle: 24,
      firstDay: 1,
    });
    expect(conventionsFor('pl', 'en-US', { hourCycle: 'system', firstDay: 'system' })).toEqual({
      locale: 'pl',
      hourCycle: 24,
      firstDay: 1,
    });
  });

  test('[UI10] a system locale that cannot be read does no harm', () => {
    for (const odd of ['C', '', 'POSIX', '???', 'x_y_z_']) {
      expect(conventionsFor('de', odd, { hourCycle: 'system', firstDay: 'system' }).locale).toBe('de');
    }
  });

  test('[UI10] days are told as a person counts them in that zone', () => {
    const { day } = formats('en', 'Europe/Warsaw');
    const days = [0, 1, 24, 48, -24].map((hours) => day(now + hours * HOUR, now));
    expect(days).toEqual(['today', 'tomorrow', 'tomorrow', 'Wednesday', 'yesterday']);
    expect(day(now + 30 * 24 * HOUR, now)).toBe('Wed, Jul 15');
    expect(day(now + 365 * 24 * HOUR, now)).toBe('Jun 15, 2027');
  });

  test('[UI10] a day that the clock change shortens is still tomorrow', () => {
    const beforeChange = Date.parse('2026-03-28T23:30:00+01:00');
    const { day } = formats('de', 'Europe/Warsaw');
    expect(day(Date.parse('2026-03-29T23:30:00+02:00'), beforeChange)).toBe('morgen');
  });

  test('[UI10] AM and PM come as a piece of their own', () => {
    const parts = formats('en', 'UTC', '12').wallTimeParts(wallTime('19:30'));
    expect(parts.filter(({ isDayPeriod }) => isDayPeriod).map(({ text }) => text)).toEqual(['PM']);
    expect(plain(parts.map(({ text }) => text).join(''))).toBe('7:30 PM');
  });
});

describe('recurrences', () => {
  const words = (days: number[], language: Language, firstDay: number) =>
    recurrenceInWords(
      translator(language),
      formats(language, 'UTC'),
      { recurrence: 'weekly', days },
      firstDay,
    );

  test('[UI11] chosen days are named in the order of the week, which begins as the region has it', () => {
    expect(words([0, 1, 3], 'en', 0)).toBe('Sun, Mon, Wed');
    expect(words([0, 1, 3], 'de', 1)).toBe('Mo, Mi, So');
    expect(weekFrom(6)).toEqual([6, 0, 1, 2, 3, 4, 5]);
  });

  test('[UI11] all seven days are every day, and none says so', () => {
    expect(words([0, 1, 2, 3, 4, 5, 6], 'en', 0)).toBe('Every day');
    expect(words([], 'en', 0)).toBe('No days chosen');
  });

  test('[UI11] a named recurrence is told by its name, whatever days it carries', () => {
    const alarm = { recurrence: 'weekdays', days: [0] } as const;
    expect(recurrenceInWords(t, formats('en', 'UTC'), alarm, 1)).toBe('Weekdays');
  });
});
