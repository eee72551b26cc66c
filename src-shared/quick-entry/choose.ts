import type { Day, Recurrence } from '../domain/recurrence.ts';
import { ringDays } from '../domain/recurrence.ts';
import type { NothingReason, SpanRole } from './entry.ts';
import type { DayPart } from './lexicon/lexicon.ts';
import type { Piece, PieceOf } from './piece.ts';
import type { DateWords } from './read-date.ts';
import type { Reader } from './reader.ts';

/** The pieces of a text weighed against each other: one time, and what is said about its days. */
export interface Choice {
  readonly time: PieceOf<'clock'> | PieceOf<'duration'> | null;
  /** Count down to the time instead of setting an alarm. */
  readonly until: boolean;
  readonly dates: readonly DateWords[];
  /** The days on which it repeats, null = it does not. */
  readonly repeatDays: readonly Day[] | null;
  readonly part: DayPart | null;
  /** The pieces as they were taken in the end, and the role of each that is no label. */
  readonly pieces: readonly Piece[];
  readonly roles: ReadonlyMap<Piece, SpanRole>;
  /** Why the first part that was not understood was not. */
  readonly refusal: NothingReason | null;
}

/** Weighs pieces; see rules QE of docs/SPEC.md. */
export function choose(reader: Reader, pieces: readonly Piece[]): Choice {
  return new Weighing(reader, pieces).choice();
}

const SEPARATORS = ',;:-–—@|()&+.!';

class Weighing {
  readonly #reader: Reader;
  readonly #pieces: readonly Piece[];
  readonly #roles = new Map<Piece, SpanRole>();
  readonly #refusals = new Map<Piece, NothingReason>();

  constructor(reader: Reader, pieces: readonly Piece[]) {
    this.#reader = reader;
    this.#pieces = this.#withDottedDates(pieces);
  }

  choice(): Choice {
    for (const piece of this.#pieces) if (piece.kind === 'bad') this.#refuse(piece, piece.reason);
    const time = this.#time();
    const until = time?.kind === 'clock' && this.#untilBefore(time);
    const about = time?.kind === 'duration' ? [] : this.#aboutDays();
    const repeats = about.filter(isRepeating);
    if (time?.kind === 'duration' || until) this.#refuseRepeats();
    const dates = repeats.length > 0 ? [] : this.#dates(about);
    const repeatDays = repeats.length > 0 && !until ? this.#repeatDays(about) : null;
    const parts = [...about.map((piece) => piece.part), this.#partBeside(time)];
    const part = parts.find((said) => said !== null) ?? null;
    const pieces = this.#pieces;
    return {
      time,
      until,
      dates,
      repeatDays,
      part,
      pieces,
      roles: this.#roles,
      refusal: this.#firstRefusal(),
    };
  }

  /** `3.12` is a date where it stands beside something that is a time for certain. */
  #withDottedDates(pieces: readonly Piece[]): Piece[] {
    const certain = pieces.some((piece) => piece.kind === 'clock' && piece.clock.form === 'shaped');
    return pieces.map((piece, index) => {
      if (piece.kind !== 'clock' || piece.asDate === null || !certain) return piece;
      const { start, end, asDate } = piece;
      const beside = [pieces[index - 1], pieces[index + 1]].some((other) => this.#touch(piece, other));
      return beside ? { kind: 'date', date: asDate, part: null, start, end } : piece;
    });
  }

  #time(): Choice['time'] {
    const clocks = this.#pieces.filter((piece) => piece.kind === 'clock');
    const hasClock = clocks.some((piece) => this.#isCertain(piece));
    const certain = this.#pieces.filter(
      (piece) =>
        (piece.kind === 'clock' && this.#isCertain(piece)) ||
        (piece.kind === 'duration' && !(piece.duration.wholeDays && (hasClock || clocks.length > 0))),
    ) as Exclude<Choice['time'], null>[];
    const time = certain[0] ?? clocks.find((piece) => this.#mayBeTime(piece)) ?? null;
    if (time !== null) this.#roles.set(time, time.kind === 'clock' ? 'time' : 'duration');
    for (const other of certain) if (other !== time) this.#refuse(other, 'second-time');
    for (const other of clocks) if (this.#isRangeWith(other, time)) this.#refuse(other, 'second-time');
    return time;
  }

  /** `9-17 Uhr`: a bare number on the other side of a dash is a time as well. */
  #isRangeWith(piece: Piece, time: Choice['time']): boolean {
    if (time === null || piece === time || !this.#touch(piece, time)) return false;
    return this.#reader.mark(Math.min(piece.end, time.end), '-–—');
  }

  #isCertain(piece: PieceOf<'clock'>): boolean {
    const { form } = piece.clock;
    return form === 'shaped' || form === 'dotted' || this.#untilBefore(piece);
  }

  /** Whether a number alone is the time: at the very beginning, after "na", or beside what is said about days. */
  #mayBeTime(piece: PieceOf<'clock'>): boolean {
    const whole = piece.start === 0 && piece.end === this.#reader.tokens.length;
    const first = piece.start === 0 && piece.clock.form === 'bare';
    return whole || first || piece.placed || this.#neighbours(piece).some((other) => other.kind !== 'clock');
  }

  /** Whether "until" stands before the piece, with or without days between: "do jutra do 7". */
  #untilBefore(piece: Piece): boolean {
    let found = false;
    for (let index = this.#pieces.indexOf(piece) - 1; index >= 0; index--) {
      const before = this.#pieces[index];
      if (!(before?.kind === 'until' || isDay(before))) break;
      if (!this.#touch(before, this.#pieces[index + 1])) break;
      if (before.kind !== 'until') continue;
      this.#roles.set(before, 'time');
      found = true;
    }
    return found;
  }

  /** The pieces about days that count; abbreviations only beside something else that does. */
  #aboutDays(): (PieceOf<'date'> | PieceOf<'days'> | PieceOf<'repeat'>)[] {
    const about = this.#pieces.map((piece) => this.#ahead(piece)).filter(isDay);
    const counting = about.filter(
      (piece) => piece.kind !== 'days' || !piece.doubtful || this.#hasNeighbour(piece),
    );
    for (const piece of counting)
      this.#roles.set(this.#original(piece), isRepeating(piece) ? 'repeat' : 'date');
    return counting;
  }

  /** "in 2 days" beside a time of day is a date. */
  #ahead(piece: Piece): Piece {
    if (piece.kind !== 'duration' || !piece.duration.wholeDays || piece.said !== 'in') return piece;
    if (this.#roles.has(piece)) return piece;
    const date = { kind: 'ahead', days: piece.duration.seconds / 86_400 } as const;
    return { kind: 'date', date, part: null, start: piece.start, end: piece.end };
  }

  #original(piece: Piece): Piece {
    return this.#pieces.find(({ start }) => start === piece.start) ?? piece;
  }

