import type { Alarm, Item, Timer } from '../domain/item.ts';
import { runningTimer } from '../domain/timer-cycle.ts';

/** Fields that only make sense together. `type`: the whole item, when an alarm met a timer of the same id. */
export type FieldGroup =
  | 'label'
  | 'enabled'
  | 'time'
  | 'recurrence'
  | 'sound-on'
  | 'popup'
  | 'sound'
  | 'duration'
  | 'repeat'
  | 'run'
  | 'type';

/** The values of one group, by field. */
export type GroupValues = Readonly<Record<string, unknown>>;

type Fields<T> = Readonly<Partial<Record<FieldGroup, readonly (keyof T)[]>>>;

const SHARED = {
  label: ['label'],
  'sound-on': ['playSound'],
  popup: ['showPopup'],
  sound: ['customSound'],
} as const;
const ALARM: Fields<Alarm> = {
  ...SHARED,
  enabled: ['enabled'],
  time: ['alarmTime'],
  recurrence: ['recurrence', 'days'],
};
const TIMER: Fields<Timer> = {
  ...SHARED,
  duration: ['durationSeconds'],
  repeat: ['repeat'],
  run: ['enabled', 'startedAt', 'remainingSeconds'],
};
/** Whose they are, and what only the server says: no part of an edit. */
const NO_EDIT: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'version']);

export function groupsOf(item: Item): readonly FieldGroup[] {
  return Object.keys(item.type === 'alarm' ? ALARM : TIMER) as FieldGroup[];
}

export function valuesOf(item: Item, group: FieldGroup): GroupValues {
  return Object.fromEntries(fieldsOf(item, group).map((key) => [key, item[key as keyof Item]]));
}

/** The item with the group's values of another, which has to be of the same type. */
export function withGroup(item: Item, group: FieldGroup, from: Item): Item {
  return { ...item, ...valuesOf(from, group) };
}

/** Whether two items say the same in one group, however they spell it. Items of different types never do. */
export function sameGroup(a: Item, b: Item, group: FieldGroup): boolean {
  if (a.type !== b.type) return false;
  return JSON.stringify(meaningOf(a, group)) === JSON.stringify(meaningOf(b, group));
}

/** Whether a person would see no difference. */
export function sameContent(a: Item, b: Item): boolean {
  return a.type === b.type && groupsOf(a).every((group) => sameGroup(a, b, group));
}

function fieldsOf(item: Item, group: FieldGroup): readonly string[] {
  if (group === 'type') return Object.keys(item).filter((key) => !NO_EDIT.has(key));
  const fields: Fields<Alarm> | Fields<Timer> = item.type === 'alarm' ? ALARM : TIMER;
  return fields[group] ?? [];
}

/** Days count for weekly only; a change of `remaining` on a running timer is none. */
function meaningOf(item: Item, group: FieldGroup): unknown {
  if (item.type === 'alarm' && group === 'recurrence') {
    return item.recurrence === 'weekly' ? item.days : item.recurrence;
  }
  if (item.type === 'timer' && group === 'run') return runOf(item);
  return valuesOf(item, group);
}

function runOf(timer: Timer): unknown {
  const running = runningTimer(timer);
  if (running !== null) return { startedAt: running.startedAt };
  const rest = timer.remainingSeconds ?? 0;
  return !timer.enabled && rest > 0 && rest < timer.durationSeconds ? { rest } : 'idle';
}
