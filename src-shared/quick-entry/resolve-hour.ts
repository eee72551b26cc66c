import type { Language } from '../domain/languages.ts';
import type { Remark } from './entry.ts';
import type { DayPart } from './lexicon/lexicon.ts';
import type { Clock } from './read-clock.ts';

/** A time of the 24-hour clock; `daysLater` is 1 for the end of a day. */
export interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly daysLater: 0 | 1;
  readonly remarks: readonly Remark[];
}

/** What a clock and the part of the day said with it can mean, the preferred reading first; none if they contradict. */
export function readings(clock: Clock, part: DayPart | null, language: Language): Hour[] {
  const said: Remark[] = clock.halfPast ? ['half-past'] : [];
  const hours = hoursOf(clock, part);
  // Where English is not the language, 9:00 is never the evening's.
  const meant = clock.loose || language === 'en' ? hours : hours.slice(0, 1);
  return meant.flatMap(({ hour, remark }) => {
    const whole = toHour(hour, clock.minute, remark === null ? said : [...said, remark]);
    return whole === null ? [] : [whole];
  });
}

interface Reading {
  readonly hour: number;
  readonly remark: Remark | null;
}

function hoursOf({ hour, half, loose }: Clock, part: DayPart | null): Reading[] {
  if (half === 'am' || half === 'pm') return plain((hour % 12) + (half === 'pm' ? 12 : 0));
  if (half === 'fixed') return part === null || isWithin(hour, part) ? plain(hour) : [];
  if (part !== null) return plain(hourInPart(hour, part));
  const morning: Reading = { hour, remark: loose && hour < 12 ? 'read-as-morning' : null };
  return hour > 12 || hour === 0
    ? [{ hour, remark: null }]
    : [morning, { hour: hour === 12 ? 24 : hour + 12, remark: hour === 12 ? null : 'read-as-afternoon' }];
}

function plain(hour: number): Reading[] {
  return [{ hour, remark: null }];
}

/** Whether an hour of the 24-hour clock can be called so. */
function isWithin(hour: number, part: DayPart): boolean {
  switch (part) {
    case 'morning':
      return hour < 12;
    case 'afternoon':
      return hour >= 12 && hour < 19;
    case 'evening':
      return hour >= 16;
    case 'night':
      return hour >= 18 || hour < 7;
  }
}

/** An hour of the 12-hour clock in its part of the day; 12 at night is the day's end. */
function hourInPart(hour: number, part: DayPart): number {
  switch (part) {
    case 'morning':
      return hour % 12;
    case 'afternoon':
      return hour === 12 ? 12 : hour + 12;
    case 'evening':
      return hour + 12;
    case 'night':
      return hour >= 8 ? hour + 12 : hour;
  }
}

function toHour(hour: number, minute: number, remarks: readonly Remark[]): Hour | null {
  if (minute > 59 || hour > 24) return null;
  return hour === 24 ? { hour: 0, minute, daysLater: 1, remarks } : { hour, minute, daysLater: 0, remarks };
}
