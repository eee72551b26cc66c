import { z } from 'zod';
import { instantSchema, itemIdSchema, labelSchema } from './item.ts';

export const missedReasonSchema = z.enum([
  'asleep',
  'switched-off',
  'app-not-running',
  'clock-changed',
  'zone-changed',
  'busy',
  'unanswered',
]);
/** Why nobody met a ring: `unanswered` = it sounded until auto-silence, `busy` = a look came late for another reason. */
export type MissedReason = z.infer<typeof missedReasonSchema>;

/** Why a ring ended before anybody answered it; `superseded` = a repeating timer's next end took over. */
export const cancelReasonSchema = z.enum(['rescheduled', 'disabled', 'deleted', 'superseded']);
export type CancelReason = z.infer<typeof cancelReasonSchema>;

/** The states of one occurrence's row (invariant I2). Instants are `EpochMs`. */
export const occurrenceStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scheduled') }),
  /** Sounding since `since`; auto-silence counts from there. */
  z.object({ kind: z.literal('ringing'), since: instantSchema }),
  z.object({ kind: z.literal('snoozed'), until: instantSchema }),
  z.object({ kind: z.literal('dismissed'), at: instantSchema }),
  /** Sounded for the whole auto-silence time, unanswered. Reported like a miss. */
  z.object({ kind: z.literal('silenced'), at: instantSchema }),
  z.object({ kind: z.literal('missed'), at: instantSchema, reason: missedReasonSchema }),
  z.object({ kind: z.literal('skipped'), at: instantSchema }),
  z.object({ kind: z.literal('handled-elsewhere'), at: instantSchema }),
  /** Ended because the item was rescheduled, disabled or deleted, or a repeating timer's next end took over. */
  z.object({
    kind: z.literal('cancelled'),
    at: instantSchema,
    why: cancelReasonSchema,
  }),
]);
export type OccurrenceState = z.infer<typeof occurrenceStateSchema>;

/** One firing of an item: unique by (`itemId`, `due`). Its row exists before its first sound. */
export const occurrenceSchema = z.object({
  itemId: itemIdSchema,
  due: instantSchema,
  itemType: z.enum(['alarm', 'timer']),
  /** The item's label when it fell due, so that history outlives the item. */
  label: labelSchema,
  state: occurrenceStateSchema,
  /** When it first rang, null if it never did. */
  firstRangAt: instantSchema.nullable(),
  snoozeCount: z.int().min(0),
  /** Ends of a repeating timer that passed unmet before this one and have no row of their own. */
  alsoMissed: z.int().min(0),
  /** Whether the person has seen the report of a missed or silenced occurrence. */
  reportSeen: z.boolean(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

/** Ringing or snoozed: still asking for an answer. */
export function isActive(state: OccurrenceState): boolean {
  return state.kind === 'ringing' || state.kind === 'snoozed';
}
