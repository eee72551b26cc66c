import { z } from 'zod';
import { MAX_WIRE_INT, wireBoolean, wireInt, wireText } from './lenient.ts';
import { wireTimestampSchema } from './timestamps.ts';

export const wireTypeSchema = z.enum(['alarm', 'timer']);
export type WireType = z.infer<typeof wireTypeSchema>;

/** `monthly` and `custom`, which the old client knows, are refused. */
export const wireRecurrenceSchema = z.enum(['once', 'daily', 'weekly', 'weekdays', 'weekends']);

const alarmTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const daysSchema = z
  .array(wireInt(0, 6))
  .max(7)
  .refine((days) => new Set(days).size === days.length, 'days must be unique');

/** An id that can be asked for by its path: no slash, no dots alone, and not the health route. */
export const wireIdSchema = wireText(1, 200)
  .refine((id) => !/[/\\\p{Cc}]/u.test(id), 'An id must not hold slashes or control characters')
  .refine((id) => !['health', '.', '..'].includes(id), 'This id is reserved');

/** What an upsert may say of an item; what it leaves out is reset, not kept. */
const content = {
  id: wireIdSchema,
  type: wireTypeSchema,
  label: wireText(1, 200),
  enabled: wireBoolean.default(true),
  alarm_time: alarmTimeSchema.nullable().default(null),
  recurrence: wireRecurrenceSchema.nullable().default(null),
  days: daysSchema.nullable().default(null),
  duration: wireInt(1).nullable().default(null),
  remaining: wireInt(0).nullable().default(null),
  repeat: wireBoolean.nullable().default(null),
  started_at: wireTimestampSchema.nullable().default(null),
  play_sound: wireBoolean.default(true),
  show_popup: wireBoolean.default(true),
  custom_sound: wireText(0, 1000).nullable().default(null),
  version: wireInt(1).default(1),
  /** Feature `edited_at`: when the person made the edit, by the server's clock. */
  edited_at: wireTimestampSchema.nullish(),
};

const itemContent = z.object(content);

/** The item of a bulk: its `user_id` stands outside. */
export const bulkItemSchema = itemContent.superRefine(requireSchedule);
export type SentItem = z.infer<typeof itemContent>;

export const upsertSchema = z.object({ ...content, user_id: wireText(1, 200) }).superRefine(requireSchedule);

/** An item as the server answers it. */
export const wireItemSchema = z.object({
  id: z.string(),
  user_id: z.string(),
  type: wireTypeSchema,
  label: z.string(),
  enabled: z.boolean(),
  alarm_time: z.string().nullable(),
  recurrence: wireRecurrenceSchema.nullable(),
  days: z.array(z.int().min(0).max(6)).nullable(),
  duration: z.int().nullable(),
  remaining: z.int().nullable(),
  repeat: z.boolean().nullable(),
  started_at: z.string().nullable(),
  play_sound: z.boolean(),
  show_popup: z.boolean(),
  custom_sound: z.string().nullable(),
  version: z.int().min(1).max(MAX_WIRE_INT),
  created_at: z.string(),
  updated_at: z.string(),
  synced_at: z.string(),
  deleted_at: z.string().nullable(),
  edited_at: z.string(),
});
export type WireItem = z.infer<typeof wireItemSchema>;

function requireSchedule(item: SentItem, context: z.RefinementCtx): void {
  const missing = item.type === 'alarm' ? 'alarm_time' : 'duration';
  if (item[missing] !== null) return;
  context.addIssue({
    code: 'custom',
    path: [missing],
    message: `${missing} is required for type='${item.type}'`,
  });
}
