import { z } from 'zod';
import type { LocalDate } from '../time/local-date.ts';
import { wallTimeSchema } from '../time/wall-time.ts';
import { doNotDisturbSchema } from './do-not-disturb.ts';
import { durationSecondsSchema, instantSchema, itemIdSchema, labelSchema } from './item.ts';
import { daysSchema, recurrenceSchema } from './recurrence.ts';
import { settingsPatchSchema } from './settings.ts';
import { MAX_SHIFT_MINUTES } from './shift-limit.ts';
import type { StepWords } from './step.ts';

const ringOptions = {
  playSound: z.boolean().optional(),
  showPopup: z.boolean().optional(),
  customSound: z.string().max(200).nullable().optional(),
  volume: z.number().min(0).max(1).nullable().optional(),
  outputDeviceId: z.string().max(200).nullable().optional(),
  doNotDisturb: doNotDisturbSchema.nullable().optional(),
};

const alarmFields = {
  label: labelSchema.optional(),
  alarmTime: wallTimeSchema.optional(),
  recurrence: recurrenceSchema.optional(),
  days: daysSchema.optional(),
  enabled: z.boolean().optional(),
  ...ringOptions,
};

const timerFields = {
  label: labelSchema.optional(),
  durationSeconds: durationSecondsSchema.optional(),
  repeat: z.boolean().optional(),
  ...ringOptions,
};

const ring = { itemId: itemIdSchema, due: instantSchema };
const id = itemIdSchema;

/** How many items one command changes at most: as many as a person can have. */
const MAX_BULK = 10_000;
const bulkChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set-enabled'), enabled: z.boolean() }),
  z.strictObject({ kind: z.literal('delete') }),
  z.strictObject({ kind: z.literal('skip-next') }),
  z.strictObject({
    kind: z.literal('shift'),
    minutes: z.int().min(-MAX_SHIFT_MINUTES).max(MAX_SHIFT_MINUTES),
  }),
]);
/** A local date, `YYYY-MM-DD`; far enough for any pause, and safe to compute with. */
const pauseDate = z.iso
  .date()
  .refine((date) => date < '2200')
  .transform((date) => date as LocalDate);

/**
 * Everything a person can ask of the app, from any door (window, ring window, tray, notification, command line).
 * Parsed at the door; executed by the command service in one transaction each.
 */
export const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('create-alarm'),
    ...alarmFields,
    label: labelSchema,
    alarmTime: wallTimeSchema,
  }),
  z.strictObject({ kind: z.literal('edit-alarm'), id, ...alarmFields }),
  z.strictObject({
    kind: z.literal('create-timer'),
    ...timerFields,
    label: labelSchema,
    durationSeconds: durationSecondsSchema,
    start: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('edit-timer'), id, ...timerFields }),
  z.strictObject({ kind: z.literal('set-enabled'), id, enabled: z.boolean() }),
  z.strictObject({ kind: z.literal('duplicate-item'), id, label: labelSchema.optional() }),
  z.strictObject({ kind: z.literal('delete-item'), id }),
  /** Undoes a deletion; the item comes back as it was. */
  z.strictObject({ kind: z.literal('restore-item'), id }),
  z.strictObject({ kind: z.literal('start-timer'), id }),
  z.strictObject({ kind: z.literal('pause-timer'), id }),
  z.strictObject({ kind: z.literal('resume-timer'), id }),
  z.strictObject({ kind: z.literal('restart-timer'), id }),
  z.strictObject({ kind: z.literal('stop-timer'), id }),
  z.strictObject({ kind: z.literal('extend-timer'), id, minutes: z.int().min(1).max(600) }),
  z.strictObject({ kind: z.literal('skip-next'), id }),
  z.strictObject({ kind: z.literal('unskip'), ...ring }),
  z.strictObject({ kind: z.literal('snooze-ring'), ...ring, minutes: z.int().min(1).max(60).optional() }),
  z.strictObject({ kind: z.literal('dismiss-ring'), ...ring }),
  z.strictObject({ kind: z.literal('snooze-all'), minutes: z.int().min(1).max(60).optional() }),
  z.strictObject({ kind: z.literal('dismiss-all') }),
  /** The person has seen these missed reports. */
  z.strictObject({ kind: z.literal('mark-reports-seen') }),
  z.strictObject({ kind: z.literal('change-settings'), patch: settingsPatchSchema }),
  /** One change of many items, in one transaction. */
  z.strictObject({ kind: z.literal('bulk'), ids: z.array(id).min(1).max(MAX_BULK), change: bulkChange }),
  /** No alarm rings on this device until a local date begins, or until it is ended by hand. */
  z.strictObject({ kind: z.literal('pause-alarms'), until: pauseDate.or(z.literal('forever')) }),
  z.strictObject({ kind: z.literal('resume-alarms') }),
  /** Undoes the newest step, or the one with this id. */
  z.strictObject({ kind: z.literal('undo'), step: z.int().min(1).optional() }),
  /** Does again what was undone last. */
  z.strictObject({ kind: z.literal('redo') }),
]);
export type Command = z.infer<typeof commandSchema>;

export type CommandError =
  | { readonly kind: 'not-found'; readonly id: string }
  | { readonly kind: 'wrong-type'; readonly id: string }
  | { readonly kind: 'not-applicable'; readonly id: string }
  | { readonly kind: 'invalid'; readonly detail: string }
  /** There is nothing to undo or do again. */
  | { readonly kind: 'no-step' }
  /** Everything it touched was changed or deleted since; it cannot be put back. */
  | { readonly kind: 'step-outdated' }
  /** The disk refused (full, read-only, damaged): nothing was changed. */
  | { readonly kind: 'storage'; readonly detail: string };

/**
 * `id` names the item made or changed, where there is one; `step` what the undo command may name. `words`: the step it was,
 * or the one undone or done again.
 */
export type CommandResult =
  | { readonly ok: true; readonly id?: string; readonly step?: number; readonly words?: StepWords }
  | { readonly ok: false; readonly error: CommandError };
