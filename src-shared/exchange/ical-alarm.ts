import type { Alarm, StoredAlarm } from '../domain/item.ts';
import { nextOccurrence } from '../domain/next-occurrence.ts';
import { ringDays } from '../domain/recurrence.ts';
import type { EpochMs } from '../time/instant.ts';
import { localMoment } from '../time/local-moment.ts';
import type { ZoneId } from '../time/zone.ts';
import type { IcalComponent, IcalProperty } from './ical-component.ts';

/** Ends the UID of every event of ours. */
export const OWN_UID_END = '@pobudka.app';
/** What no calendar knows of an alarm; others keep or drop it. */
export const OWN_PROPERTY = {
  enabled: 'x-pobudka-enabled',
  sound: 'x-pobudka-sound',
  popup: 'x-pobudka-popup',
};

/** 0 = Sunday. */
export const ICAL_DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * An alarm as an event without a zone: like the alarm, it comes at its wall time wherever the person is. It
 * begins on the date the alarm rings next; null for one that never rings.
 */
export function alarmEvent({ item }: StoredAlarm, now: EpochMs, zone: ZoneId): IcalComponent | null {
  const start = nextOccurrence(item, now, zone);
  if (start === null) return null;
  const properties: IcalProperty[] = [
    ['uid', {}, 'text', `${item.id}${OWN_UID_END}`],
    ['dtstamp', {}, 'date-time', utcTime(item.updatedAt)],
    ['created', {}, 'date-time', utcTime(item.createdAt)],
    ['dtstart', {}, 'date-time', `${localDay(start, zone)}T${item.alarmTime}:00`],
    text('summary', item.label),
    text('transp', 'TRANSPARENT'),
    ...ruleOf(item),
    ...ownProperties(item),
  ];
  const heard = item.playSound ? [reminder('AUDIO', [])] : [];
  return ['vevent', properties, [reminder('DISPLAY', [text('description', item.label)]), ...heard]];
}

function ownProperties({ enabled, showPopup, customSound }: Alarm): IcalProperty[] {
  const sound = customSound === null ? [] : [text(OWN_PROPERTY.sound, customSound)];
  return [
    [OWN_PROPERTY.enabled, {}, 'unknown', String(enabled)],
    [OWN_PROPERTY.popup, {}, 'unknown', String(showPopup)],
    ...sound,
  ];
}

function ruleOf({ recurrence, days }: Alarm): IcalProperty[] {
  switch (recurrence) {
    case 'once':
      return [];
    case 'daily':
      return [['rrule', {}, 'recur', { freq: 'DAILY' }]];
    default: {
      const byday = ringDays(recurrence, days).map((day) => ICAL_DAYS[day]);
      return [['rrule', {}, 'recur', { freq: 'WEEKLY', byday }]];
    }
  }
}

/** Rings at the start. */
function reminder(action: 'DISPLAY' | 'AUDIO', more: readonly IcalProperty[]): IcalComponent {
  return ['valarm', [text('action', action), ['trigger', {}, 'duration', 'PT0S'], ...more], []];
}

function text(name: string, value: string): IcalProperty {
  return [name, {}, 'text', value];
}

function utcTime(instant: EpochMs): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

function localDay(instant: EpochMs, zone: ZoneId): string {
  const { year, month, day } = localMoment(instant, zone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
