import type { StoredAlarm, StoredItem, StoredTimer } from '../domain/item.ts';
import { isAlarm, isTimer } from '../domain/item.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { Settings } from '../domain/settings.ts';
import { runningTimer } from '../domain/timer-cycle.ts';
import type { EpochMs } from '../time/instant.ts';
import { FORMAT, FORMAT_VERSION, fileSettingsSchema } from './json-format.ts';
import type { TextParts } from './text-parts.ts';

/** Everything of one partition that a file can hold. */
export interface Exported {
  readonly items: readonly StoredItem[];
  readonly settings: Settings;
  readonly rings: readonly Occurrence[];
  readonly account: string | null;
  readonly appVersion: string;
  readonly now: EpochMs;
}

/** Things that one piece of the text holds. */
const SLICE = 100;

interface Counting {
  done: number;
  readonly total: number;
}

/** The text of our own format, indented so that a person can read it. */
export function* writeJson({
  items,
  settings,
  rings,
  account,
  appVersion,
  now,
}: Exported): TextParts<undefined> {
  const past = rings.filter((ring) => isOver(ring, now));
  const count: Counting = { done: 0, total: items.length + past.length };
  const head = { format: FORMAT, version: FORMAT_VERSION, exportedAt: iso(now), appVersion, account };
  yield { text: `${JSON.stringify(head, null, 2).slice(0, -2)},\n`, ...count };
  yield* jsonList('alarms', items.filter(isAlarm), fileAlarm, count);
  yield { text: ',\n', ...count };
  yield* jsonList('timers', items.filter(isTimer), fileTimer, count);
  yield { text: `,\n  "settings": ${indented(fileSettingsSchema.parse(settings), 2)},\n`, ...count };
  yield* jsonList('rings', past, fileRing, count);
  yield { text: '\n}\n', ...count };
}

function* jsonList<T>(
  name: string,
  values: readonly T[],
  inFile: (value: T) => unknown,
  count: Counting,
): TextParts<undefined> {
  for (let from = 0; from < values.length; from += SLICE) {
    const slice = values.slice(from, from + SLICE);
    const text = slice.map((value) => `    ${indented(inFile(value), 4)}`).join(',\n');
    count.done += slice.length;
    yield { text: `${from === 0 ? `  "${name}": [` : ','}\n${text}`, ...count };
  }
  yield { text: values.length === 0 ? `  "${name}": []` : '\n  ]', ...count };
}

/** As `JSON.stringify` writes it inside of something else. */
function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);
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
