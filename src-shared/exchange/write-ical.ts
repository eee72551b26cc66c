import ICAL from 'ical.js';
import { isAlarm, type StoredItem } from '../domain/item.ts';
import type { EpochMs } from '../time/instant.ts';
import type { ZoneId } from '../time/zone.ts';
import { alarmEvent } from './ical-alarm.ts';
import type { IcalComponent, IcalProperty } from './ical-component.ts';

// ICAL.js does not count the blank before a continued line.
ICAL.foldLength = 74;

const HEAD: readonly IcalProperty[] = [
  ['version', {}, 'text', '2.0'],
  ['prodid', {}, 'text', '-//Pobudka//Pobudka//EN'],
];

/** A calendar of the alarms, and how many items it leaves out: timers, and alarms that never ring. */
export interface Calendar {
  readonly text: string;
  readonly alarms: number;
  readonly timersLeft: number;
  readonly alarmsLeft: number;
}

/** Writes the alarms as iCalendar (RFC 5545) for the date `now` in `zone` [EX5]. */
export function writeIcal(items: readonly StoredItem[], now: EpochMs, zone: ZoneId): Calendar {
  const alarms = items.filter(isAlarm);
  const events = alarms.map((alarm) => alarmEvent(alarm, now, zone)).filter((event) => event !== null);
  const calendar: IcalComponent = ['vcalendar', HEAD, events];
  return {
    text: ICAL.stringify([...calendar]),
    alarms: events.length,
    timersLeft: items.length - alarms.length,
    alarmsLeft: alarms.length - events.length,
  };
}
