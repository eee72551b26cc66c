import { editAlarm } from '../domain/alarm-edits.ts';
import type { EditResult } from '../domain/edit-result.ts';
import { type Item, type ItemId, isAlarm, isTimer, type StoredItem } from '../domain/item.ts';
import { freshDevice } from '../domain/item-fields.ts';
import { editTimer } from '../domain/timer-edits.ts';
import { type EpochMs, earlierOf } from '../time/instant.ts';
import type { AlarmFields, IncomingItem, TimerFields, TimerRun } from './incoming.ts';

/** A new item as a file has it. Its schedule starts at `now`: what was due before neither rings nor is reported [EX9]. */
export function newItem(id: ItemId, { fields, createdAt }: IncomingItem, now: EpochMs): StoredItem {
  const shared = {
    id,
    label: fields.label,
    playSound: fields.playSound ?? true,
    showPopup: fields.showPopup ?? true,
    customSound: fields.customSound ?? null,
    createdAt: earlierOf(createdAt ?? now, now),
    updatedAt: now,
    version: 0,
  };
  const { volume = null, outputDeviceId = null, doNotDisturb = null } = fields;
  const device = { ...freshDevice(now), volume, outputDeviceId, doNotDisturb };
  if (fields.type === 'alarm') return { item: { ...shared, ...alarmOf(fields) }, device };
  return {
    item: { ...shared, ...timerOf(fields, now) },
    device: { ...device, presetSeconds: fields.presetSeconds },
  };
}

/** An item with what a file says of it; null when the file is of another type or makes no sense of it. */
export function changedItem(stored: StoredItem, { fields }: IncomingItem, now: EpochMs): StoredItem | null {
  const { id } = stored.item;
  if (isAlarm(stored) && fields.type === 'alarm') {
    const { type: _, ...given } = { ...fields, days: [...fields.days] };
    return made(editAlarm(stored, { kind: 'edit-alarm', id, ...given }, now));
  }
  if (isTimer(stored) && fields.type === 'timer') {
    const { type: _, run: __, durationSeconds: ___, presetSeconds, ...given } = fields;
    return made(editTimer(stored, { kind: 'edit-timer', id, ...given, durationSeconds: presetSeconds }, now));
  }
  return null;
}

function made(result: EditResult<StoredItem>): StoredItem | null {
  return result.ok ? result.stored : null;
}

type Own<T extends Item['type']> = Omit<
  Extract<Item, { type: T }>,
  'id' | 'label' | 'playSound' | 'showPopup' | 'customSound' | 'createdAt' | 'updatedAt' | 'version'
>;

function alarmOf({ alarmTime, recurrence, days, enabled = true }: AlarmFields): Own<'alarm'> {
  return { type: 'alarm', alarmTime, recurrence, days: [...days], enabled };
}

/** One whose end is past comes idle, and at its own length again. */
function timerOf({ durationSeconds, presetSeconds, repeat, run }: TimerFields, now: EpochMs): Own<'timer'> {
  const common = { type: 'timer' as const, repeat };
  const idle = { durationSeconds: presetSeconds, enabled: false, startedAt: null, remainingSeconds: null };
  if (run.kind === 'idle' || !isAhead(run, durationSeconds, repeat, now)) return { ...common, ...idle };
  if (run.kind === 'paused') {
    return { ...common, ...idle, durationSeconds, remainingSeconds: run.remainingSeconds };
  }
  return { ...common, ...idle, durationSeconds, enabled: true, startedAt: run.startedAt };
}

function isAhead(run: TimerRun, durationSeconds: number, repeat: boolean, now: EpochMs): boolean {
  if (run.kind !== 'running') return true;
  return run.startedAt <= now && (repeat || run.startedAt + durationSeconds * 1000 > now);
}
