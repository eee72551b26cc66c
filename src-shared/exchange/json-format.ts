import { z } from 'zod';
import { doNotDisturbSchema } from '../domain/do-not-disturb.ts';
import { durationSecondsSchema, itemIdSchema, labelSchema } from '../domain/item.ts';
import { cancelReasonSchema, missedReasonSchema } from '../domain/occurrence.ts';
import { daysSchema, recurrenceSchema } from '../domain/recurrence.ts';
import { settingsSchema } from '../domain/settings.ts';
import { MAX_TIMER_SECONDS } from '../domain/timer-length.ts';
import { wallTimeSchema } from '../time/wall-time.ts';
import { wireInstantSchema } from '../wire/timestamps.ts';

/** Our own files: `{"format":"pobudka","version":1,"alarms":[…],"timers":[…],"settings":{…},"rings":[…]}`. */
export const FORMAT = 'pobudka';
/** Rises when what an older app would read means something else. */
export const FORMAT_VERSION = 1;

/** The person's settings. What they were told or did last, and a pause, is none: a file must never silence a device. */
export const fileSettingsSchema = settingsSchema.omit({
  toldAboutTray: true,
  wasWelcomed: true,
  recentTimers: true,
  pausedUntil: true,
});

/** ISO 8601; written in UTC with milliseconds. */
const instant = wireInstantSchema;

const shared = {
  id: itemIdSchema,
  label: labelSchema,
  playSound: z.boolean().default(true),
  showPopup: z.boolean().default(true),
  customSound: z.string().max(1000).nullable().default(null),
  volume: z.number().min(0).max(1).nullable().default(null),
  outputDeviceId: z.string().max(200).nullable().default(null),
  doNotDisturb: doNotDisturbSchema.nullable().default(null),
  createdAt: instant.nullable().default(null),
};

export const fileAlarmSchema = z.object({
  ...shared,
  time: wallTimeSchema,
  recurrence: recurrenceSchema.default('once'),
  /** 0 = Sunday … 6 = Saturday. */
  days: daysSchema.default([]),
  enabled: z.boolean().default(true),
});

export const fileTimerSchema = z.object({
  ...shared,
  durationSeconds: durationSecondsSchema,
  presetSeconds: durationSecondsSchema.nullable().default(null),
  repeat: z.boolean().default(false),
  /** Set when it is paused. */
  remainingSeconds: z.int().min(1).max(MAX_TIMER_SECONDS).nullable().default(null),
  /** Set when it runs. */
  startedAt: instant.nullable().default(null),
});

const ended = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dismissed'), at: instant }),
  z.object({ kind: z.literal('silenced'), at: instant }),
  z.object({ kind: z.literal('missed'), at: instant, reason: missedReasonSchema }),
  z.object({ kind: z.literal('skipped'), at: instant }),
  z.object({ kind: z.literal('handled-elsewhere'), at: instant }),
  z.object({
    kind: z.literal('cancelled'),
    at: instant,
    why: cancelReasonSchema,
  }),
]);

/** One ring that is over. */
export const fileRingSchema = z.object({
  itemId: itemIdSchema,
  itemType: z.enum(['alarm', 'timer']),
  label: labelSchema,
  due: instant,
  firstRangAt: instant.nullable().default(null),
  snoozeCount: z.int().min(0).max(10_000).default(0),
  alsoMissed: z.int().min(0).max(1_000_000_000).default(0),
  state: ended,
});

export type FileAlarm = z.infer<typeof fileAlarmSchema>;
export type FileTimer = z.infer<typeof fileTimerSchema>;
