import type { StoredItem } from '#shared/domain/item.ts';
import { folded } from '#shared/messages/folded.ts';

/** The words of a search; an entry is found if it has all of them, in any order and place. */
export function searchWords(query: string): readonly string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/** Finds items by what `textOf` says of them, which is asked once an item as long as it stays the same. */
export function createSearch<T extends StoredItem>(
  textOf: (stored: T) => string,
): (stored: T, words: readonly string[]) => boolean {
  const texts = new WeakMap<T, string>();
  return (stored, words) => {
    let text = texts.get(stored);
    if (text === undefined) {
      text = folded(textOf(stored));
      texts.set(stored, text);
    }
    const found = text;
    return words.every((word) => found.includes(word));
  };
}
