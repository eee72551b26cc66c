import type { ReactNode } from 'react';
import { useIsFound } from './search.ts';

/** One setting, with the words it is found by; hidden while something else is looked for. */
export function Setting({ words, children }: { words: readonly string[]; children: ReactNode }) {
  if (!useIsFound(words)) return null;
  return (
    <div className="setting" data-setting>
      {children}
    </div>
  );
}
