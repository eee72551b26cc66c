import type { Language } from '../../domain/languages.ts';
import type { Day, Recurrence } from '../../domain/recurrence.ts';

/** A stretch of the day that tells which half an hour of the 12-hour clock is in. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** What a word or phrase can mean. One phrase may have several meanings, of which each rule of grammar asks for its own. */
export type Meaning =
  | { readonly kind: 'number'; readonly value: number }
  /** "a", "einer": 1, but only before a unit. */
  | { readonly kind: 'article' }
  | { readonly kind: 'hour'; readonly value: number; readonly form: 'is' | 'at' }
  | { readonly kind: 'unit'; readonly seconds: number }
  /** A unit that is one of it when it stands alone: "in an hour" is "za godzinę". */
  | { readonly kind: 'lone-unit'; readonly seconds: number }
  /** A whole length of time, "half an hour". */
  | { readonly kind: 'length'; readonly seconds: number }
  | { readonly kind: 'and-a-half' }
  | { readonly kind: 'clock'; readonly hour: number }
  | { readonly kind: 'meridiem'; readonly half: 'am' | 'pm' }
  /** "o'clock", "Uhr". */
  | { readonly kind: 'oclock' }
  | { readonly kind: 'half-past' }
  | { readonly kind: 'half-to' }
  | { readonly kind: 'quarter' }
  /** "viertel acht" is 7:15, "dreiviertel acht" 7:45. */
  | { readonly kind: 'quarters-to'; readonly quarters: number }
  | { readonly kind: 'minutes-past' }
  | { readonly kind: 'minutes-before' }
  | { readonly kind: 'part'; readonly part: DayPart }
  /** A part of the day that counts only after a day: "heute Abend". */
  | { readonly kind: 'part-after-day'; readonly part: DayPart }
  | { readonly kind: 'ahead'; readonly days: number; readonly part?: DayPart }
  | { readonly kind: 'day'; readonly day: Day; readonly form: 'one' | 'every' | 'either' | 'short' }
  | { readonly kind: 'repeat'; readonly recurrence: Exclude<Recurrence, 'once'>; readonly part?: DayPart }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'every' }
  | { readonly kind: 'next' }
  | { readonly kind: 'and' }
  | { readonly kind: 'from' }
  | { readonly kind: 'through' }
  | { readonly kind: 'on' }
  | { readonly kind: 'of' }
  | { readonly kind: 'at'; readonly weak?: boolean }
  | { readonly kind: 'until' }
  | { readonly kind: 'in' }
  | { readonly kind: 'for' }
  /** Says at the beginning of the text what is to be made: "alarm 6:45". */
  | { readonly kind: 'alarm-word' }
  | { readonly kind: 'timer-word' }
  /** A repetition that no alarm can hold. */
  | { readonly kind: 'no-such-repeat' }
  /** A date that no alarm can hold, or that cannot be told for certain. */
  | { readonly kind: 'no-such-date' }
  /** The name of a zone, which an alarm has no place for. */
  | { readonly kind: 'zone' };

export type MeaningKind = Meaning['kind'];
export type MeaningOf<K extends MeaningKind> = Extract<Meaning, { kind: K }>;

/** Phrases separated by `|`, as people write them, with what they mean. */
export type LexiconEntry = readonly [phrases: string, meaning: Meaning];

export interface Lexicon {
  readonly language: Language;
  readonly entries: readonly LexiconEntry[];
}

/** Entries for words in a row: the first means `meaning(first)`, and so on. An empty word is left out. */
export function inARow(first: number, words: string, meaning: (value: number) => Meaning): LexiconEntry[] {
  return words.split(' ').map((phrases, index) => [phrases.replaceAll('_', ' '), meaning(first + index)]);
}

export const number = (value: number): Meaning => ({ kind: 'number', value });
export const month = (value: number): Meaning => ({ kind: 'month', month: value });
export const day =
  (form: MeaningOf<'day'>['form']) =>
  (value: number): Meaning => ({ kind: 'day', day: value % 7, form });
