import ICAL from 'ical.js';
import { isAlarm, type StoredItem } from '../domain/item.ts';
import type { EpochMs } from '../time/instant.ts';
import type { ZoneId } from '../time/zone.ts';
import { alarmEvent } from './ical-alarm.ts';
import type { IcalComponent, IcalProperty } from './ical-component.ts';
import type { TextParts } from './text-parts.ts';

// ICAL.js does not count the blank before a continued line.
ICAL.foldLength = 74;

const HEAD: readonly IcalProperty[] = [
  ['version', {}, 'text', '2.0'],
  ['prodid', {}, 'text', '-//Pobudka//Pobudka//EN'],
];

/** How many alarms a calendar holds, and what it leaves out: timers, and alarms that never ring. */
export interface CalendarCounts {
  readonly alarms: number;
  readonly timersLeft: number;
  readonly alarmsLeft: number;
}

const END = 'END:VCALENDAR\r\n';
/** Alarms that one piece of the text holds. */
const SLICE = 50;

/** Writes the alarms as iCalendar (RFC 5545) for the date `now` in `zone` [EX5]. */
export function* writeIcal(
  items: readonly StoredItem[],
  now: EpochMs,
  zone: ZoneId,
): TextParts<CalendarCounts> {
  const alarms = items.filter(isAlarm);
  const total = alarms.length;
  const empty: IcalComponent = ['vcalendar', HEAD, []];
  yield { text: ICAL.stringify([...empty]).slice(0, -END.length), done: 0, total };
  let written = 0;
  for (let from = 0; from < total; from += SLICE) {
    const slice = alarms.slice(from, from + SLICE);
    const events = slice.map((alarm) => alarmEvent(alarm, now, zone)).filter((event) => event !== null);
    written += events.length;
    const text = events.map((event) => ICAL.stringify([...event])).join('');
    yield { text, done: from + slice.length, total };
  }
  yield { text: END, done: total, total };
  return { alarms: written, timersLeft: items.length - total, alarmsLeft: total - written };
}
