import type { Language, Settings } from '#shared/domain/settings.ts';
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
  const time: Intl.DateTimeFormatOptions = {
    timeZone: choice.zone,
    hour: '2-digit',
    minute: '2-digit',
    ...hourCycleOption(choice.hourCycle),
  };
  const locale = localeFor(choice.language, choice.systemLocale);
  const timeOnly = new Intl.DateTimeFormat(locale, time);
  const weekday = new Intl.DateTimeFormat(locale, { ...time, weekday: 'short' });
  const date = new Intl.DateTimeFormat(locale, { ...time, weekday: 'short', day: 'numeric', month: 'short' });
  return {
    time: (instant) => timeOnly.format(instant),
    dayAndTime: (instant, now) =>
      (Math.abs(instant - now) < WEEKDAY_IS_ENOUGH_MS ? weekday : date).format(instant),
  };
}

function hourCycleOption(choice: Settings['hourCycle']): Intl.DateTimeFormatOptions {
  if (choice === '12') return { hourCycle: 'h12' };
  return choice === '24' ? { hourCycle: 'h23' } : {};
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