  #refuseRepeats(): void {
    for (const piece of this.#pieces) {
      if (isDay(piece) && isRepeating(piece) && !(piece.kind === 'days' && piece.doubtful)) {
        this.#refuse(piece, 'no-such-repeat');
      }
    }
  }

  /** One date; a day of the week may stand beside a date of the calendar. */
  #dates(about: readonly Piece[]): DateWords[] {
    const dates: DateWords[] = [];
    for (const piece of about) {
      const date = dateOf(piece);
      if (date === null) continue;
      const joins =
        dates.length === 0 ||
        (dates.length === 1 && (dates[0]?.kind === 'weekday') !== (date.kind === 'weekday'));
      if (joins) dates.push(date);
      else this.#refuse(this.#original(piece), 'no-such-date');
    }
    return dates;
  }

  /** All days that are said; "weekly" needs one. A date has no place beside what repeats. */
  #repeatDays(about: readonly Piece[]): Day[] | null {
    const days = new Set<Day>();
    for (const piece of about) {
      if (piece.kind === 'date') this.#refuse(this.#original(piece), 'no-such-repeat');
      else for (const day of daysOf(piece)) days.add(day);
    }
    const first = about.find((piece) => piece.kind === 'repeat');
    if (days.size === 0 && first !== undefined) this.#refuse(first, 'no-such-repeat');
    return [...days].sort((a, b) => a - b);
  }

  #partBeside(time: Choice['time']): DayPart | null {
    if (time?.kind !== 'clock') return null;
    if (time.clock.part !== null) return time.clock.part;
    const part = this.#neighbours(time).find((piece) => piece.kind === 'part');
    if (part === undefined) return null;
    this.#roles.set(part, 'time');
    return part.part;
  }

  #hasNeighbour(piece: Piece): boolean {
    return this.#neighbours(piece).some((other) => {
      if (other.kind === 'days') return !other.doubtful;
      return this.#roles.has(other) || other.kind === 'date' || other.kind === 'repeat';
    });
  }

  #neighbours(piece: Piece): Piece[] {
    const index = this.#pieces.findIndex(({ start }) => start === piece.start);
    return [this.#pieces[index - 1], this.#pieces[index + 1]].filter(
      (other) => other !== undefined && other.kind !== 'quoted' && this.#touch(piece, other),
    ) as Piece[];
  }

  /** Whether only separators lie between two pieces. */
  #touch(one: Piece | undefined, other: Piece | undefined): boolean {
    if (one === undefined || other === undefined) return false;
    const [first, second] = one.start < other.start ? [one, other] : [other, one];
    const between = this.#reader.tokens.slice(first.end, second.start);
    return between.every(({ folded }) => SEPARATORS.includes(folded));
  }

  #refuse(piece: Piece, reason: NothingReason): void {
    this.#roles.set(piece, 'not-understood');
    this.#refusals.set(piece, reason);
  }

  #firstRefusal(): NothingReason | null {
    const first = this.#pieces.find((piece) => this.#refusals.has(piece));
    return first === undefined ? null : (this.#refusals.get(first) ?? null);
  }
}

function isDay(piece: Piece | undefined): piece is PieceOf<'date'> | PieceOf<'days'> | PieceOf<'repeat'> {
  return piece?.kind === 'date' || piece?.kind === 'days' || piece?.kind === 'repeat';
}

function isRepeating(piece: Piece): boolean {
  return piece.kind === 'repeat' || (piece.kind === 'days' && piece.recurring);
}

function dateOf(piece: Piece): DateWords | null {
  if (piece.kind === 'date') return piece.date;
  const [day] = piece.kind === 'days' && !piece.recurring ? piece.days : [];
  return day === undefined ? null : { kind: 'weekday', day, afterToday: false };
}

function daysOf(piece: Piece): readonly Day[] {
  if (piece.kind === 'days') return piece.days;
  return piece.kind === 'repeat' ? ringDays(piece.recurrence as Recurrence, []) : [];
}
