import { type ItemId, itemIdSchema } from '../domain/item.ts';
import { nextOccurrence } from '../domain/next-occurrence.ts';
import type { Day } from '../domain/recurrence.ts';
import type { EpochMs } from '../time/instant.ts';
import { instantOfLocal, knownZone, type LocalMoment, localMoment } from '../time/local-moment.ts';
import { wallTimeFromParts } from '../time/wall-time.ts';
import { type ZoneId, zoneId } from '../time/zone.ts';
import { OWN_PROPERTY, OWN_UID_END } from './ical-alarm.ts';
import { type IcalComponent, type IcalProperty, propertyOf, textOf } from './ical-component.ts';
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

/** The alarm an event can be, or why it can be none. */
export function readEvent(event: IcalComponent, context: IcalContext): IncomingItem | Left {
  const uid = textOf(event, 'uid') ?? '';
  const id = ownId(uid);
  if (textOf(event, 'status')?.toUpperCase() === 'CANCELLED') return { left: 'cancelled' };
  if (propertyOf(event, 'recurrence-id') !== null) return { left: 'exception' };
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

/** With a Z for UTC. */
const MOMENT = /^(\d{4}-\d\d-\d\dT(\d\d):(\d\d):\d\d)(Z?)$/;
/** A date, which many calendars do not say to be one: ICAL.js then finds a time without digits behind it. */
const DAY = /^\d{4}-\d\d-\d\d(T::)?$/;

function startOf(event: IcalComponent, zone: ZoneId): Start | Left {
  const property = propertyOf(event, 'dtstart');
  const value = String(property?.[3] ?? '');
  if (DAY.test(value)) return { left: 'all-day' };
  const parts = MOMENT.exec(value);
  if (!property || parts === null) return { left: 'unreadable' };
  const [, local = '', hour, minute, utc] = parts;
  const from = utc === 'Z' ? zoneId('UTC') : (zoneOfEvent(property) ?? zone);
  const instant = instantOfLocal(local, from);
  if (instant === null) return { left: 'unreadable' };
  const there = localMoment(instant, from);
  if (from === zone) {
    // A time that this zone leaves out stays what the calendar says.
    const here = { ...there, time: wallTimeFromParts(Number(hour), Number(minute)) };
    return { instant, here, daysAhead: 0, ruleDay: there.weekday };
  }
  const here = localMoment(instant, zone);
  const ahead = (here.weekday - there.weekday + 7) % 7;
  return { instant, here, daysAhead: ahead === 6 ? -1 : ahead, ruleDay: there.weekday };
}

/** Null for none, and for one we cannot compute with: both count as here. */
function zoneOfEvent([, { tzid }]: IcalProperty): ZoneId | null {
  return tzid === undefined ? null : knownZone(tzid.replace(/^\//, ''));
}

/** An alarm has no date: a single event can be one only if it is the next time its clock time comes [EX6]. */
function scheduleOf(event: IcalComponent, start: Start, context: IcalContext, isOwn: boolean): ReadRule {
  const rules = event[1].filter(([name]) => name === 'rrule');
  const [rule] = rules;
  if (rules.length > 1 || propertyOf(event, 'rdate') !== null) return { left: 'rule' };
  if (rule !== undefined) {
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
function ownFields(event: IcalComponent): Partial<AlarmFields> {
  const enabled = textOf(event, OWN_PROPERTY.enabled);
  const popup = textOf(event, OWN_PROPERTY.popup);
  if (enabled === null || popup === null) return {};
  const isHeard = event[2].some((alarm) => textOf(alarm, 'action')?.toUpperCase() === 'AUDIO');
  const sound = textOf(event, OWN_PROPERTY.sound);
  return {
    enabled: enabled === 'true',
    showPopup: popup === 'true',
    playSound: isHeard,
    customSound: sound === null ? null : sound.slice(0, 1000),
  };
}
