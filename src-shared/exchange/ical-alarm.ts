import type { Alarm, StoredAlarm } from '../domain/item.ts';
import { nextOccurrence } from '../domain/next-occurrence.ts';
import { ringDays } from '../domain/recurrence.ts';
import type { EpochMs } from '../time/instant.ts';
import { localMoment } from '../time/local-moment.ts';
import type { ZoneId } from '../time/zone.ts';
import { escapedText, icalLine } from './ical-lines.ts';

/** Ends the UID of every event of ours. */
export const OWN_UID_END = '@pobudka.app';
/** What no calendar knows of an alarm; others keep or drop it. */
export const OWN_PROPERTY = {
  enabled: 'X-POBUDKA-ENABLED',
  sound: 'X-POBUDKA-SOUND',
  popup: 'X-POBUDKA-POPUP',
};

/** 0 = Sunday. */
export const ICAL_DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * An alarm as the lines of an event without a zone: like the alarm, it comes at its wall time wherever the person is. It
 * begins on the date the alarm rings next; null for one that never rings.
 */
export function alarmEvent({ item }: StoredAlarm, now: EpochMs, zone: ZoneId): string[] | null {
  const start = nextOccurrence(item, now, zone);
  if (start === null) return null;
  const rule = ruleOf(item);
  const label = escapedText(item.label);
  return [
    'BEGIN:VEVENT',
    icalLine('UID', `${item.id}${OWN_UID_END}`),
    icalLine('DTSTAMP', utcTime(item.updatedAt)),
    icalLine('CREATED', utcTime(item.createdAt)),
    icalLine('DTSTART', `${localDay(start, zone)}T${item.alarmTime.replace(':', '')}00`),
    icalLine('SUMMARY', label),
    'TRANSP:TRANSPARENT',
    ...(rule === null ? [] : [icalLine('RRULE', rule)]),
    icalLine(OWN_PROPERTY.enabled, String(item.enabled)),
    icalLine(OWN_PROPERTY.popup, String(item.showPopup)),
    ...(item.customSound === null ? [] : [icalLine(OWN_PROPERTY.sound, escapedText(item.customSound))]),
    ...reminder('DISPLAY', [icalLine('DESCRIPTION', label)]),
    ...(item.playSound ? reminder('AUDIO', []) : []),
    'END:VEVENT',
  ];
}

function ruleOf({ recurrence, days }: Alarm): string | null {
  switch (recurrence) {
    case 'once':
      return null;
    case 'daily':
      return 'FREQ=DAILY';
    default:
      return `FREQ=WEEKLY;BYDAY=${ringDays(recurrence, days)
        .map((day) => ICAL_DAYS[day])
        .join(',')}`;
  }
}

/** Rings at the start. */
function reminder(action: 'DISPLAY' | 'AUDIO', more: readonly string[]): string[] {
  return ['BEGIN:VALARM', `ACTION:${action}`, 'TRIGGER:PT0S', ...more, 'END:VALARM'];
}

function utcTime(instant: EpochMs): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function localDay(instant: EpochMs, zone: ZoneId): string {
  const { year, month, day } = localMoment(instant, zone);
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}
