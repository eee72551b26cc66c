import type { EpochMs } from '../time/instant.ts';
import type { Command } from './commands.ts';
import { type EditResult, edited, refused } from './edit-result.ts';
import type { Alarm, ItemId, StoredAlarm } from './item.ts';
import { freshDevice, withDeviceFields, withItemFields } from './item-fields.ts';
import { ringDays } from './recurrence.ts';

export type CreateAlarm = Extract<Command, { kind: 'create-alarm' }>;
export type EditAlarm = Extract<Command, { kind: 'edit-alarm' }>;

/** A new alarm: once, enabled, with sound and ring window, unless the command says otherwise. */
export function createAlarm(command: CreateAlarm, id: ItemId, now: EpochMs): EditResult<StoredAlarm> {
  const item: Alarm = {
    id,
    type: 'alarm',
    label: command.label,
    alarmTime: command.alarmTime,
    recurrence: command.recurrence ?? 'once',
    days: command.days ?? [],
    enabled: command.enabled ?? true,
    playSound: command.playSound ?? true,
    showPopup: command.showPopup ?? true,
    customSound: command.customSound ?? null,
    createdAt: now,
    updatedAt: now,
    version: 0,
  };
  return checked({ item, device: withDeviceFields(freshDevice(now), command) });
}

/** The alarm with the command's fields. A new time, recurrence or day, or enabling, starts its schedule afresh at `now`. */
export function editAlarm(stored: StoredAlarm, command: EditAlarm, now: EpochMs): EditResult<StoredAlarm> {
  const before = stored.item;
  const item: Alarm = {
    ...withItemFields(before, command),
    alarmTime: command.alarmTime ?? before.alarmTime,
    recurrence: command.recurrence ?? before.recurrence,
    days: command.days ?? before.days,
    enabled: command.enabled ?? before.enabled,
    updatedAt: now,
  };
  const device = withDeviceFields(stored.device, command);
  const afresh = startsAfresh(before, item) ? { scheduleSince: now, knownSince: now } : {};
  return checked({ item, device: { ...device, ...afresh } });
}

export function setAlarmEnabled(
  stored: StoredAlarm,
  enabled: boolean,
  now: EpochMs,
): EditResult<StoredAlarm> {
  return editAlarm(stored, { kind: 'edit-alarm', id: stored.item.id, enabled }, now);
}

/** A copy under a new id, with a schedule of its own from `now` on. */
export function duplicateAlarm(
  { item, device }: StoredAlarm,
  copy: { readonly id: ItemId; readonly label?: string | undefined },
  now: EpochMs,
): StoredAlarm {
  const label = copy.label ?? item.label;
  return {
    item: { ...item, id: copy.id, label, createdAt: now, updatedAt: now, version: 0 },
    device: { ...device, scheduleSince: now, knownSince: now },
  };
}

/**
 * The alarm disabled after its one ring at `due` was dismissed or its missed report was seen; null when there is nothing
 * to do: it repeats, is disabled already, or was scheduled anew since.
 */
export function disabledOnce(stored: StoredAlarm, due: EpochMs, now: EpochMs): StoredAlarm | null {
  const { item, device } = stored;
  if (item.recurrence !== 'once' || !item.enabled || due <= device.scheduleSince) return null;
  return { ...stored, item: { ...item, enabled: false, updatedAt: now } };
}

/** Whether an alarm's due instants are others than before, so that what is past for the new ones stays past. */
export function startsAfresh(before: Alarm, after: Alarm): boolean {
  return (
    (after.enabled && !before.enabled) ||
    before.alarmTime !== after.alarmTime ||
    before.recurrence !== after.recurrence ||
    String(ringDays(before.recurrence, before.days)) !== String(ringDays(after.recurrence, after.days))
  );
}

function checked(stored: StoredAlarm): EditResult<StoredAlarm> {
  const { recurrence, days } = stored.item;
  return recurrence === 'weekly' && days.length === 0 ? refused('weekly-without-days') : edited(stored);
}
