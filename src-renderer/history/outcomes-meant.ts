import { OUTCOME_KINDS, type OutcomeKind } from '#shared/history/history-entry.ts';
import { folded } from '#shared/messages/folded.ts';
import type { Translate } from '#shared/messages/translate.ts';

/** The outcomes whose name has a word that begins with the text: "missed" does not mean "dismissed". */
export function outcomesMeant(text: string, t: Translate): OutcomeKind[] {
  const sought = folded(text);
  if (sought === '') return [];
  return OUTCOME_KINDS.filter((kind) => ` ${folded(t(`history.outcome.${kind}`))}`.includes(` ${sought}`));
}
