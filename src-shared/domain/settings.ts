import { z } from 'zod';
import { doNotDisturbSchema } from './do-not-disturb.ts';
import { instantSchema } from './item.ts';
import { LANGUAGE_IDS } from './languages.ts';
import { MAX_QUICK_TIMERS, MAX_RECENT_TIMERS } from './quick-timer.ts';
import { quickTimersSchema } from './quick-timer-schema.ts';

export const languageSchema = z.enum(LANGUAGE_IDS);

const minutes = (min: number, max: number) => z.int().min(min).max(max);

/** The person's settings on this device. */
export const settingsSchema = z.object({
  language: languageSchema.or(z.literal('system')),
  theme: z.enum(['system', 'light', 'dark']),
  hourCycle: z.enum(['system', '12', '24']),
  /** 0 = Sunday, 1 = Monday, 6 = Saturday. */
  firstDay: z.enum(['system', '0', '1', '6']),
  snoozeMinutes: minutes(1, 60),
  autoSilenceMinutes: minutes(1, 120),
  graceMinutes: minutes(1, 120),
  /** What rings do while the system is in do-not-disturb. */
  doNotDisturb: doNotDisturbSchema,
  fadeInSeconds: z.int().min(0).max(120),
  /** 0–1. */
  volume: z.number().min(0).max(1),
  /** null = the system's default output. */
  outputDeviceId: z.string().max(200).nullable(),
  /** What rings where an item names no sound: a sound's bare file name. */
  alarmSound: z.string().max(200),
  timerSound: z.string().max(200),
  /** Hold off system sleep this long before a due instant; 0 = never. */
  keepAwakeMinutes: minutes(0, 24 * 60),
  startAtLogin: z.boolean(),
  /** Closing the window keeps the app in the tray. */
  closeToTray: z.boolean(),
  /** Brings the ring window to the front from anywhere, ready for its keys: an Electron accelerator, empty = none. */
  ringShortcut: z.string().max(60),
  /** How many years the history is kept; 0 = for ever. */
  keepHistoryYears: z.int().min(0).max(100),
  /** Opens the main window from anywhere, ready for a quick entry: an Electron accelerator, empty = none. */
  quickEntryShortcut: z.string().max(60),
  /** Whether the person was told that closing keeps the app in the tray. */
  toldAboutTray: z.boolean(),
  /** How solid the countdown on top is, 1 = wholly. */
  countdownOpacity: z.number().min(0.3).max(1),
  /** Clicks go through the countdown on top to what is below it. */
  countdownClickThrough: z.boolean(),
  /** Timers that start with one press, in the person's order. */
  quickTimers: quickTimersSchema(MAX_QUICK_TIMERS),
  /** What was started last, the newest first; kept by the app, and forgotten with the account it belongs to. */
  recentTimers: quickTimersSchema(MAX_RECENT_TIMERS),
  /** Whether the welcome of the first start was gone through or put away. */
  wasWelcomed: z.boolean(),
  /** How the lists are ordered and divided. */
  alarmSort: z.enum(['time', 'label', 'next', 'created', 'changed']),
  alarmGroup: z.enum(['none', 'label', 'repeat']),
  timerSort: z.enum(['state', 'label', 'created', 'changed']),
  /** All alarms of this device are silent until then; null = they are not. A state, changed by commands of its own. */
  pausedUntil: instantSchema.or(z.literal('forever')).nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsPatchSchema = settingsSchema
  .omit({ pausedUntil: true, recentTimers: true })
  .partial()
  .strict();
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;
