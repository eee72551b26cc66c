import { createContext, useContext } from 'react';
import { folded } from '#shared/messages/folded.ts';

/** What the person looks for among the settings; empty = everything is shown. */
export const SettingsSearch = createContext('');

/** Whether any of the words has what is looked for, whatever the case and the accents. */
export function isFound(looksFor: string, words: readonly string[]): boolean {
  const wanted = folded(looksFor).split(/\s+/).filter(Boolean);
  const text = folded(words.join(' '));
  return wanted.every((part) => text.includes(part));
}

export function useIsFound(words: readonly string[]): boolean {
  return isFound(useContext(SettingsSearch), words);
}
