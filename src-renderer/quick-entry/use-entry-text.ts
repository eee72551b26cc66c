import { useRef, useState } from 'react';
import { useTakeEntry } from './take-entry.ts';

/** What is typed, and the taking of it: once, however often Enter is pressed before the field is cleared. */
export function useEntryText() {
  const [text, setText] = useState('');
  /** The text that was last sent off as it stands; any typing makes it another's turn. */
  const sent = useRef<string | null>(null);
  const takeEntry = useTakeEntry();
  return {
    text,
    write(written: string) {
      sent.current = null;
      setText(written);
    },
    /** Whether it was taken; null = this very text is being taken already. */
    async take(): Promise<boolean | null> {
      if (sent.current === text) return null;
      sent.current = text;
      const isTaken = await takeEntry(text);
      if (isTaken) setText((typedSince) => (typedSince === text ? '' : typedSince));
      else sent.current = null;
      return isTaken;
    },
  };
}
