import type { Language } from '../domain/languages.ts';
import type { MeaningKind, MeaningOf } from './lexicon/lexicon.ts';
import { type Token, tokenize } from './tokens.ts';
import { type Sense, sensesAt } from './vocabulary.ts';

/** What was read, and the index of the first token after it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const MAX_DIGITS = 12;
const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** Looks at a text token by token; the rules of grammar ask it what stands where. */
export class Reader {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly #senses: (readonly Sense[])[] = [];

  constructor(text: string, language: Language) {
    this.tokens = tokenize(text);
    this.language = language;
  }

  /** The longest phrase at `at` that has a meaning of this kind. */
  sense<K extends MeaningKind>(at: number, kind: K): Read<MeaningOf<K>> | null {
    const found = this.#sensesAt(at).find(({ meaning }) => meaning.kind === kind);
    return found === undefined ? null : { value: found.meaning as MeaningOf<K>, end: found.end };
  }

  /** The end of the phrase of this kind at `at`, or `at` itself where there is none. */
  skip(at: number, kind: MeaningKind): number {
    return this.sense(at, kind)?.end ?? at;
  }

  /** Whether a language takes the tokens at `at` for something of this kind. */
  means(at: number, kind: MeaningKind, language: Language): boolean {
    return this.#sensesAt(at).some((sense) => sense.meaning.kind === kind && sense.language === language);
  }

  mark(at: number, marks: string): boolean {
    const token = this.tokens[at];
    return token?.kind === 'mark' && marks.includes(token.folded);
  }

  glued(at: number): boolean {
    return this.tokens[at]?.glued === true;
  }

  /** Digits, few enough to be a number that a person means. */
  digits(at: number): Read<string> | null {
    const token = this.tokens[at];
    const fit = token?.kind === 'digits' && token.folded.length <= MAX_DIGITS;
    return fit ? { value: token.folded, end: at + 1 } : null;
  }

  /** A whole number in digits or words. */
  whole(at: number): Read<number> | null {
    const digits = this.digits(at);
    if (digits !== null) return { value: Number(digits.value), end: digits.end };
    const word = this.sense(at, 'number');
    return word !== null && Number.isInteger(word.value.value)
      ? { value: word.value.value, end: word.end }
      : null;
  }

  /** A number with what it has after the point: `1,5`, `1½`, `½`, `anderthalb`. */
  amount(at: number): Read<number> | null {
    const fraction = this.#fraction(at);
    if (fraction !== null) return fraction;
    const digits = this.digits(at);
    if (digits === null) {
      const word = this.sense(at, 'number');
      return word === null ? null : { value: word.value.value, end: word.end };
    }
    const whole = Number(digits.value);
    const ratio = this.#ratio(digits);
    if (ratio !== null) return ratio;
    const more = this.#fraction(digits.end);
    if (more !== null) return { value: whole + more.value, end: more.end };
    const decimals = this.#decimals(digits.end);
    if (decimals === null) return { value: whole, end: digits.end };
    return { value: Number(`${digits.value}.${decimals.value}`), end: decimals.end };
  }

  /** Whether something that is read can begin at `at`: not amid a word, a number or a sign's number. */
  opens(at: number): boolean {
    const before = this.tokens[at - 1];
    if (before === undefined || !this.glued(at)) return true;
    if (before.kind !== 'mark') return false;
    if (this.tokens[at]?.kind !== 'digits') return true;
    if ('.:'.includes(before.folded)) return !this.glued(at - 1) || this.tokens[at - 2]?.kind === 'word';
    return !'-+−#$€£'.includes(before.folded) || (before.folded === '-' && this.glued(at - 1));
  }

  /** Whether something that is read can end before `end`: not amid a word or a number. */
  closes(end: number): boolean {
    const next = this.tokens[end];
    if (next === undefined || !next.glued) return true;
    if (next.kind !== 'mark') return false;
    return !(':.,/%'.includes(next.folded) && this.glued(end + 1) && this.tokens[end + 1]?.kind === 'digits');
  }

  #fraction(at: number): Read<number> | null {
    const value = FRACTIONS.get(this.tokens[at]?.folded ?? '');
    return value === undefined ? null : { value, end: at + 1 };
  }

  /** `1/2`. */
  #ratio({ value, end }: Read<string>): Read<number> | null {
    const below = this.mark(end, '/') && this.glued(end) && this.glued(end + 1) ? this.digits(end + 1) : null;
    return below === null || Number(below.value) === 0
      ? null
      : { value: Number(value) / Number(below.value), end: below.end };
  }

  #decimals(at: number): Read<string> | null {
    if (!this.mark(at, '.,') || !this.glued(at) || !this.glued(at + 1)) return null;
    return this.digits(at + 1);
  }

  #sensesAt(at: number): readonly Sense[] {
    const known = this.#senses[at];
    if (known !== undefined) return known;
    const senses = sensesAt(this.tokens, at);
    this.#senses[at] = senses;
    return senses;
  }
}
