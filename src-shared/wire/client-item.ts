import { z } from 'zod';
import { durationSecondsSchema, itemIdSchema } from '../domain/item.ts';
import { type Recurrence, recurrenceSchema } from '../domain/recurrence.ts';
import { wallTimeSchema } from '../time/wall-time.ts';
import { wireInstantSchema } from './timestamps.ts';

/** Versions are 32-bit on the wire. */
export const MAX_VERSION = 2_147_483_647;
export const versionSchema = z.int().min(1).max(MAX_VERSION);

/** Left out or null means the service's default. */
function flag(whenMissing: boolean) {
  return z
    .boolean()
    .nullish()
    .transform((value) => value ?? whenMissing);
}

/** What is no use to a schedule (a wrong or doubled day) is left out rather than the whole alarm refused. */
const lenientDays = z
  .array(z.unknown())
  .nullish()
  .catch(null)
  .transform((days) => {
    const whole = (days ?? []).filter((day): day is number => Number.isInteger(day));
    return [...new Set(whole)].filter((day) => day >= 0 && day <= 6).sort((a, b) => a - b);
  });

const optionalInstant = wireInstantSchema
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

const shared = {
  id: itemIdSchema,
  label: z.string(),
  enabled: flag(true),
  play_sound: flag(true),
  show_popup: flag(true),
  custom_sound: z
    .string()
    .max(1000)
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
  version: versionSchema,
  created_at: wireInstantSchema,
  updated_at: wireInstantSchema,
  deleted_at: optionalInstant,
  /** Our server's: when the item was last edited, by the server's clock. */
  edited_at: optionalInstant,
};

const wireAlarmSchema = z.object({
  ...shared,
  type: z.literal('alarm'),
  alarm_time: wallTimeSchema,
  recurrence: recurrenceSchema.nullish().transform((value): Recurrence => value ?? 'once'),
  days: lenientDays,
});

const wireTimerSchema = z.object({
  ...shared,
  type: z.literal('timer'),
  duration: durationSecondsSchema,
  remaining: z
    .number()
    .nullish()
    .catch(null)
    .transform((value) => value ?? null),
  repeat: flag(false),
  started_at: optionalInstant,
});

/**
 * An item as a client receives it. Lenient: unknown fields and those of the other type are ignored, what is left out has the
 * service's default. It is refused only if no alarm or timer can be made of it.
 */
export const wireItemSchema = z.discriminatedUnion('type', [wireAlarmSchema, wireTimerSchema]);
export type WireItem = z.infer<typeof wireItemSchema>;
export type WireTimer = z.infer<typeof wireTimerSchema>;

/** An item as a client sends it: always whole, because what is left out is reset. Timestamps naive UTC. */
export interface SentWireItem {
  readonly id: string;
  readonly user_id: string;
  readonly type: 'alarm' | 'timer';
  readonly label: string;
  readonly enabled: boolean;
  readonly alarm_time: string | null;
  readonly recurrence: Recurrence | null;
  readonly days: readonly number[] | null;
  readonly duration: number | null;
  readonly remaining: number | null;
  readonly repeat: boolean | null;
  readonly started_at: string | null;
  readonly play_sound: boolean;
  readonly show_popup: boolean;
  readonly custom_sound: string | null;
  readonly version: number;
  /** Only to a server that announces the feature. */
  readonly edited_at?: string;
}
