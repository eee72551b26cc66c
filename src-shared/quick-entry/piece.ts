import type { Day, Recurrence } from '../domain/recurrence.ts';
import type { DayPart } from './lexicon/lexicon.ts';
import type { Clock } from './read-clock.ts';
import type { DateWords } from './read-date.ts';
import type { Duration } from './read-duration.ts';

/** What a run of tokens can mean by itself, before it is weighed against the rest of the text. */
export type PieceMeaning =
  /** `placed`: a word before it ("na 7") makes a bare number a time. `asDate`: `3.12` may be one as well. */
  | {
      readonly kind: 'clock';
      readonly clock: Clock;
      readonly placed: boolean;
      readonly asDate: DateWords | null;
    }
  /** `said`: how it is introduced, "in 2 days", "every 25 min", or not at all. */
  | { readonly kind: 'duration'; readonly duration: Duration; readonly said: 'in' | 'every' | 'plain' }
  | { readonly kind: 'date'; readonly date: DateWords; readonly part: DayPart | null }
  | {
      readonly kind: 'days';
      readonly days: readonly Day[];
      readonly recurring: boolean;
      /** Abbreviations that are words of other meanings too, "so", "sat". */
      readonly doubtful: boolean;
      readonly part: DayPart | null;
    }
  | {
      readonly kind: 'repeat';
      readonly recurrence: Exclude<Recurrence, 'once'>;
      readonly part: DayPart | null;
    }
  | { readonly kind: 'part'; readonly part: DayPart }
  | { readonly kind: 'until' }
  | { readonly kind: 'quoted' }
  | { readonly kind: 'bad'; readonly reason: 'no-such-repeat' | 'no-such-time' | 'no-such-date' };

/** A meaning with its tokens, `start` ≤ index < `end`. */
export type Piece = PieceMeaning & { readonly start: number; readonly end: number };
export type PieceOf<K extends PieceMeaning['kind']> = Extract<Piece, { kind: K }>;
