import { z } from 'zod';
import { exportFormatSchema } from '#shared/ipc/exchange.ts';

/** A path as the command line made it absolute. */
const path = z.string().min(1).max(4096);

/** What the command line asks about files. */
export const exportTextFields = { format: exportFormatSchema };
export const exportFileFields = { format: exportFormatSchema, path };
/** `path` null: where the old client's files were found. */
export const importOpenFields = { path: path.nullable(), isOldClient: z.boolean() };
export const importApplyFields = { token: z.uuid() };

const count = z.int().min(0);
const counts = { alarms: count, timers: count, leftOut: count };

export const exportTextSchema = z.object({ text: z.string(), ...counts });

export const exportResultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), name: z.string(), ...counts }),
  z.object({ ok: z.literal(false), reason: z.enum(['full', 'denied', 'failed', 'cancelled']) }),
]);

const leftSchema = z.object({
  what: z.string(),
  reason: z.enum([
    'unreadable',
    'twice-in-file',
    'too-long',
    'all-day',
    'cancelled',
    'exception',
    'interval',
    'monthly',
    'no-days',
    'not-an-event',
    'one-date',
    'past',
    'rule',
    'series-ends',
    'sound-missing',
  ]),
  field: z.string().nullable(),
});

/** A plan in numbers. */
export const importPlanSchema = z.object({
  token: z.uuid(),
  name: z.string(),
  added: count,
  changed: count,
  same: count,
  settings: count,
  rings: count,
  left: z.array(leftSchema),
});
export type ImportPlan = z.infer<typeof importPlanSchema>;

export const importOpenSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), plan: importPlanSchema }),
  z.object({
    ok: z.literal(false),
    error: z.enum([
      'cancelled',
      'unreadable',
      'too-large',
      'nothing-found',
      'busy',
      'not-text',
      'not-understood',
      'newer',
      'too-deep',
      'too-many',
    ]),
  }),
]);

export const importResultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), added: count, changed: count, settings: count, rings: count }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['cancelled', 'stale', 'busy', 'full', 'read-only', 'storage']),
  }),
]);
