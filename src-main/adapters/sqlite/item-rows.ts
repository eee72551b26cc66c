import { type DoNotDisturb, doNotDisturbSchema } from '#shared/domain/do-not-disturb.ts';
import type { Alarm, DeviceState, Item, StoredItem, Timer } from '#shared/domain/item.ts';
import type { Recurrence } from '#shared/domain/recurrence.ts';
import { MAX_TIMER_SECONDS } from '#shared/domain/timer-length.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { WallTime } from '#shared/time/wall-time.ts';
import { BadRow, isFlag, isItemId, isText, isWhole, labelOf } from './row-checks.ts';

/** The columns of `items` that hold an item, in the order of the schema. */
export const ITEM_COLUMNS = [
  'id',
  'type',
  'label',
  'enabled',
  'play_sound',
  'show_popup',
  'custom_sound',
  'created_at_ms',
  'updated_at_ms',
  'version',
  'alarm_time',
  'recurrence',
  'days_mask',
  'duration_seconds',
  'remaining_seconds',
  'repeat',
  'started_at_ms',
  'schedule_since_ms',
  'known_since_ms',
  'volume',
  'output_device_id',
  'do_not_disturb',
  'preset_seconds',
] as const;

/** A row as SQLite gives it: nothing about it is trusted. */
export type ItemRow = Readonly<Record<(typeof ITEM_COLUMNS)[number], string | number | null>>;
/** The columns of the item itself, without what only this device knows. */
export type SharedRow = Omit<ItemRow, keyof ReturnType<typeof deviceColumns>>;

const WALL_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const RECURRENCES: ReadonlySet<unknown> = new Set(['once', 'daily', 'weekdays', 'weekends', 'weekly']);
const WISHES: ReadonlySet<unknown> = new Set(doNotDisturbSchema.options);

/** The days of each bit mask, bit 0 = Sunday. */
const DAYS_BY_MASK = Array.from({ length: 128 }, (_, mask) =>
  [0, 1, 2, 3, 4, 5, 6].filter((day) => (mask & (1 << day)) !== 0),
);

/** Reads a row, or says which column is at fault. */
export function itemFromRow(row: ItemRow): StoredItem | BadRow {
  const item = itemFromSharedRow(row);
  if (item instanceof BadRow) return item;
  const fault = deviceFault(row);
  return fault === null ? { item, device: deviceOf(row) } : new BadRow(fault);
}

export function itemFromSharedRow(row: SharedRow): Item | BadRow {
  const label = labelOf(row.label);
  if (label === null) return new BadRow('label');
  const fault = sharedFault(row) ?? typeFault(row);
  if (fault !== null) return new BadRow(fault);
  return row.type === 'alarm' ? alarmOf(row, label) : timerOf(row, label);
}

export function rowFromItem({ item, device }: StoredItem): ItemRow {
  return { ...sharedRowFromItem(item), ...deviceColumns(device) };
}

export function sharedRowFromItem(item: Item): SharedRow {
  const alarm = item.type === 'alarm' ? item : null;
  const timer = item.type === 'timer' ? item : null;
  return {
    id: item.id,
    type: item.type,
    label: item.label,
    enabled: item.enabled ? 1 : 0,
    play_sound: item.playSound ? 1 : 0,
    show_popup: item.showPopup ? 1 : 0,
    custom_sound: item.customSound,
    created_at_ms: item.createdAt,
    updated_at_ms: item.updatedAt,
    version: item.version,
    alarm_time: alarm?.alarmTime ?? null,
    recurrence: alarm?.recurrence ?? null,
    days_mask: alarm === null ? null : alarm.days.reduce((mask, day) => mask | (1 << day), 0),
    duration_seconds: timer?.durationSeconds ?? null,
    remaining_seconds: timer?.remainingSeconds ?? null,
    repeat: timer === null ? null : Number(timer.repeat),
    started_at_ms: timer?.startedAt ?? null,
  };
}

