import { z } from 'zod';
import { wireItemSchema, wireTypeSchema } from './item.ts';
import { queryBoolean, wireText } from './lenient.ts';

/** The most items a bulk may hold. */
export const MAX_BULK_ITEMS = 1000;
export const MAX_PAGE = 500;

const userIdSchema = wireText(1, 200);

export const listQuerySchema = z.object({
  user_id: userIdSchema,
  type: wireTypeSchema.optional(),
  enabled: queryBoolean.optional(),
  /** Feature `since`: a cursor of an earlier answer, or empty for the beginning. */
  since: z.string().max(100).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(MAX_PAGE))
    .optional(),
});

export const listAnswerSchema = z.object({
  items: z.array(wireItemSchema),
  count: z.int(),
  /** Where the next `since` goes on; absent in a filtered list. */
  cursor: z.string().optional(),
});

/** What changed since a cursor: tombstones are among the items, hard deletes among the removed. */
export const changesAnswerSchema = z.object({
  items: z.array(wireItemSchema),
  removed: z.array(z.object({ id: z.string(), type: wireTypeSchema, version: z.int() })),
  count: z.int(),
  cursor: z.string(),
  more: z.boolean(),
});

export const deleteQuerySchema = z.object({ soft: queryBoolean.default(true) });

export const deleteAnswerSchema = z.object({
  message: z.string(),
  id: z.string(),
  deleted_at: z.string().nullable(),
  version: z.int(),
});

/** Items are parsed one by one, so that a malformed one spoils only itself. */
export const bulkSchema = z.object({
  user_id: userIdSchema,
  items: z.array(z.unknown()).max(MAX_BULK_ITEMS),
});

export const bulkResultSchema = z.object({
  id: z.string(),
  status: z.enum(['success', 'conflict', 'error']),
  version: z.int().nullable(),
  error: z.string().nullable(),
  server_version: z.int().nullable(),
});
export type BulkResult = z.infer<typeof bulkResultSchema>;

export const bulkAnswerSchema = z.object({
  results: z.array(bulkResultSchema),
  success_count: z.int(),
  error_count: z.int(),
});

export const conflictSchema = z.object({
  detail: z.object({
    detail: z.literal('Version conflict detected'),
    local_version: z.int(),
    server_version: z.int(),
    server_data: wireItemSchema,
  }),
});

/** 401, 403, 404, 405, 413, 429, 5xx. */
export const errorSchema = z.object({ detail: z.string() });

/** 422: `loc` leads to the place; `msg` is for people. */
export const validationErrorSchema = z.object({
  detail: z.array(
    z.object({ type: z.string(), loc: z.array(z.union([z.string(), z.int()])), msg: z.string() }),
  ),
});

export const statsSchema = z.object({
  total_users: z.int(),
  total_connections: z.int(),
  users: z.record(z.string(), z.int()),
});

/** An administrator's call: to one user, or to everybody who is connected. */
export const notifySchema = z.object({
  user_id: userIdSchema.nullish(),
  reason: wireText(1, 200).default('requested by an administrator'),
});
export const notifyAnswerSchema = z.object({ notified: z.int() });
