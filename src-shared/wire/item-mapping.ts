import type { Alarm, Item, Timer } from '../domain/item.ts';
import { type Recurrence, ringDays } from '../domain/recurrence.ts';
import { endsUntil, nthEnd, runningTimer } from '../domain/timer-cycle.ts';
import type { EpochMs } from '../time/instant.ts';
import { type SentWireItem, type WireItem, type WireTimer, wireItemSchema } from './client-item.ts';
import { wireTimestamp } from './timestamps.ts';

/** An item as the server has it, in the domain's terms. */
export interface ServerItem {
  readonly item: Item;
  /** A timer's `started_at` as the wire says it: the item's own may be a better reading. */
  readonly wireStartedAt: EpochMs | null;
  /** Set in the tombstone that a 409 may carry. */
  readonly deletedAt: EpochMs | null;
  /** When the edit was made, by the server's clock, where the server knows. */
  readonly editedAt: EpochMs | null;
}

/** Who sends, at which version and when; `editedAt` only to a server that announces it. */
export interface Sending {
  readonly userId: string;
  readonly version: number;
  readonly now: EpochMs;
  readonly editedAt?: EpochMs;
}

const QUARTER_HOUR_MS = 15 * 60_000;
const MAX_OFFSET_QUARTERS = 14 * 4;
const OLD_CLIENT_SLACK_MS = 5_000;

/** Reads an item from anywhere on the wire; null if no alarm or timer can be made of it. */
export function readServerItem(value: unknown): ServerItem | null {
  const parsed = wireItemSchema.safeParse(value);
  return parsed.success ? serverItem(parsed.data) : null;
}

/** The item as the wire carries it, whole. Fields of the other type are null. */
export function wireFromItem(item: Item, sending: Sending): SentWireItem {
  return {
    id: item.id,
    user_id: sending.userId,
    type: item.type,
    label: item.label,
    ...(item.type === 'alarm' ? alarmFields(item) : timerFields(item, sending.now)),
    play_sound: item.playSound,
    show_popup: item.showPopup,
    custom_sound: item.customSound,
    version: sending.version,
    ...(sending.editedAt === undefined ? {} : { edited_at: wireTimestamp(sending.editedAt) }),
  };
}

function serverItem(wire: WireItem): ServerItem {
  return {
    item: wire.type === 'alarm' ? alarmOf(wire) : timerOf(wire),
    wireStartedAt: wire.type === 'timer' ? wire.started_at : null,
    deletedAt: wire.deleted_at,
    editedAt: wire.edited_at,
  };
}

function sharedOf(wire: WireItem) {
  return {
    id: wire.id,
    label: readableLabel(wire.label),
    playSound: wire.play_sound,
    showPopup: wire.show_popup,
    customSound: wire.custom_sound,
    createdAt: wire.created_at,
    updatedAt: wire.updated_at,
    version: wire.version,
  };
}

/** A named recurrence decides by its name: the old client counts its days from Monday. */
function alarmOf(wire: Extract<WireItem, { type: 'alarm' }>): Alarm {
  return {
    ...sharedOf(wire),
    type: 'alarm',
    enabled: wire.enabled,
    alarmTime: wire.alarm_time,
    recurrence: wire.recurrence,
    days: wire.recurrence === 'weekly' ? wire.days : [],
  };
}

/** Running, paused or idle; anything else is read as idle [TM16]. */
function timerOf(wire: WireTimer): Timer {
  const startedAt = wire.enabled ? startOf(wire) : null;
  const rest = Math.ceil(wire.remaining ?? 0);
  const isPaused = !wire.enabled && rest > 0 && rest < wire.duration;
  return {
    ...sharedOf(wire),
    type: 'timer',
    enabled: startedAt !== null,
    durationSeconds: wire.duration,
    remainingSeconds: isPaused ? rest : null,
    repeat: wire.repeat,
    startedAt,
  };
}

/**
 * When a timer was started. The old client writes its local time as if it were UTC: a start that lies a whole number of
 * quarter hours from `updated_at` is that, and `updated_at` stands for it. Who sends `edited_at` writes UTC.
 */
function startOf({ started_at, updated_at, edited_at }: WireTimer): EpochMs | null {
  if (started_at === null || edited_at !== null) return started_at;
  const aheadMs = started_at - updated_at;
  const quarters = Math.round(aheadMs / QUARTER_HOUR_MS);
  const isOffset = quarters !== 0 && Math.abs(quarters) <= MAX_OFFSET_QUARTERS;
  const isNear = Math.abs(aheadMs - quarters * QUARTER_HOUR_MS) <= OLD_CLIENT_SLACK_MS;
  return isOffset && isNear ? updated_at : started_at;
}

/** A label the domain accepts: an alarm with an odd label has to ring too. */
function readableLabel(label: string): string {
  const plain = label
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
  return [...plain].slice(0, 200).join('').trim() || '—';
}

function alarmFields(alarm: Alarm) {
  return {
    enabled: alarm.enabled,
    alarm_time: alarm.alarmTime,
    recurrence: alarm.recurrence,
    days: sentDays(alarm.recurrence, alarm.days),
    duration: null,
    remaining: null,
    repeat: null,
    started_at: null,
  };
}

/** For readers who go by `days`; once and daily have none. */
function sentDays(recurrence: Recurrence, days: readonly number[]): readonly number[] | null {
  return recurrence === 'once' || recurrence === 'daily' ? null : ringDays(recurrence, days);
}

function timerFields(timer: Timer, now: EpochMs) {
  return {
    enabled: timer.startedAt !== null && timer.enabled,
    alarm_time: null,
    recurrence: null,
    days: null,
    duration: timer.durationSeconds,
    remaining: sentRemaining(timer, now),
    repeat: timer.repeat,
    started_at: timer.enabled && timer.startedAt !== null ? wireTimestamp(timer.startedAt) : null,
  };
}

/** What is left of the present cycle, for readers who want it: the end is `started_at + duration`. */
function sentRemaining(timer: Timer, now: EpochMs): number {
  const running = runningTimer(timer);
  if (running === null) return timer.remainingSeconds ?? timer.durationSeconds;
  const past = endsUntil(running, now);
  const end = past > 0 && !timer.repeat ? nthEnd(running, 1) : nthEnd(running, past + 1);
  return Math.min(timer.durationSeconds, Math.max(0, Math.ceil((end - now) / 1000)));
}
