import type { Language } from '../domain/languages.ts';
import { GERMAN } from './lexicon/de.ts';
import { ENGLISH } from './lexicon/en.ts';
import type { Lexicon, Meaning } from './lexicon/lexicon.ts';
import { POLISH } from './lexicon/pl.ts';
import { type Token, tokenize } from './tokens.ts';

/** A meaning that some language gives to the tokens up to `end`. */
export interface Sense {
  readonly meaning: Meaning;
  readonly language: Language;
  readonly end: number;
}

interface Phrase {
  readonly meaning: Meaning;
  readonly language: Language;
  readonly lower: string;
}

const phrases = new Map<string, Phrase[]>();
let longest = 1;
for (const lexicon of [ENGLISH, POLISH, GERMAN]) learn(lexicon);

/** All that the tokens from `at` on can mean, the longest phrases first, then those spelled exactly so. */
export function sensesAt(tokens: readonly Token[], at: number): readonly Sense[] {
  const senses: Sense[] = [];
  const keys: string[] = [];
  for (let end = at; end < tokens.length && end < at + longest; end++) {
    keys.push(tokens[end]?.folded ?? '');
    const found = phrases.get(keys.join(' '));
    if (found === undefined) continue;
    const lower = lowerText(tokens.slice(at, end + 1));
    const exactFirst = found.toSorted((a, b) => Number(b.lower === lower) - Number(a.lower === lower));
    senses.unshift(...exactFirst.map(({ meaning, language }) => ({ meaning, language, end: end + 1 })));
  }
  return senses;
}

function learn({ language, entries }: Lexicon): void {
  for (const [alternatives, meaning] of entries) {
    for (const phrase of alternatives.split('|').flatMap(spellings)) {
      const tokens = tokenize(phrase);
      const key = tokens.map((token) => token.folded).join(' ');
      longest = Math.max(longest, tokens.length);
      phrases.set(key, [...(phrases.get(key) ?? []), { meaning, language, lower: lowerText(tokens) }]);
    }
  }
}

function lowerText(tokens: readonly Token[]): string {
  return tokens.map((token) => token.lower).join(' ');
}

/** As it is written, and with ae, oe, ue for keyboards without umlauts. */
function spellings(phrase: string): string[] {
  const spelled = phrase.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return spelled === phrase ? [phrase] : [phrase, spelled];
}