function deviceColumns(device: DeviceState) {
  return {
    schedule_since_ms: device.scheduleSince,
    known_since_ms: device.knownSince,
    volume: device.volume,
    output_device_id: device.outputDeviceId,
    do_not_disturb: device.doNotDisturb,
    preset_seconds: device.presetSeconds,
  };
}

function sharedFault(row: SharedRow): string | null {
  if (!isItemId(row.id)) return 'id';
  if (!isFlag(row.enabled)) return 'enabled';
  if (!isFlag(row.play_sound)) return 'play_sound';
  if (!isFlag(row.show_popup)) return 'show_popup';
  if (row.custom_sound !== null && !isText(row.custom_sound, 1000)) return 'custom_sound';
  if (!isWhole(row.created_at_ms)) return 'created_at_ms';
  if (!isWhole(row.updated_at_ms)) return 'updated_at_ms';
  return isWhole(row.version, 0) ? null : 'version';
}

function deviceFault(row: ItemRow): string | null {
  const { volume } = row;
  if (!isWhole(row.schedule_since_ms)) return 'schedule_since_ms';
  if (!isWhole(row.known_since_ms)) return 'known_since_ms';
  if (volume !== null && !(typeof volume === 'number' && volume >= 0 && volume <= 1)) return 'volume';
  if (row.output_device_id !== null && !isText(row.output_device_id, 200)) return 'output_device_id';
  if (row.do_not_disturb !== null && !WISHES.has(row.do_not_disturb)) return 'do_not_disturb';
  return row.preset_seconds === null || isSeconds(row.preset_seconds, 1) ? null : 'preset_seconds';
}

function typeFault(row: SharedRow): string | null {
  switch (row.type) {
    case 'alarm':
      if (typeof row.alarm_time !== 'string' || !WALL_TIME.test(row.alarm_time)) return 'alarm_time';
      if (!RECURRENCES.has(row.recurrence)) return 'recurrence';
      return isWhole(row.days_mask, 0) && row.days_mask < DAYS_BY_MASK.length ? null : 'days_mask';
    case 'timer':
      if (!isSeconds(row.duration_seconds, 1)) return 'duration_seconds';
      if (row.remaining_seconds !== null && !isSeconds(row.remaining_seconds, 0)) return 'remaining_seconds';
      if (!isFlag(row.repeat)) return 'repeat';
      return row.started_at_ms === null || isWhole(row.started_at_ms) ? null : 'started_at_ms';
    default:
      return 'type';
  }
}

function isSeconds(value: unknown, min: number): boolean {
  return isWhole(value, min) && value <= MAX_TIMER_SECONDS;
}

function alarmOf(row: SharedRow, label: string): Alarm {
  return {
    ...sharedOf(row, label),
    type: 'alarm',
    alarmTime: row.alarm_time as WallTime,
    recurrence: row.recurrence as Recurrence,
    // A copy: whoever gets the item may keep or change its array.
    days: (DAYS_BY_MASK[row.days_mask as number] ?? []).slice(),
  };
}

function timerOf(row: SharedRow, label: string): Timer {
  return {
    ...sharedOf(row, label),
    type: 'timer',
    durationSeconds: row.duration_seconds as number,
    remainingSeconds: row.remaining_seconds as number | null,
    repeat: row.repeat === 1,
    startedAt: row.started_at_ms as EpochMs | null,
  };
}

function sharedOf(row: SharedRow, label: string) {
  return {
    id: row.id as string,
    label,
    enabled: row.enabled === 1,
    playSound: row.play_sound === 1,
    showPopup: row.show_popup === 1,
    customSound: row.custom_sound as string | null,
    createdAt: row.created_at_ms as EpochMs,
    updatedAt: row.updated_at_ms as EpochMs,
    version: row.version as number,
  };
}

function deviceOf(row: ItemRow): DeviceState {
  return {
    scheduleSince: row.schedule_since_ms as EpochMs,
    knownSince: row.known_since_ms as EpochMs,
    volume: row.volume as number | null,
    outputDeviceId: row.output_device_id as string | null,
    doNotDisturb: row.do_not_disturb as DoNotDisturb | null,
    presetSeconds: row.preset_seconds as number | null,
  };
}
