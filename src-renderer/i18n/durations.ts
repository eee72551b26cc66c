import { durationInWords } from '#shared/messages/duration-words.ts';
import type { Translate } from '#shared/messages/translate.ts';

const MINUTE_MS = 60_000;

/** Up to here a time ahead is told with its seconds. */
export const SECONDS_SHOWN_BELOW_MS = 2 * MINUTE_MS;

/**
 * A time ahead in words: "2 d 3 h", "7 h 12 min", "12 min", "1 min 30 s". Minutes are the difference of the clock
 * times a person sees; `due` and `now` are instants in epoch ms.
 */
export function untilInWords(t: Translate, due: number, now: number): string {
  const ms = due - now;
  if (ms < SECONDS_SHOWN_BELOW_MS) return durationInWords(t, Math.max(0, Math.ceil(ms / 1_000)));
  const minutes = Math.floor(due / MINUTE_MS) - Math.floor(now / MINUTE_MS);
  return minutes < 24 * 60 ? durationInWords(t, minutes * 60) : daysAndHours(t, minutes);
}

function daysAndHours(t: Translate, minutes: number): string {
  const hours = Math.round(minutes / 60);
  const days = t('ui.duration.days', { count: Math.floor(hours / 24) });
  return hours % 24 === 0 ? days : `${days} ${t('ui.duration.hours', { count: hours % 24 })}`;
}
