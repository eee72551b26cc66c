import type { StoredAlarm, StoredItem, StoredTimer } from '../domain/item.ts';
import { isAlarm, isTimer } from '../domain/item.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { Settings } from '../domain/settings.ts';
import { runningTimer } from '../domain/timer-cycle.ts';
import type { EpochMs } from '../time/instant.ts';
import { FORMAT, FORMAT_VERSION, fileSettingsSchema } from './json-format.ts';

/** Everything of one partition that a file can hold. */
export interface Exported {
  readonly items: readonly StoredItem[];
  readonly settings: Settings;
  readonly rings: readonly Occurrence[];
  readonly account: string | null;
  readonly appVersion: string;
  readonly now: EpochMs;
}

/** The text of our own format, indented so that a person can read it. */
export function writeJson({ items, settings, rings, account, appVersion, now }: Exported): string {
  const file = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: iso(now),
    appVersion,
    account,
    alarms: items.filter(isAlarm).map(fileAlarm),
    timers: items.filter(isTimer).map(fileTimer),
    settings: fileSettingsSchema.parse(settings),
    rings: rings.filter((ring) => isOver(ring, now)).map(fileRing),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A ring that is over, and will not decide when its item rings next [EX3]. */
export function isOver({ state, due }: Occurrence, now: EpochMs): boolean {
  const open = state.kind === 'scheduled' || state.kind === 'ringing' || state.kind === 'snoozed';
  return !open && due <= now;
}

function shared({ item, device }: StoredItem) {
  const { id, label, playSound, showPopup, customSound, createdAt } = item;
  const { volume, outputDeviceId, doNotDisturb } = device;
  const ring = { playSound, showPopup, customSound, volume, outputDeviceId, doNotDisturb };
  return { id, label, ...ring, createdAt: iso(createdAt) };
}

function fileAlarm(stored: StoredAlarm) {
  const { alarmTime: time, recurrence, days, enabled } = stored.item;
  return { ...shared(stored), time, recurrence, days, enabled };
}

function fileTimer(stored: StoredTimer) {
  const { durationSeconds, remainingSeconds, repeat } = stored.item;
  const running = runningTimer(stored.item);
  return {
    ...shared(stored),
    durationSeconds,
    presetSeconds: stored.device.presetSeconds,
    repeat,
    remainingSeconds: running === null && remainingSeconds !== 0 ? remainingSeconds : null,
    startedAt: running === null ? null : iso(running.startedAt),
  };
}

function fileRing(ring: Occurrence) {
  const { itemId, itemType, label, due, firstRangAt, snoozeCount, alsoMissed, state } = ring;
  const common = { itemId, itemType, label, due: iso(due), snoozeCount, alsoMissed };
  const at = 'at' in state ? { at: iso(state.at) } : {};
  return {
    ...common,
    firstRangAt: firstRangAt === null ? null : iso(firstRangAt),
    state: { ...state, ...at },
  };
}

function iso(instant: EpochMs): string {
  return new Date(instant).toISOString();
}
