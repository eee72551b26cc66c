import type { Left, LeftReason } from './incoming.ts';

/** No more of one file are told; who reads a thousand? */
const MAX_LEFT = 1000;

/** Collects what is not taken. */
export class LeftList {
  readonly #left: Left[] = [];

  add(what: string, reason: LeftReason, field?: string): void {
    if (this.#left.length >= MAX_LEFT) return;
    this.#left.push({ what: printable(what), reason, field: field ? printable(field) : null });
  }

  all(): readonly Left[] {
    return this.#left;
  }
}

/** A file's words shown to a person: of bounded length, without controls. */
function printable(text: string): string {
  return [
    ...text
      .slice(0, 400)
      .toWellFormed()
      .replaceAll(/\p{C}+/gu, ' ')
      .trim(),
  ]
    .slice(0, 200)
    .join('');
}
