import { durationParts } from '../time/duration.ts';
import type { Translate } from './translate.ts';

/** A length in words: only the parts that are not zero. */
export function durationInWords(t: Translate, seconds: number): string {
  const split = durationParts(seconds);
  const parts = [
    [split.hours, 'ui.duration.hours'],
    [split.minutes, 'ui.duration.minutes'],
    [split.seconds, 'ui.duration.seconds'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, key]) => t(key, { count }));
  return said.length > 0 ? said.join(' ') : t('ui.duration.seconds', { count: 0 });
}
