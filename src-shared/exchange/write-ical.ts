import { isAlarm, type StoredItem } from '../domain/item.ts';
import type { EpochMs } from '../time/instant.ts';
import type { ZoneId } from '../time/zone.ts';
import { alarmEvent } from './ical-alarm.ts';

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
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Pobudka//Pobudka//EN'];
  return {
    text: [...head, ...events.flat(), 'END:VCALENDAR', ''].join('\r\n'),
    alarms: events.length,
    timersLeft: items.length - alarms.length,
    alarmsLeft: alarms.length - events.length,
  };
}
