import type { DoNotDisturb } from '../domain/do-not-disturb.ts';
import { isAlarm, isTimer, type StoredAlarm, type StoredItem, type StoredTimer } from '../domain/item.ts';
import { type Day, type Recurrence, ringDays } from '../domain/recurrence.ts';
import { presetSeconds } from '../domain/timer-machine.ts';
import type { AlarmFields, TimerFields } from './incoming.ts';

/** When an alarm repeats. */
export interface Repeat {
  readonly recurrence: Recurrence;
  readonly days: readonly Day[];
}

type Of<F extends string, V> = { readonly field: F; readonly before: V; readonly after: V };

/** One field that a file would change. */
export type FieldChange =
  | Of<'label' | 'alarmTime', string>
  | Of<'repeat', Repeat>
  | Of<'enabled' | 'playSound' | 'showPopup' | 'timerRepeat', boolean>
  | Of<'customSound' | 'outputDeviceId', string | null>
  | Of<'volume', number | null>
  | Of<'doNotDisturb', DoNotDisturb | null>
  | Of<'durationSeconds', number>;

/** What a file would change of an item; empty when it is as the file has it, null when it is of the other type. */
export function differences(stored: StoredItem, fields: AlarmFields | TimerFields): FieldChange[] | null {
  if (isAlarm(stored) && fields.type === 'alarm')
    return [...alarmChanges(stored, fields), ...shared(stored, fields)];
  if (isTimer(stored) && fields.type === 'timer')
    return [...timerChanges(stored, fields), ...shared(stored, fields)];
  return null;
}

/** A timer's run is no property of it: a file never starts, pauses or stops one that is here. */
function timerChanges(stored: StoredTimer, fields: TimerFields): FieldChange[] {
  return changes([
    { field: 'durationSeconds', before: presetSeconds(stored), after: fields.presetSeconds },
    { field: 'timerRepeat', before: stored.item.repeat, after: fields.repeat },
  ]);
}

function alarmChanges({ item }: StoredAlarm, fields: AlarmFields): FieldChange[] {
  const { enabled = item.enabled, alarmTime } = fields;
  const repeat = sameRepeat(item, fields)
    ? []
    : [{ field: 'repeat' as const, before: repeatOf(item), after: repeatOf(fields) }];
  return [
    ...changes([{ field: 'alarmTime', before: item.alarmTime, after: alarmTime }]),
    ...repeat,
    ...changes([{ field: 'enabled', before: item.enabled, after: enabled }]),
  ];
}

function shared({ item, device }: StoredItem, fields: AlarmFields | TimerFields): FieldChange[] {
  const { playSound = item.playSound, showPopup = item.showPopup, volume = device.volume } = fields;
  const { customSound = item.customSound, outputDeviceId = device.outputDeviceId } = fields;
  const { doNotDisturb = device.doNotDisturb } = fields;
  return changes([
    { field: 'label', before: item.label, after: fields.label },
    { field: 'playSound', before: item.playSound, after: playSound },
    { field: 'showPopup', before: item.showPopup, after: showPopup },
    { field: 'customSound', before: item.customSound, after: customSound },
    { field: 'volume', before: device.volume, after: volume },
    { field: 'outputDeviceId', before: device.outputDeviceId, after: outputDeviceId },
    { field: 'doNotDisturb', before: device.doNotDisturb, after: doNotDisturb },
  ]);
}

function changes(all: readonly FieldChange[]): FieldChange[] {
  return all.filter(({ before, after }) => before !== after);
}

/** "Monday to Friday" by name and by days is the same. */
function sameRepeat(a: Repeat, b: Repeat): boolean {
  const isOnce = (it: Repeat) => it.recurrence === 'once';
  if (isOnce(a) || isOnce(b)) return isOnce(a) === isOnce(b);
  return String(ringDays(a.recurrence, a.days)) === String(ringDays(b.recurrence, b.days));
}

function repeatOf({ recurrence, days }: Repeat): Repeat {
  return { recurrence, days: recurrence === 'weekly' ? days : [] };
}
