import { z } from 'zod';
import { itemIdSchema } from '../domain/item.ts';
import type { Day, Recurrence } from '../domain/recurrence.ts';
import { MAX_TIMER_SECONDS } from '../domain/timer-length.ts';
import type { EpochMs } from '../time/instant.ts';
import { instantOfLocal } from '../time/local-moment.ts';
import { wallTimeSchema } from '../time/wall-time.ts';
import type { ZoneId } from '../time/zone.ts';
import { wireBoolean, wireInt } from '../wire/lenient.ts';
import type { IncomingItem, LeftReason, TimerRun } from './incoming.ts';
import { readableLabel } from './readable-label.ts';

/** An item of the old client, or why it is not taken. */
export type OldItem =
  | { readonly item: IncomingItem }
  | { readonly left: LeftReason; readonly what: string | null; readonly field: string | null };

const text = z.string().max(10_000).nullish();
const flag = wireBoolean.nullish();
/** Its own files write a list, its database the list's JSON text. */
const dayList = z
  .preprocess((value) => (typeof value === 'string' ? fromJson(value) : value), z.array(wireInt(0, 6)).max(7))
  .nullish();

const shared = { id: text, label: text, enabled: flag, play_sound: flag, show_popup: flag };
const sharedMore = { custom_sound: text, created_at: text };

const oldAlarmSchema = z.object({
  ...shared,
  ...sharedMore,
  /** `7:05`, `07:05` and `07:05:00` are the same. */
  time: z
    .string()
    .max(20)
    .transform((time) => time.replace(/^(\d):/, '0$1:').replace(/^(\d\d:\d\d):\d\d(\.\d+)?$/, '$1'))
    .pipe(wallTimeSchema),
  recurrence: z.enum(['once', 'daily', 'weekly', 'monthly', 'weekdays', 'weekends', 'custom']).nullish(),
  days: dayList,
});

const oldTimerSchema = z.object({
  ...shared,
  ...sharedMore,
  duration: wireInt(1),
  remaining: z.number().nullish(),
  repeat: flag,
  started_at: text,
});

type OldAlarm = z.infer<typeof oldAlarmSchema>;
type OldTimer = z.infer<typeof oldTimerSchema>;

/** Reads an alarm as the old client keeps it, from a file or a row. */
export function readOldAlarm(value: unknown, zone: ZoneId): OldItem {
  const parsed = oldAlarmSchema.safeParse(value);
  if (!parsed.success) return unreadable(value, parsed.error);
  const alarm = parsed.data;
  const repeat = repeatOf(alarm);
  if ('left' in repeat) return { ...repeat, what: alarm.label ?? alarm.time, field: null };
  const common = commonOf(alarm, alarm.time);
  const enabled = alarm.enabled ?? true;
  return {
    item: {
      ...identity(alarm, `${alarm.time} ${common.label}`, zone),
      fields: { type: 'alarm', ...common, alarmTime: alarm.time, ...repeat, enabled },
    },
  };
}

/** Reads a timer as the old client keeps it, from a file or a row. Its times are local, without a zone. */
export function readOldTimer(value: unknown, zone: ZoneId): OldItem {
  const parsed = oldTimerSchema.safeParse(value);
  if (!parsed.success) return unreadable(value, parsed.error);
  const timer = parsed.data;
  const { duration } = timer;
  if (duration > MAX_TIMER_SECONDS) return { left: 'too-long', what: timer.label ?? null, field: null };
  const common = commonOf(timer, `${duration} s`);
  const fields = {
    ...common,
    durationSeconds: duration,
    presetSeconds: duration,
    repeat: timer.repeat ?? false,
  };
  return {
    item: {
      ...identity(timer, `${duration} ${common.label}`, zone),
      fields: { type: 'timer', ...fields, run: runOf(timer, zone) },
    },
  };
}

function commonOf(old: OldAlarm | OldTimer, unnamed: string) {
  return {
    label: readableLabel(old.label ?? '') ?? unnamed,
    playSound: old.play_sound ?? true,
    showPopup: old.show_popup ?? true,
    customSound: old.custom_sound?.trim().slice(0, 1000) || null,
  };
}

function identity(old: OldAlarm | OldTimer, fallback: string, zone: ZoneId) {
  const id = itemIdSchema.safeParse(old.id);
  return {
    key: old.id || fallback,
    id: id.success ? id.data : null,
    createdAt: localInstant(old.created_at, zone),
  };
}

/** Named recurrences go by their name; chosen days are counted from Monday there, and from Sunday here [EX10]. */
function repeatOf({
  recurrence,
  days,
}: OldAlarm): { recurrence: Recurrence; days: readonly Day[] } | { left: LeftReason } {
  switch (recurrence) {
    case 'monthly':
      return { left: 'monthly' };
    case 'custom':
    case 'weekly': {
      const turned = [...new Set((days ?? []).map((day) => (day + 1) % 7))].sort((a, b) => a - b);
      return turned.length === 0 ? { left: 'no-days' } : { recurrence: 'weekly', days: turned };
    }
    default:
      return { recurrence: recurrence ?? 'once', days: [] };
  }
}

function runOf({ enabled, started_at, remaining, duration }: OldTimer, zone: ZoneId): TimerRun {
  const startedAt = localInstant(started_at, zone);
  if (enabled && startedAt !== null) return { kind: 'running', startedAt };
  const rest = Math.ceil(remaining ?? 0);
  return !enabled && rest > 0 && rest < duration
    ? { kind: 'paused', remainingSeconds: rest }
    : { kind: 'idle' };
}

function localInstant(naive: string | null | undefined, zone: ZoneId): EpochMs | null {
  return naive ? instantOfLocal(naive.replace(' ', 'T'), zone) : null;
}

function unreadable(value: unknown, error: z.ZodError): OldItem {
  const label = typeof value === 'object' && value !== null && 'label' in value ? value.label : null;
  const field = error.issues[0]?.path.join('.') || null;
  return { left: 'unreadable', what: typeof label === 'string' ? label : null, field };
}

function fromJson(json: string): unknown {
  try {
    return json === '' ? null : JSON.parse(json.slice(0, 1000));
  } catch {
    return json;
  }
}
