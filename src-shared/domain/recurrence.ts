import { z } from 'zod';

/** When an alarm repeats. A named one decides by its name; `days` decides only for `weekly`. */
export const recurrenceSchema = z.enum(['once', 'daily', 'weekdays', 'weekends', 'weekly']);
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** A day of the week: 0 = Sunday … 6 = Saturday. */
export const daySchema = z.int().min(0).max(6);
export type Day = number;

/** Unique days in ascending order. */
export const daysSchema = z
  .array(daySchema)
  .max(7)
  .refine((days) => new Set(days).size === days.length, 'days must be unique')
  .transform((days) => [...days].sort((a, b) => a - b));

const WEEKDAYS: readonly Day[] = [1, 2, 3, 4, 5];
const WEEKENDS: readonly Day[] = [0, 6];
const EVERY_DAY: readonly Day[] = [0, 1, 2, 3, 4, 5, 6];

/** The days of the week on which an alarm may ring; `once` may on any. An empty `weekly` set never rings. */
export function ringDays(recurrence: Recurrence, days: readonly Day[]): readonly Day[] {
  switch (recurrence) {
    case 'once':
    case 'daily':
      return EVERY_DAY;
    case 'weekdays':
      return WEEKDAYS;
    case 'weekends':
      return WEEKENDS;
    case 'weekly':
      return days;
  }
}
