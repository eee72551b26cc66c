import type { Language } from '#shared/domain/languages.ts';
import type { Settings } from '#shared/domain/settings.ts';

/** How dates and numbers are written, beside the language they are written in. */
export interface Conventions {
  /** A BCP 47 locale for Intl and the widgets. */
  readonly locale: string;
  readonly hourCycle: 12 | 24;
  /** 0 = Sunday … 6 = Saturday. */
  readonly firstDay: number;
}

/** `getWeekInfo()` is the standard's form, `weekInfo` the one of older engines. */
interface LocaleWithWeek {
  getWeekInfo?(): { firstDay: number };
  readonly weekInfo?: { firstDay: number };
}

/**
 * The conventions for a language on this system. English is read everywhere, so it takes the system's region with it;
 * Polish and German keep to their own unless the system speaks them too.
 */
export function conventionsFor(
  language: Language,
  systemLocale: string,
  { hourCycle, firstDay }: Pick<Settings, 'hourCycle' | 'firstDay'>,
): Conventions {
  const system = parsedLocale(systemLocale);
  const takesRegion = system !== null && (language === 'en' || system.language === language);
  const region = takesRegion ? system.maximize().region : undefined;
  const locale = new Intl.Locale(language, region === undefined ? {} : { region });
  return {
    locale: locale.toString(),
    hourCycle: hourCycle === 'system' ? hourCycleOf(locale) : hourCycle === '12' ? 12 : 24,
    firstDay: firstDay === 'system' ? firstDayOf(locale) : Number(firstDay),
  };
}

/** Systems report locales such as `C` or `de_DE.UTF-8`; what cannot be read gives null. */
function parsedLocale(name: string): Intl.Locale | null {
  const tag = name.replace(/[.@].*$/, '').replaceAll('_', '-');
  if (tag.length < 2) return null;
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

function hourCycleOf(locale: Intl.Locale): 12 | 24 {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return hour12 ? 12 : 24;
}

function firstDayOf(locale: Intl.Locale): number {
  const { getWeekInfo, weekInfo } = locale as LocaleWithWeek;
  const info = getWeekInfo === undefined ? weekInfo : getWeekInfo.call(locale);
  return (info?.firstDay ?? 1) % 7;
}
