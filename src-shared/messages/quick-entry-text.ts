import type { NoEntry, QuickEntry, Remark } from '../quick-entry/entry.ts';
import type { Translate } from './translate.ts';

/** Why a text makes nothing, and what can be done about it. */
export function reasonText(t: Translate, { reason }: NoEntry): string {
  return t(`quick.reason.${reason}`);
}

/** How something that can be meant in two ways was read. */
export function remarkText(t: Translate, remark: Remark): string {
  return t(`quick.remark.${remark}`);
}

/** The parts of the text that were not understood, quoted; null = there are none. */
export function notUnderstoodText(t: Translate, text: string, entry: QuickEntry): string | null {
  const spans = entry.spans.filter(({ role }) => role === 'not-understood');
  if (spans.length === 0 || entry.kind !== 'nothing' || entry.reason === 'text-too-long') return null;
  const parts = spans.map(({ start, end }) => t('quick.quoted', { part: text.slice(start, end) }));
  return t('quick.not-understood', { parts: parts.join(', ') });
}
