import { type HistorySummary, MANY_SNOOZES, type Tally } from '#shared/history/summary.ts';
import { durationInWords } from '#shared/messages/duration-words.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { clockText } from '#shared/time/duration.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { wallTimeFromParts } from '#shared/time/wall-time.ts';
import type { Formats } from '../i18n/formats.ts';
import { type Bar, type Chart, highest, sizeOf } from './chart.ts';
import type { DateWords } from './date-words.ts';

interface Words {
  readonly t: Translate;
  readonly formats: Formats;
  readonly dates: DateWords;
  /** 0 = Sunday … 6 = Saturday. */
  readonly firstDay: number;
}

/** A summary as charts, in the person's words. */
export function chartsOf(summary: HistorySummary, words: Words): Chart[] {
  return [
    byHour(summary, words),
    byWeekday(summary, words),
    byWeek(summary, words),
    answers(summary, words),
    snoozes(summary, words),
  ];
}

function byHour({ byHour: tallies }: HistorySummary, { t, formats }: Words): Chart {
  const bars = tallies.map((tally, hour) => ({
    key: String(hour),
    short: hour % 6 === 0 ? formats.wallTime(wallTimeFromParts(hour, 0)) : '',
    name: t('ui.history.hour', {
      from: formats.wallTime(wallTimeFromParts(hour, 0)),
      to: formats.wallTime(wallTimeFromParts(hour, 59)),
    }),
    ...tally,
  }));
  const top = highest(bars);
  const sentence = top && t('ui.history.hour-sentence', { name: top.name, count: sizeOf(top) });
  return chart('hour', bars, sentence ?? t('ui.history.nothing'), true);
}

function byWeekday({ byWeekday: tallies }: HistorySummary, { t, formats, firstDay }: Words): Chart {
  const bars = tallies.map((_, n) => {
    const day = (firstDay + n) % 7;
    const tally = tallies[day] as Tally;
    return {
      key: String(day),
      short: formats.weekday(day, 'short'),
      name: formats.weekday(day, 'long'),
      ...tally,
    };
  });
  const top = highest(bars);
  const sentence = top && t('ui.history.weekday-sentence', { name: top.name, count: sizeOf(top) });
  return chart('weekday', bars, sentence ?? t('ui.history.nothing'), true);
}

function byWeek({ byWeek: weeks }: HistorySummary, { t, dates }: Words): Chart {
  const bars = weeks.map(({ start, ...tally }, n) => ({
    key: start,
    short: isNewMonth(start, weeks[n - 1]?.start) ? dates.month(start) : '',
    name: t('ui.history.week', { date: dates.short(start) }),
    ...tally,
  }));
  const count = bars.reduce((sum, bar) => sum + sizeOf(bar), 0);
  const unmet = bars.reduce((sum, bar) => sum + bar.unmet, 0);
  return chart('week', bars, t('ui.history.week-sentence', { count, unmet, weeks: weeks.length }), true);
}

function answers({ answers: buckets, medianAnswerSeconds }: HistorySummary, { t }: Words): Chart {
  const bars = buckets.map(({ below, count }, n) => {
    const from = durationInWords(t, buckets[n - 1]?.below ?? 0);
    const name =
      below === null
        ? t('ui.history.answer-last', { from })
        : n === 0
          ? t('ui.history.answer-first', { to: durationInWords(t, below) })
          : t('ui.history.answer-between', { from, to: durationInWords(t, below) });
    return {
      key: String(below),
      short: below === null ? '…' : `<${clockText(below)}`,
      name,
      met: count,
      unmet: 0,
    };
  });
  const count = bars.reduce((sum, bar) => sum + bar.met, 0);
  const sentence =
    medianAnswerSeconds === null
      ? t('ui.history.nothing')
      : t('ui.history.answer-sentence', { count, median: durationInWords(t, medianAnswerSeconds) });
  return chart('answer', bars, sentence, false);
}

function snoozes({ snoozes: counts }: HistorySummary, { t, formats }: Words): Chart {
  const bars = counts.map(({ times, count }) => ({
    key: String(times),
    short: times === MANY_SNOOZES ? `${times}+` : String(times),
    name: t(times === MANY_SNOOZES ? 'ui.history.snoozes-many' : 'ui.history.snoozes', { count: times }),
    met: count,
    unmet: 0,
  }));
  const total = bars.reduce((sum, bar) => sum + bar.met, 0);
  const snoozed = total - (bars[0]?.met ?? 0);
  const sentence =
    total === 0
      ? t('ui.history.nothing')
      : t('ui.history.snoozes-sentence', { percent: formats.percent(snoozed / total), count: total });
  return chart('snooze', bars, sentence, false);
}

function chart(id: Chart['id'], bars: readonly Bar[], sentence: string, isSplit: boolean): Chart {
  return { id, title: `ui.history.chart.${id}`, column: `ui.history.column.${id}`, sentence, isSplit, bars };
}

function isNewMonth(start: LocalDate, before: LocalDate | undefined): boolean {
  return start.slice(0, 7) !== before?.slice(0, 7);
}
