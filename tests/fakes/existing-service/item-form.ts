import { z } from 'zod';
import { instantOnWire, wireTimestamp } from '#shared/wire/timestamps.ts';
import type { Issue } from './answer.ts';

/** The service reads `"3"` and `true` as numbers, and refuses 1.5. */
const int = z
  .union([
    z.boolean().transform(Number),
    z
      .string()
      .regex(/^-?\d+$/)
      .transform(Number),
    z.number(),
  ])
  .pipe(z.number().refine(Number.isInteger));

const instant = z.string().transform((text, context) => {
  const read = instantOnWire(text);
  if (read !== null) return wireTimestamp(read);
  context.addIssue({ code: 'custom', message: 'Input should be a valid datetime' });
  return z.NEVER;
});

const fields = {
  id: z.string(),
  type: z.enum(['alarm', 'timer']),
  label: z.string().refine((it) => [...it].length >= 1 && [...it].length <= 200),
  enabled: z.boolean().default(true),
  alarm_time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .nullish(),
  recurrence: z.enum(['once', 'daily', 'weekly', 'weekdays', 'weekends']).nullish(),
  days: z
    .array(int.refine((it) => it >= 0 && it <= 6))
    .refine((it) => new Set(it).size === it.length)
    .nullish(),
  duration: int.refine((it) => it >= 1).nullish(),
  remaining: int.refine((it) => it >= 0).nullish(),
  repeat: z.boolean().nullish(),
  started_at: instant.nullish(),
  play_sound: z.boolean().default(true),
  show_popup: z.boolean().default(true),
  custom_sound: z.string().nullish(),
  version: int.refine((it) => it >= 1).default(1),
};

const bulkItem = z.object(fields);
const bulk = z.object({ user_id: z.string(), items: z.array(bulkItem) });

/** It looks at what is there: a field that is left out is not missed, one that is null is. */
const upsert = z.object({ ...fields, user_id: z.string() }).superRefine((item, context) => {
  const needed = neededField(item.type);
  if (item[needed] === null) context.addIssue({ code: 'custom', path: [needed], message: required(item) });
});

export type SentItem = z.infer<typeof bulkItem>;
export type SentUpsert = z.infer<typeof upsert>;
export type SentBulk = z.infer<typeof bulk>;

export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'malformed'; readonly issues: readonly Issue[] };

export const readUpsert = (body: unknown): Read<SentUpsert> => read(upsert, body);
export const readBulk = (body: unknown): Read<SentBulk> => read(bulk, body);

/** Why an item cannot be shown by its type: it has no time, or no duration. */
export function flawOf(item: Pick<SentItem, 'type' | 'alarm_time' | 'duration'>): string | null {
  return (item[neededField(item.type)] ?? null) === null ? required(item) : null;
}

function neededField(type: SentItem['type']): 'alarm_time' | 'duration' {
  return type === 'alarm' ? 'alarm_time' : 'duration';
}

function required({ type }: Pick<SentItem, 'type'>): string {
  return `Value error, ${neededField(type)} is required for type='${type}'`;
}

/** Parses a body, or says where it is wrong. */
export function read<T>(schema: z.ZodType<T>, body: unknown): Read<T> {
  const result = schema.safeParse(body);
  if (result.success) return { kind: 'read', value: result.data };
  const issues = result.error.issues.map(({ code, path, message }) => ({
    type: code,
    loc: ['body', ...path.map((key) => (typeof key === 'number' ? key : String(key)))],
    msg: message,
  }));
  return { kind: 'malformed', issues };
}
