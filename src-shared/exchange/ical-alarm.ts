import ICAL from 'ical.js';
import type { StoredAlarm } from '../domain/item.ts';
import { nextOccurrence } from '../domain/next-occurrence.ts';
import { ringDays } from '../domain/recurrence.ts';
import { addMs, type EpochMs } from '../time/instant.ts';
import { localDate } from '../time/local-moment.ts';
import { wallTimeParts } from '../time/wall-time.ts';
import type { ZoneId } from '../time/zone.ts';

/** Ends the UID of every event of ours. */
export const OWN_UID_END = '@pobudka.app';
/** What no calendar knows of an alarm; others keep or drop it. */
export const OWN_PROPERTY = {
  enabled: 'x-pobudka-enabled',
  sound: 'x-pobudka-sound',
  popup: 'x-pobudka-popup',
};

/** 0 = Sunday. */
export const ICAL_DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * An alarm as an event without a zone: like the alarm, it comes at its wall time wherever the person is. It begins on the
 * date the alarm rings next.
 */
export function alarmEvent({ item }: StoredAlarm, now: EpochMs, zone: ZoneId): ICAL.Component | null {
  const start = nextOccurrence(item, now, zone);
  if (start === null) return null;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${item.id}${OWN_UID_END}`);
  event.addPropertyWithValue('dtstamp', utcTime(item.updatedAt));
  event.addPropertyWithValue('created', utcTime(item.createdAt));
  const { year, month, day } = localDate(start, zone);
  const { hour, minute } = wallTimeParts(item.alarmTime);
  event.addPropertyWithValue(
    'dtstart',
    new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, ICAL.Timezone.localTimezone),
  );
  event.addPropertyWithValue('summary', item.label);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  const rule = ruleOf({ item });
  if (rule !== null) event.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  event.addPropertyWithValue(OWN_PROPERTY.enabled, String(item.enabled));
  event.addPropertyWithValue(OWN_PROPERTY.popup, String(item.showPopup));
  if (item.customSound !== null) event.addPropertyWithValue(OWN_PROPERTY.sound, item.customSound);
  event.addSubcomponent(reminder('DISPLAY', item.label));
  if (item.playSound) event.addSubcomponent(reminder('AUDIO', item.label));
  return event;
}

function ruleOf({ item }: Pick<StoredAlarm, 'item'>): string | null {
  switch (item.recurrence) {
    case 'once':
      return null;
    case 'daily':
      return 'FREQ=DAILY';
    default:
      return `FREQ=WEEKLY;BYDAY=${ringDays(item.recurrence, item.days)
        .map((day) => ICAL_DAYS[day])
        .join(',')}`;
  }
}

/** Rings at the start. */
function reminder(action: 'DISPLAY' | 'AUDIO', label: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', action);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString('PT0S'));
  if (action === 'DISPLAY') alarm.addPropertyWithValue('description', label);
  return alarm;
}

function utcTime(instant: EpochMs): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${new Date(addMs(instant, 0)).toISOString().slice(0, 19)}Z`);
}
