import { z } from 'zod';
import { durationSecondsSchema, labelSchema } from './item.ts';

export const MAX_QUICK_TIMERS = 12;
export const MAX_RECENT_TIMERS = 5;

/** What a timer can be started from with one press: its length and its name; an empty name is the length in words. */
export const quickTimerSchema = z.strictObject({
  label: labelSchema.or(z.literal('')),
  durationSeconds: durationSecondsSchema,
});
export type QuickTimer = Readonly<z.infer<typeof quickTimerSchema>>;

/** Those a person has made nothing of yet. */
export const DEFAULT_QUICK_TIMERS: readonly QuickTimer[] = [5, 10, 25].map((minutes) => ({
  label: '',
  durationSeconds: minutes * 60,
}));
