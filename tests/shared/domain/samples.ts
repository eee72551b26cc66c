import type { Alarm, DeviceState, StoredAlarm, StoredTimer, Timer } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';

/** An instant from its ISO text with an offset. */
export function at(iso: string): EpochMs {
  return epochMs(Date.parse(iso));
}

export const NOON = at('2026-06-15T12:00:00Z');

const shared = {
  label: 'Pobudka',
  playSound: true,
  showPopup: true,
  customSound: null,
  createdAt: NOON,
  updatedAt: NOON,
  version: 3,
};

function device(change: Partial<DeviceState>): DeviceState {
  return {
    scheduleSince: NOON,
    knownSince: NOON,
    volume: null,
    outputDeviceId: null,
    doNotDisturb: null,
    presetSeconds: null,
    ...change,
  };
}

/** A daily alarm at 07:00, set at noon UTC on Monday, 15 June 2026. */
export function alarm(item: Partial<Alarm> = {}, own: Partial<DeviceState> = {}): StoredAlarm {
  const base: Alarm = {
    ...shared,
    id: 'a1',
    type: 'alarm',
    enabled: true,
    alarmTime: wallTime('07:00'),
    recurrence: 'daily',
    days: [],
  };
  return { item: { ...base, ...item }, device: device(own) };
}

/** An idle timer of five minutes. */
export function timer(item: Partial<Timer> = {}, own: Partial<DeviceState> = {}): StoredTimer {
  const base: Timer = {
    ...shared,
    id: 't1',
    type: 'timer',
    enabled: false,
    durationSeconds: 300,
    remainingSeconds: null,
    repeat: false,
    startedAt: null,
  };
  return { item: { ...base, ...item }, device: device({ presetSeconds: 300, ...own }) };
}

/** An alarm's occurrence due at noon, scheduled. */
export function occurrence(change: Partial<Occurrence> = {}): Occurrence {
  return {
    itemId: 'a1',
    due: NOON,
    itemType: 'alarm',
    label: 'Pobudka',
    state: { kind: 'scheduled' },
    firstRangAt: null,
    snoozeCount: 0,
    alsoMissed: 0,
    reportSeen: false,
    ...change,
  };
}
