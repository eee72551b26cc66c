import { durationInWords } from '#shared/messages/duration-words.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { Formats } from '../i18n/formats.ts';

const AGO_BELOW_MS = 3_600_000;

/** An instant gone by: "12 s ago", from an hour on its day and time. One that a clock puts ahead is now. */
export function agoInWords(t: Translate, formats: Pick<Formats, 'moment'>, at: number, now: number): string {
  const ms = Math.max(0, now - at);
  if (ms >= AGO_BELOW_MS) return formats.moment(at, now);
  const seconds = Math.floor(ms / 1_000);
  const shown = seconds < 60 ? seconds : seconds - (seconds % 60);
  return t('ui.sync.ago', { duration: durationInWords(t, shown) });
}
