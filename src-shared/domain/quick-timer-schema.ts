import { z } from 'zod';
import { durationSecondsSchema, labelSchema } from './item.ts';

const quickTimerSchema = z.strictObject({
  label: labelSchema.or(z.literal('')),
  durationSeconds: durationSecondsSchema,
});

/** A list of quick timers as it comes from a page or a row. Apart from their type, which pages use without any schema. */
export function quickTimersSchema(most: number) {
  return z.array(quickTimerSchema).max(most).readonly();
}
