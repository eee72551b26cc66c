import type { Left } from '../exchange/incoming.ts';
import type { Translate } from './translate.ts';

/** Why something of a file is not taken, in words that follow its name. */
export function reasonInWords(t: Translate, { reason, field }: Left): string {
  if (reason === 'unreadable' && field !== null) return t('exchange.reason.unreadable-field', { field });
  return t(`exchange.reason.${reason}`, { field: field ?? '' });
}
