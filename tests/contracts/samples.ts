import type { Origin } from '#main/ports/record-store.ts';
import type { Alarm, DeviceState, StoredItem, Timer } from '#shared/domain/item.ts';
import type { Occurrence, OccurrenceState } from '#shared/domain/occurrence.ts';
import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { zoneId } from '#shared/time/zone.ts';

/** An instant a number of minutes after 2026-03-02T06:00Z. */
export function at(minutes: number): EpochMs {
  return epochMs(Date.UTC(2026, 2, 2, 6) + minutes * 60_000);
}

export const WARSAW = zoneId('Europe/Warsaw');
export const BY_PERSON: Origin = { kind: 'person' };
export const BY_NETWORK: Origin = { kind: 'network' };

const device: DeviceState = {
  scheduleSince: at(0),
  knownSince: at(0),
  volume: null,
  outputDeviceId: null,
  doNotDisturb: null,
  presetSeconds: null,
};

const shared = {
  enabled: true,
  playSound: true,
  showPopup: true,
  customSound: null,
  createdAt: at(0),
  updatedAt: at(0),
  version: 0,
};

export function alarm(id: string, fields: Partial<Alarm> = {}, own: Partial<DeviceState> = {}): StoredItem {
  const base = { ...shared, id, label: `Alarm ${id}`, type: 'alarm' as const };
  const item: Alarm = {
    ...base,
    alarmTime: wallTime('07:30'),
    recurrence: 'weekly',
    days: [1, 5],
    ...fields,
  };
  return { item, device: { ...device, ...own } };
}

export function timer(id: string, fields: Partial<Timer> = {}, own: Partial<DeviceState> = {}): StoredItem {
  const base = { ...shared, id, label: `Timer ${id}`, type: 'timer' as const };
  const rest = { durationSeconds: 1500, remainingSeconds: null, repeat: false, startedAt: at(1) };
  const item: Timer = { ...base, ...rest, ...fields };
  return { item, device: { ...device, presetSeconds: 1500, ...own } };
}

export function firing(
  itemId: string,
  due: EpochMs,
  state: OccurrenceState,
  fields: Partial<Occurrence> = {},
): Occurrence {
  return {
    itemId,
    due,
    itemType: 'alarm',
    label: `Alarm ${itemId}`,
    state,
    firstRangAt: null,
    snoozeCount: 0,
    alsoMissed: 0,
    reportSeen: false,
    ...fields,
  };
}

/** One of each state an occurrence can be in. */
export const EVERY_STATE: readonly OccurrenceState[] = [
  { kind: 'scheduled' },
  { kind: 'ringing', since: at(3) },
  { kind: 'snoozed', until: at(8) },
  { kind: 'dismissed', at: at(4) },
  { kind: 'silenced', at: at(13) },
  { kind: 'missed', at: at(20), reason: 'asleep' },
  { kind: 'skipped', at: at(1) },
  { kind: 'handled-elsewhere', at: at(5) },
  { kind: 'cancelled', at: at(6), why: 'superseded' },
];
