import type { QuickTimer } from '../domain/quick-timer.ts';
import { durationInWords } from './duration-words.ts';
import type { Translate } from './translate.ts';

/** The quick timer with a name: its own, else its length in words, with plain spaces as a person would type them. */
export function namedQuickTimer(t: Translate, { label, durationSeconds }: QuickTimer): QuickTimer {
  const length = durationInWords(t, durationSeconds).replaceAll('\u00a0', ' ');
  return { label: label === '' ? length : label, durationSeconds };
}

/** How it is called where it is to be chosen: name and length, or only the length. */
export function quickTimerTitle(t: Translate, quick: QuickTimer): string {
  const { label, durationSeconds } = namedQuickTimer(t, quick);
  const length = namedQuickTimer(t, { label: '', durationSeconds }).label;
  return label === length ? length : t('timer.quick-title', { label, length });
}
