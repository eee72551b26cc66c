import type { Language } from '#shared/domain/languages.ts';

const MINUTE: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** Says ISO instants in local time of `zone`; seconds only where they are not zero. Reused, as formats are dear to make. */
export function whenFormat(zone: string, language: Language): (instant: string) => string {
  const toMinute = new Intl.DateTimeFormat(language, { ...MINUTE, timeZone: zone });
  const toSecond = new Intl.DateTimeFormat(language, { ...MINUTE, second: '2-digit', timeZone: zone });
  return (instant) => {
    const ms = Date.parse(instant);
    return (ms % 60_000 < 1000 ? toMinute : toSecond).format(ms);
  };
}
