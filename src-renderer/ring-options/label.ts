import { labelFault } from '#shared/domain/label.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';

/** What is wrong with a label, null = nothing. An empty one is fine: it takes a fallback. */
export function labelProblem(text: string): MessageKey | null {
  return labelFault(text.trim()) === 'too-long' ? 'ui.item.label-too-long' : null;
}

/** The label to save: trimmed, without control characters, and never empty. */
export function labelOf(text: string, fallback: string): string {
  const cleaned = text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return cleaned === '' ? fallback : cleaned;
}
