import type { Language } from '#shared/domain/languages.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { EpochMs } from '#shared/time/instant.ts';

/** Beyond this many days a day of the week no longer says which one. */
const WEEKDAY_IS_ENOUGH_MS = 6 * 24 * 60 * 60_000;

export interface WhenText {
  /** The time of day, "07:30". */
  time(instant: EpochMs): string;
  /** Day and time, "Tue 07:30"; with the date from six days ahead on. Never "today", which would be wrong tomorrow. */
  dayAndTime(instant: EpochMs, now: EpochMs): string;
}

/** Says instants in the person's language, zone and hour cycle. Making one is slow; keep it while they stay the same. */
export function createWhenText(choice: {
  readonly language: Language;
  readonly systemLocale: string;
  readonly hourCycle: Settings['hourCycle'];
  readonly zone: string;
}): WhenText {
  const locale = localeFor(choice.language, choice.systemLocale);
  const time = timeOptions(locale, choice);
  const timeOnly = new Intl.DateTimeFormat(locale, time);
  const weekday = new Intl.DateTimeFormat(locale, { ...time, weekday: 'short' });
  const date = new Intl.DateTimeFormat(locale, { ...time, weekday: 'short', day: 'numeric', month: 'short' });
  return {
    time: (instant) => timeOnly.format(instant),
    dayAndTime: (instant, now) =>
      (Math.abs(instant - now) < WEEKDAY_IS_ENOUGH_MS ? weekday : date).format(instant),
  };
}

/** Half-day hours are written as they come, "7:30 AM"; others with two digits, "07:30". */
function timeOptions(
  locale: string,
  { hourCycle, zone }: { readonly hourCycle: Settings['hourCycle']; readonly zone: string },
): Intl.DateTimeFormatOptions {
  const asked = { system: undefined, '12': 'h12', '24': 'h23' } as const;
  const cycle = asked[hourCycle];
  const usual = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12;
  const halfDay = cycle ? cycle === 'h12' : usual === true;
  return {
    timeZone: zone,
    hour: halfDay ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: halfDay ? 'h12' : 'h23',
  };
}

/** The system's own variant of the language (en-GB, de-AT) where it is one, because it knows the hour cycle. */
function localeFor(language: Language, systemLocale: string): string {
  const [system] = systemLocale.replaceAll('_', '-').split('.');
  if (!system?.toLowerCase().startsWith(language)) return language;
  try {
    return Intl.getCanonicalLocales(system)[0] ?? language;
  } catch {
    return language;
  }
}
