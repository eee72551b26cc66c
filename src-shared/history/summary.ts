import { assertNever } from '../assert-never.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { OutcomeKind } from './history-entry.ts';
import { dateOf, dateOfDayNumber, dayNumber, hourOf, type LocalMinute, weekdayOf } from './local-minute.ts';

/** Of one ended occurrence, what summaries need. */
export interface RingMark {
  readonly local: LocalMinute;
  readonly outcome: OutcomeKind;
  readonly superseded: boolean;
  readonly snoozeCount: number;
  readonly answerSeconds: number | null;
}

/** How many were met by a person, and how many by nobody. */
export interface Tally {
  readonly met: number;
  readonly unmet: number;
}

export interface HistorySummary {
  readonly total: Tally;
  /** By the hour they were set for, 0–23. */
  readonly byHour: readonly Tally[];
  /** 0 = Sunday … 6 = Saturday. */
  readonly byWeekday: readonly Tally[];
  /** The last 26 weeks, oldest first; `start` is the week's first day. */
  readonly byWeek: readonly (Tally & { readonly start: LocalDate })[];
  /** Rings that were dismissed, by the seconds it took; `below` null = any longer. */
  readonly answers: readonly { readonly below: number | null; readonly count: number }[];
  readonly medianAnswerSeconds: number | null;
  /** Rings that sounded, by how often they were snoozed; the last one counts all that were snoozed as often or more. */
  readonly snoozes: readonly { readonly times: number; readonly count: number }[];
}

export const WEEKS = 26;
/** Upper ends of the answer times, in seconds. */
export const ANSWER_LIMITS = [10, 30, 60, 120, 300, 600, 1800] as const;
/** From here on snoozes are counted together. */
export const MANY_SNOOZES = 4;

interface Count {
  met: number;
  unmet: number;
}

/** Counts ended occurrences, one at a time, so that no one has to hold all of them. */
export class SummaryBuilder {
  readonly #total = zero();
  readonly #byHour = zeros(24);
  readonly #byWeekday = zeros(7);
  readonly #byWeek = zeros(WEEKS);
  readonly #answers: number[] = [];
  readonly #snoozes = Array.from({ length: MANY_SNOOZES + 1 }, () => 0);
  readonly #dayNumbers = new Map<LocalDate, number>();
  readonly #firstWeek: number;

  /** `today` and the first day of the week (0 = Sunday) where the person is now. */
  constructor(today: LocalDate, firstDay: number) {
    const day = dayNumber(today);
    const thisWeek = day - ((weekdayOf(day) - firstDay + 7) % 7);
    this.#firstWeek = thisWeek - (WEEKS - 1) * 7;
  }

  add(mark: RingMark): void {
    const side = sideOf(mark);
    if (side === null) return;
    const day = this.#dayNumber(dateOf(mark.local));
    this.#total[side] += 1;
    bump(this.#byHour[hourOf(mark.local)], side);
    bump(this.#byWeekday[weekdayOf(day)], side);
    bump(this.#byWeek[Math.floor((day - this.#firstWeek) / 7)], side);
    if (mark.answerSeconds !== null) this.#answers.push(mark.answerSeconds);
    const times = Math.min(mark.snoozeCount, MANY_SNOOZES);
    if (side === 'met' || times > 0) this.#snoozes[times] = (this.#snoozes[times] ?? 0) + 1;
  }

  build(): HistorySummary {
    return {
      total: this.#total,
      byHour: this.#byHour,
      byWeekday: this.#byWeekday,
      byWeek: this.#byWeek.map((tally, week) => ({
        start: dateOfDayNumber(this.#firstWeek + week * 7),
        ...tally,
      })),
      answers: distribution(this.#answers),
      medianAnswerSeconds: median(this.#answers),
      snoozes: this.#snoozes.map((count, times) => ({ times, count })),
    };
  }

  /** Days come in runs: each is read once. */
  #dayNumber(date: LocalDate): number {
    const known = this.#dayNumbers.get(date);
    if (known !== undefined) return known;
    const day = dayNumber(date);
    this.#dayNumbers.set(date, day);
    return day;
  }
}

/** Whether somebody met it. Null: it was told not to ring, so it says nothing. */
function sideOf({ outcome, superseded }: RingMark): keyof Tally | null {
  switch (outcome) {
    case 'dismissed':
    case 'handled-elsewhere':
      return 'met';
    case 'silenced':
    case 'missed':
      return 'unmet';
    // Whoever edits or deletes what rings is there; a timer whose next end takes over rang to nobody.
    case 'cancelled':
      return superseded ? 'unmet' : 'met';
    case 'skipped':
      return null;
    default:
      return assertNever(outcome);
  }
}

function distribution(seconds: readonly number[]): { below: number | null; count: number }[] {
  const counts = [...ANSWER_LIMITS, null].map((below) => ({ below, count: 0 }));
  for (const value of seconds) {
    const bucket = counts.find(({ below }) => below === null || value < below);
    if (bucket) bucket.count += 1;
  }
  return counts;
}

/** Of an even number, the mean of the two in the middle. */
function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function zero(): Count {
  return { met: 0, unmet: 0 };
}

function zeros(length: number): Count[] {
  return Array.from({ length }, zero);
}

/** What lies outside the weeks shown has no place among them. */
function bump(count: Count | undefined, side: keyof Count): void {
  if (count) count[side] += 1;
}
