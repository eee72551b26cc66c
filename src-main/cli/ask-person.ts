import type { Translate } from '#shared/messages/translate.ts';
import type { Terminal } from '../ports/terminal.ts';

const TRIES = 3;

/** Asks which of the words it shall be; null: no answer that was one of them. */
export async function askForWord<W extends string>(
  question: string,
  words: readonly W[],
  { terminal, translate }: { readonly terminal: Terminal; readonly translate: Translate },
): Promise<W | null> {
  for (let left = TRIES; left > 0; left -= 1) {
    const text = `${question} ${translate('cli.ask.words', { words: words.join(', ') })} `;
    const line = await terminal.readLine({ text, isSecret: false });
    if (line === null) return null;
    const word = words.find((candidate) => candidate === line.trim().toLowerCase());
    if (word !== undefined) return word;
  }
  return null;
}
