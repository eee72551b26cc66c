import { z } from 'zod';
import { upsertSchema, wireItemSchema } from '#shared/wire/item.ts';
import {
  bulkAnswerSchema,
  bulkSchema,
  changesAnswerSchema,
  conflictSchema,
  deleteAnswerSchema,
  deleteQuerySchema,
  errorSchema,
  listAnswerSchema,
  listQuerySchema,
} from '#shared/wire/rest.ts';
import { type Answer, failure } from '../answer.ts';
import { type Operation, operation } from '../http/operation.ts';
import type { ItemService } from '../items/item-service.ts';

const BASE = '/api/alarms-timers';
/** A thousand items at their longest are more; nobody has those. */
const BULK_BYTES = 2_097_152;

const idParams = z.object({ id: z.string() });

export function itemOperations(items: ItemService): Operation[] {
  return [...readOperations(items), ...writeOperations(items)];
}

function readOperations(items: ItemService): Operation[] {
  return [
    operation({
      method: 'GET',
      path: BASE,
      summary: 'All items that are not deleted, or, with since, what changed after a cursor',
      access: 'user',
      limit: 'read',
      query: listQuerySchema,
      answers: { 200: z.union([listAnswerSchema, changesAnswerSchema]), 410: errorSchema },
      handle: ({ user: { userId }, query: { user_id, since, limit, ...filter } }) => {
        if (user_id !== userId) return foreign('access items of');
        return since === undefined ? items.list(userId, filter) : items.changesSince(userId, since, limit);
      },
    }),
    operation({
      method: 'GET',
      path: `${BASE}/{id}`,
      summary: 'One item, with its version as ETag',
      access: 'user',
      limit: 'read',
      params: idParams,
      answers: { 200: wireItemSchema, 404: errorSchema },
      handle: ({ user, params }) => items.get(user.userId, params.id),
    }),
  ];
}

function writeOperations(items: ItemService): Operation[] {
  const write = { access: 'user', limit: 'write' } as const;
  return [
    operation({
      ...write,
      method: 'POST',
      path: BASE,
      summary: 'Store an item whole, if its version is greater than the stored one',
      headers: ['idempotency-key'],
      body: upsertSchema,
      answers: { 200: wireItemSchema, 409: conflictSchema },
      handle: ({ user: { userId }, body: { user_id, ...item }, key }) =>
        user_id === userId ? items.upsert(userId, item, key) : foreign('create/update items for'),
    }),
    operation({
      ...write,
      method: 'POST',
      path: `${BASE}/bulk`,
      summary: 'Store many items, each by itself',
      headers: ['idempotency-key'],
      bodyLimit: BULK_BYTES,
      body: bulkSchema,
      weight: ({ items: { length } }) => length,
      answers: { 200: bulkAnswerSchema },
      handle: ({ user: { userId }, body, key }) =>
        body.user_id === userId ? items.bulk(userId, body.items, key) : foreign('sync items for'),
    }),
    operation({
      ...write,
      method: 'DELETE',
      path: `${BASE}/{id}`,
      summary: 'Delete an item: softly, leaving a tombstone, or for good',
      headers: ['idempotency-key', 'if-match'],
      params: idParams,
      query: deleteQuerySchema,
      answers: { 200: deleteAnswerSchema, 404: errorSchema, 412: conflictSchema },
      handle: ({ user: { userId }, params, query, ifMatch, key }) =>
        items.delete(userId, { id: params.id, soft: query.soft, ifMatch }, key),
    }),
  ];
}

function foreign(what: string): Promise<Answer> {
  return Promise.resolve(failure(403, `Cannot ${what} other users`));
}
