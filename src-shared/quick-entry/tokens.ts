/** A piece of the text that grammar is about; white space is left out. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'digits' | 'mark';
  /** Without case and accents: `Środa` is `sroda`, `fünf` is `funf`. */
  readonly folded: string;
  /** In lower case, with accents: `niedzielę` is one Sunday, `niedziele` are all. */
  readonly lower: string;
  /** Whether it follows the token before without a space. */
  readonly glued: boolean;
}

const TOKEN = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<digits>\d+)|(?<space>\s+)|(?<mark>.)/gsu;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  for (const match of text.matchAll(TOKEN)) {
    const { word, digits, space } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (space !== undefined) {
      glued = false;
      continue;
    }
    const kind = word !== undefined ? 'word' : digits !== undefined ? 'digits' : 'mark';
    const lower = match[0].toLowerCase();
    tokens.push({ start, end, kind, folded: fold(match[0]), lower, glued });
    glued = true;
  }
  return tokens;
}

/** The form in which words are compared: lower case, without accents, ł as l, ß as ss. */
export function fold(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.replaceAll('ł', 'l').replaceAll('ß', 'ss');
}
