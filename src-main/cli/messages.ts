import { z } from 'zod';
import { commandSchema } from '#shared/domain/commands.ts';
import { daysSchema, recurrenceSchema } from '#shared/domain/recurrence.ts';
import { languageSchema } from '#shared/domain/settings.ts';
import { toldHistorySchema } from '#shared/history/exported-entry.ts';
import { readDate } from '#shared/history/local-minute.ts';
import { signInSchema, signOutSchema } from '#shared/ipc/sync.ts';
import { wallTimeSchema } from '#shared/time/wall-time.ts';
import { accountResultSchema, accountStandingSchema } from './account-messages.ts';
import {
  exportFileFields,
  exportResultSchema,
  exportTextFields,
  exportTextSchema,
  importApplyFields,
  importOpenFields,
  importOpenSchema,
  importResultSchema,
} from './exchange-messages.ts';
import { statusReportSchema } from './status-messages.ts';

/** Raised when a request or an answer changes its meaning; the two ends may come from different releases. */
export const PROTOCOL_VERSION = 1;

/** Entries of the history that are told at once, at most; a file takes all. */
export const MAX_ENTRIES = 10_000;

function refuseDate(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
}

const v = z.literal(PROTOCOL_VERSION);

export const requestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ v, kind: z.literal('ping') }),
  z.strictObject({ v, kind: z.literal('show') }),
  z.strictObject({ v, kind: z.literal('list') }),
  z.strictObject({ v, kind: z.literal('sounds') }),
  z.strictObject({ v, kind: z.literal('check') }),
  z.strictObject({
    v,
    kind: z.literal('history'),
    /** A day in the app's zone. */
    since: z
      .string()
      .transform((text, context) => readDate(text) ?? refuseDate(context))
      .nullable(),
    limit: z.int().min(1).max(MAX_ENTRIES),
  }),
  z.strictObject({ v, kind: z.literal('execute'), command: commandSchema }),
  z.strictObject({ v, kind: z.literal('account') }),
  z.strictObject({ v, kind: z.literal('sign-in'), ...signInSchema.shape }),
  z.strictObject({ v, kind: z.literal('sign-out'), ...signOutSchema.shape }),
  z.strictObject({ v, kind: z.literal('sync-now') }),
  z.strictObject({ v, kind: z.literal('status') }),
  z.strictObject({ v, kind: z.literal('export-text'), ...exportTextFields }),
  z.strictObject({ v, kind: z.literal('export-file'), ...exportFileFields }),
  z.strictObject({ v, kind: z.literal('import-open'), ...importOpenFields }),
  z.strictObject({ v, kind: z.literal('import-apply'), ...importApplyFields }),
]);
export type SocketRequest = z.infer<typeof requestSchema>;
export type RequestKind = SocketRequest['kind'];

/** An ISO 8601 instant in UTC, to the millisecond. */
const instant = z.iso.datetime({ precision: 3 });
const common = { id: z.string(), label: z.string(), enabled: z.boolean(), next: instant.nullable() };

const listedAlarmSchema = z.object({
  type: z.literal('alarm'),
  ...common,
  state: z.enum(['off', 'on', 'ringing', 'snoozed']),
  time: wallTimeSchema,
  recurrence: recurrenceSchema,
  days: daysSchema,
});
const listedTimerSchema = z.object({
  type: z.literal('timer'),
  ...common,
  state: z.enum(['idle', 'running', 'paused', 'finished', 'ringing', 'snoozed']),
  durationSeconds: z.int(),
  remainingSeconds: z.int().nullable(),
  repeat: z.boolean(),
});
const listedRingSchema = z.object({
  itemId: z.string(),
  label: z.string(),
  due: instant,
  state: z.enum(['ringing', 'snoozed']),
  until: instant.nullable(),
});

/** What `pobudka list --json` prints; docs/CLI.md documents it. */
export const itemListSchema = z.object({
  version: z.literal(1),
  now: instant,
  zone: z.string().max(100),
  items: z.array(z.discriminatedUnion('type', [listedAlarmSchema, listedTimerSchema])),
  rings: z.array(listedRingSchema),
});
export type ItemList = z.infer<typeof itemListSchema>;
export type ListedItem = ItemList['items'][number];
export type ListedRing = ItemList['rings'][number];

const level = z.enum(['ok', 'warning', 'problem', 'unknown']);
const wakeCheckSchema = z.object({
  level,
  findings: z.array(
    z.object({
      code: z.enum([
        'next-ring',
        'pause',
        'do-not-disturb',
        'volume',
        'output-device',
        'sleep',
        'clock',
        'start-at-login',
        'tray',
        'sound-file',
      ]),
      level,
      values: z.record(z.string(), z.string().or(z.number())),
    }),
  ),
});

const detail = z.string();
const commandErrorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-found'), id: z.string() }),
  z.object({ kind: z.literal('wrong-type'), id: z.string() }),
  z.object({ kind: z.literal('not-applicable'), id: z.string() }),
  z.object({ kind: z.literal('invalid'), detail }),
  z.object({ kind: z.literal('no-step') }),
  z.object({ kind: z.literal('step-outdated') }),
  z.object({ kind: z.literal('storage'), detail }),
]);

/** What was undone or done again. */
const stepWords = z.object({ action: z.string(), count: z.int().min(0), label: z.string() });

/** The answer's value by the kind of request. */
export const answerValues = {
  ping: z.object({ appVersion: z.string(), language: languageSchema }),
  show: z.null(),
  list: itemListSchema,
  sounds: z.array(z.object({ name: z.string(), origin: z.enum(['built-in', 'own']) })),
  check: wakeCheckSchema,
  history: toldHistorySchema,
  execute: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), id: z.string().exactOptional(), words: stepWords.exactOptional() }),
    z.object({ ok: z.literal(false), error: commandErrorSchema }),
  ]),
  'export-text': exportTextSchema,
  'export-file': exportResultSchema,
  'import-open': importOpenSchema,
  'import-apply': importResultSchema,
  account: accountStandingSchema,
  'sign-in': accountResultSchema,
  'sign-out': accountResultSchema,
  /** Whether the server answered with all that it has. */
  'sync-now': z.object({ isListed: z.boolean() }),
  status: statusReportSchema,
} as const satisfies Record<RequestKind, z.ZodType>;
export type AnswerValue<K extends RequestKind> = z.infer<(typeof answerValues)[K]>;

/** Why a request got no value. */
export const refusalSchema = z.enum(['too-large', 'not-json', 'too-slow', 'invalid', 'version', 'failed']);
export type Refusal = z.infer<typeof refusalSchema>;

/** Loose on the version, so that a refusal by another release is still understood. */
export const answerSchema = z.discriminatedUnion('ok', [
  z.object({ v: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.object({ v: z.int(), ok: z.literal(false), error: z.object({ kind: refusalSchema }) }),
]);
export type SocketAnswer = z.infer<typeof answerSchema>;
