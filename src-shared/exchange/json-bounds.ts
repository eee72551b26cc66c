/** Deeper than anything we write. */
const MAX_DEPTH = 32;
/** Objects and lists in one file; a parser needs many times a file's size for each. */
const MAX_PARTS = 500_000;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Looks at JSON text before it is parsed: nesting and sheer number could take all memory [EX4]. */
export function jsonBounds(text: string): 'fits' | 'too-deep' | 'too-many' {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at);
    else if (CLOSING.has(code)) depth--;
    else if (OPENING.has(code)) {
      if (++depth > MAX_DEPTH) return 'too-deep';
      if (++parts > MAX_PARTS) return 'too-many';
    }
  }
  return 'fits';
}

/** The index of the quote that ends the string begun at `start`, or the last one of the text. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at;
  }
  return text.length;
}
