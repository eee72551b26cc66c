import { z } from 'zod';
import type { EpochMs } from '../time/instant.ts';
import { wallTimeSchema } from '../time/wall-time.ts';
import { doNotDisturbSchema } from './do-not-disturb.ts';
import { labelFault } from './label.ts';
import { daysSchema, recurrenceSchema } from './recurrence.ts';
import { MAX_TIMER_SECONDS } from './timer-length.ts';

/** An id that is safe in a path and never collides with a route of the service. */
export const itemIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_.-]{1,64}$/)
  .refine((id) => id !== 'health' && id !== '.' && id !== '..', 'reserved');

/** 1–200 code points after trimming, without control characters or lone surrogates. */
export const labelSchema = z
  .string()
  .max(1000)
  .transform((text) => text.trim())
  .refine((text) => text.length > 0 && labelFault(text) !== 'too-long', 'label length')
  .refine((text) => labelFault(text) !== 'characters', 'label characters');

export const instantSchema = z.int().transform((value) => value as EpochMs);

export const durationSecondsSchema = z.int().min(1).max(MAX_TIMER_SECONDS);

const shared = {
  id: itemIdSchema,
  label: labelSchema,
  enabled: z.boolean(),
  playSound: z.boolean(),
  showPopup: z.boolean(),
  /** `pobudka-<name>.ogg`, an own file's bare name, a foreign path left as it came, or null for the default sound. */
  customSound: z.string().max(1000).nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** The version agreed with the server; 0 = never sent. */
  version: z.int().min(0),
};

export const alarmSchema = z.object({
  ...shared,
  type: z.literal('alarm'),
  alarmTime: wallTimeSchema,
  recurrence: recurrenceSchema,
  days: daysSchema,
});

/**
 * A timer. Running: `enabled` and `startedAt` set; its n-th end is `startedAt + n · durationSeconds`. Paused: not
 * enabled, `startedAt` null, 0 < `remainingSeconds` < `durationSeconds`. Idle: not enabled, `remainingSeconds` null.
 */
export const timerSchema = z.object({
  ...shared,
  type: z.literal('timer'),
  durationSeconds: durationSecondsSchema,
  remainingSeconds: z.int().min(0).max(MAX_TIMER_SECONDS).nullable(),
  repeat: z.boolean(),
  startedAt: instantSchema.nullable(),
});

export const itemSchema = z.discriminatedUnion('type', [alarmSchema, timerSchema]);

export type Alarm = z.infer<typeof alarmSchema>;
export type Timer = z.infer<typeof timerSchema>;
export type Item = z.infer<typeof itemSchema>;
export type ItemId = string;

/** What only this device knows of an item, because the wire has no place for it. */
export const deviceStateSchema = z.object({
  /** A "once" alarm means the first time its wall time comes after this instant. */
  scheduleSince: instantSchema,
  /** First sight: what was due before this instant neither rings nor is reported. */
  knownSince: instantSchema,
  /** 0–1; null follows the settings. */
  volume: z.number().min(0).max(1).nullable(),
  /** An output device's id; null follows the settings. */
  outputDeviceId: z.string().max(200).nullable(),
  /** null follows the settings. */
  doNotDisturb: doNotDisturbSchema.nullable(),
  /** A timer's length as the person set it, before any "+1 min". */
  presetSeconds: durationSecondsSchema.nullable(),
});
export type DeviceState = z.infer<typeof deviceStateSchema>;

/** An item as this device holds it. */
export interface StoredItem {
  readonly item: Item;
  readonly device: DeviceState;
}

export interface StoredAlarm extends StoredItem {
  readonly item: Alarm;
}

export interface StoredTimer extends StoredItem {
  readonly item: Timer;
}

export function isAlarm(stored: StoredItem): stored is StoredAlarm {
  return stored.item.type === 'alarm';
}

export function isTimer(stored: StoredItem): stored is StoredTimer {
  return stored.item.type === 'timer';
}
