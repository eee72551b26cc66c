import ICAL from 'ical.js';
import { type ItemId, itemIdSchema } from '../domain/item.ts';
import { nextOccurrence } from '../domain/next-occurrence.ts';
import type { Day } from '../domain/recurrence.ts';
import type { EpochMs } from '../time/instant.ts';
import { instantOfLocal, knownZone, type LocalMoment, localMoment } from '../time/local-moment.ts';
import { wallTimeFromParts } from '../time/wall-time.ts';
import { type ZoneId, zoneId } from '../time/zone.ts';
import { OWN_PROPERTY, OWN_UID_END } from './ical-alarm.ts';
import { type ReadRule, readRule } from './ical-rule.ts';
import type { AlarmFields, IncomingItem, LeftReason } from './incoming.ts';
import { readableLabel } from './readable-label.ts';

/** When and where a calendar is read. */
export interface IcalContext {
  readonly now: EpochMs;
  readonly zone: ZoneId;
  /** The label of an event without a name. */
  readonly unnamed: string;
}

type Left = { readonly left: LeftReason };

/** An event's start in the zone of this device. */
interface Start {
  readonly instant: EpochMs;
  readonly here: LocalMoment;
  /** By how many days the date here is ahead of the date the event's rule counts in: −1, 0 or 1. */
  readonly daysAhead: number;
  readonly ruleDay: Day;
}

/** The alarm an event can be, or why it can be none. May throw for values that are not what they should be. */
export function readEvent(event: ICAL.Component, context: IcalContext): IncomingItem | Left {
  const uid = String(event.getFirstPropertyValue('uid') ?? '');
  const id = ownId(uid);
  if (textOf(event, 'status')?.toUpperCase() === 'CANCELLED') return { left: 'cancelled' };
  if (event.hasProperty('recurrence-id')) return { left: 'exception' };
  const start = startOf(event, context.zone);
  if ('left' in start) return start;
  const schedule = scheduleOf(event, start, context, id !== null);
  if ('left' in schedule) return schedule;
  const label = readableLabel(textOf(event, 'summary') ?? '') ?? context.unnamed;
  const alarmTime = start.here.time;
  const own = id === null ? {} : ownFields(event);
  const fields: AlarmFields = { type: 'alarm', label, alarmTime, ...schedule, ...own };
  return { key: uid || `${alarmTime} ${label}`, id, fields, createdAt: null };
}

function startOf(event: ICAL.Component, zone: ZoneId): Start | Left {
  const property = event.getFirstProperty('dtstart');
  const time = property?.getFirstValue();
  if (!(property && time instanceof ICAL.Time)) return { left: 'unreadable' };
  if (time.isDate) return { left: 'all-day' };
  const from = zoneOfEvent(property, time, zone);
  const instant = instantOfLocal(time.toString().replace(/Z$/, ''), from);
  if (instant === null) return { left: 'unreadable' };
  const there = localMoment(instant, from);
  if (from === zone) {
    // A time that this zone leaves out stays what the calendar says.
    const here = { ...there, time: wallTimeFromParts(time.hour, time.minute) };
    return { instant, here, daysAhead: 0, ruleDay: there.weekday };
  }
  const here = localMoment(instant, zone);
  const ahead = (here.weekday - there.weekday + 7) % 7;
  return { instant, here, daysAhead: ahead === 6 ? -1 : ahead, ruleDay: there.weekday };
}

/** A zone we cannot compute with counts as here, like no zone at all. */
function zoneOfEvent(property: ICAL.Property, time: ICAL.Time, here: ZoneId): ZoneId {
  if (time.toString().endsWith('Z')) return zoneId('UTC');
  const name = property.getParameter('tzid');
  return (typeof name === 'string' ? knownZone(name.replace(/^\//, '')) : null) ?? here;
}

/** An alarm has no date: a single event can be one only if it is the next time its clock time comes [EX6]. */
function scheduleOf(event: ICAL.Component, start: Start, context: IcalContext, isOwn: boolean): ReadRule {
  const rules = event.getAllProperties('rrule');
  const rule = rules[0]?.getFirstValue();
  if (rules.length > 1 || event.hasProperty('rdate')) return { left: 'rule' };
  if (rule instanceof ICAL.Recur) {
    const read = readRule(rule, start.ruleDay);
    return 'left' in read ? read : shifted(read, start.daysAhead);
  }
  const once = { recurrence: 'once' as const, days: [] };
  if (isOwn) return once;
  if (start.instant <= context.now) return { left: 'past' };
  const schedule = { ...once, alarmTime: start.here.time };
  return nextOccurrence(schedule, context.now, context.zone) === start.instant ? once : { left: 'one-date' };
}

/** The same instants on the days of the week they fall on here. */
function shifted(rule: Exclude<ReadRule, Left>, daysAhead: number): ReadRule {
  if (daysAhead === 0 || rule.recurrence === 'daily') return rule;
  const days =
    rule.recurrence === 'weekly' ? rule.days : rule.recurrence === 'weekdays' ? [1, 2, 3, 4, 5] : [0, 6];
  return { recurrence: 'weekly', days: days.map((day) => (day + daysAhead + 7) % 7).sort((a, b) => a - b) };
}

function ownId(uid: string): ItemId | null {
  if (!uid.endsWith(OWN_UID_END)) return null;
  const id = itemIdSchema.safeParse(uid.slice(0, -OWN_UID_END.length));
  return id.success ? id.data : null;
}

/** What our own calendars say beyond the time; a calendar program may have dropped it. */
function ownFields(event: ICAL.Component): Partial<AlarmFields> {
  const enabled = textOf(event, OWN_PROPERTY.enabled);
  const popup = textOf(event, OWN_PROPERTY.popup);
  if (enabled === null || popup === null) return {};
  const isHeard = event
    .getAllSubcomponents('valarm')
    .some((alarm) => textOf(alarm, 'action')?.toUpperCase() === 'AUDIO');
  const sound = textOf(event, OWN_PROPERTY.sound);
  return {
    enabled: enabled === 'true',
    showPopup: popup === 'true',
    playSound: isHeard,
    customSound: sound === null ? null : sound.slice(0, 1000),
  };
}

function textOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : null;
}
