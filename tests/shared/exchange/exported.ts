import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { ringDays } from '#shared/domain/recurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { wholeText } from '#shared/exchange/text-parts.ts';
import { writeJson } from '#shared/exchange/write-json.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import { wallTimeFromParts } from '#shared/time/wall-time.ts';
import { alarm, NOON, timer } from '../domain/samples.ts';

/** The text of an export made at noon. */
export function exported(
  items: readonly StoredItem[],
  more: { rings?: Occurrence[]; settings?: Settings; account?: string | null; now?: EpochMs } = {},
): string {
  const { rings = [], settings = DEFAULT_SETTINGS, account = null, now = NOON } = more;
  return wholeText(writeJson({ items, settings, rings, account, appVersion: '0.1.0', now })).text;
}

const label = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replaceAll(/\p{C}/gu, '').trim())
  .filter((text) => text.length > 0);
const shared = fc.record({
  label,
  playSound: fc.boolean(),
  showPopup: fc.boolean(),
  customSound: fc.constantFrom(null, 'pobudka-harp.ogg', '/home/someone/kogut.mp3', 'ą ę.ogg'),
});
const own = fc.record({
  volume: fc.constantFrom(null, 0, 0.35, 1),
  outputDeviceId: fc.constantFrom(null, 'speakers'),
  doNotDisturb: fc.constantFrom(null, 'obey' as const, 'ring-through' as const),
});
const id = fc.uuid();

const alarms = fc
  .record({
    id,
    shared,
    own,
    hour: fc.nat(23),
    minute: fc.nat(59),
    recurrence: fc.constantFrom('once', 'daily', 'weekdays', 'weekends', 'weekly' as const),
    days: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 7 }),
    enabled: fc.boolean(),
  })
  .map(({ hour, minute, days, recurrence, own: device, shared: common, ...item }) => {
    const sorted = recurrence === 'weekly' ? [...days].sort((a, b) => a - b) : [];
    const alarmTime = wallTimeFromParts(hour, minute);
    return alarm({ ...item, ...common, recurrence, days: sorted, alarmTime, version: 0 }, device);
  });

const timers = fc
  .record({
    id,
    shared,
    own,
    durationSeconds: fc.integer({ min: 100, max: 90_000 }),
    repeat: fc.boolean(),
    run: fc.constantFrom('idle', 'paused', 'running'),
  })
  .map(({ run, own: device, shared: common, ...item }) => {
    const states = {
      idle: {},
      paused: { remainingSeconds: 50 },
      running: { enabled: true, startedAt: addMs(NOON, -60_000) },
    };
    const preset = { presetSeconds: item.durationSeconds };
    return timer({ ...item, ...common, ...states[run], version: 0 }, { ...device, ...preset });
  });

/** Any items a person may have, under different ids. */
export const anyItems: fc.Arbitrary<StoredItem[]> = fc.uniqueArray(fc.oneof(alarms, timers), {
  maxLength: 12,
  selector: ({ item }: StoredItem) => item.id,
});

/** What of an item an import must keep: all but this device's schedule and the sync's version. */
export function essence({ item, device }: StoredItem) {
  const { version: _, updatedAt: __, ...kept } = item;
  const { volume, outputDeviceId, doNotDisturb, presetSeconds } = device;
  return { ...kept, volume, outputDeviceId, doNotDisturb, presetSeconds };
}

/** What of an item a calendar carries. */
export function calendarEssence({ item }: StoredItem) {
  if (item.type !== 'alarm') return null;
  const { id: itemId, label: text, alarmTime, enabled, playSound, showPopup, customSound } = item;
  const repeats = item.recurrence === 'once' ? 'once' : String(ringDays(item.recurrence, item.days));
  return { itemId, text, alarmTime, enabled, playSound, showPopup, customSound, repeats };
}
