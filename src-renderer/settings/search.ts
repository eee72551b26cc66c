import { createContext, useContext } from 'react';

/** What the person looks for among the settings; empty = everything is shown. */
export const SettingsSearch = createContext('');

/** Whether any of the words has what is looked for, whatever the case and the accents. */
export function isFound(looksFor: string, words: readonly string[]): boolean {
  const wanted = plain(looksFor).split(/\s+/).filter(Boolean);
  const text = plain(words.join(' '));
  return wanted.every((part) => text.includes(part));
}

export function useIsFound(words: readonly string[]): boolean {
  return isFound(useContext(SettingsSearch), words);
}

/** Lower case, without accents; "ł" has no accent that could be taken off. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}
