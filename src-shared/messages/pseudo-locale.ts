import type { Translate } from './translate.ts';

/** The tag by which systems name the pseudo-locale: English with accents, and longer. */
export const PSEUDO_LOCALE = 'en-XA';

const PLAIN = 'aceinosuyzACEINOSUYZ';
const ACCENTED = 'åçéîñøšûýžÅÇÉÎÑØŠÛÝŽ';
/** Translations of English short texts are up to this much longer. */
const GROWTH = 0.4;

/** Says the same with accents and longer, so that a layout which has no room for other languages shows it. */
export function pseudoTranslate(translate: Translate): Translate {
  return (key, values) => pseudoText(translate(key, values));
}

/** Digits stay as they are: times and counts are as long in every language. */
export function pseudoText(text: string): string {
  const accented = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? text : `${accented}${' ~~'.repeat(Math.ceil((letters * GROWTH) / 3))}`;
}
