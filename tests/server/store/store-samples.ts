import assert from 'node:assert/strict';
import type { ChangePlan, ItemRecord, ItemWrite, Place } from '#server/ports/item-store.ts';
import type { ServerStore } from '#server/ports/server-store.ts';
import type { UserRecord } from '#server/ports/user-store.ts';
import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import { bulkItemSchema } from '#shared/wire/item.ts';
import { alarm } from '../samples.ts';

/** A rule of the port, held against every implementation. */
export interface StoreCase {
  readonly name: string;
  readonly run: (store: ServerStore) => Promise<void>;
}

export function at(ms: number): EpochMs {
  return epochMs(ms);
}

export function user(id: string, changes: Partial<UserRecord> = {}): UserRecord {
  return {
    id,
    email: `${id}@example.com`,
    name: id,
    language: 'pl',
    timezone: 'Europe/Warsaw',
    passwordHash: 'hash',
    verified: true,
    epoch: 0,
    createdAt: at(1),
    ...changes,
  };
}

export function record(
  id: string,
  changes: Partial<ItemRecord> & { readonly label?: string } = {},
): ItemRecord {
  const { label = 'Wake up', ...rest } = changes;
  const { version, edited_at: _, ...content } = bulkItemSchema.parse(alarm(id, { label }));
  return {
    content,
    version,
    createdAt: at(10),
    updatedAt: at(10),
    editedAt: at(9),
    deletedAt: null,
    ...rest,
  };
}

export async function write(store: ServerStore, userId: string, writes: readonly ItemWrite[], now = 10) {
  const plan: ChangePlan<void> = {
    userId,
    ids: writes.map((it) => it.record.content.id),
    at: at(now),
    decide: () => ({ writes, result: undefined }),
  };
  await store.items.change(plan);
}

export function put(id: string, changes: Parameters<typeof record>[1] = {}): ItemWrite {
  return { kind: 'put', record: record(id, changes) };
}

export function remove(id: string): ItemWrite {
  return { kind: 'remove', record: record(id) };
}

export async function listed(store: ServerStore, userId: string): Promise<string[]> {
  return (await store.items.list(userId)).records.map((it) => it.content.id);
}

/** The place of a cursor that names no more than a sequence. */
export function start(sequence: number): Place {
  return { sequence, floor: 0 };
}

/** What a cursor gives: ids of items, ids of removed ones, and whether there is more. */
export async function since(store: ServerStore, userId: string, sequence: number, limit = 100) {
  const changes = await store.items.changesSince(userId, start(sequence), limit);
  assert.ok(changes, 'the cursor is known');
  const { records, removed, more } = changes;
  return {
    ids: records.map((it) => it.content.id),
    removed: removed.map((it) => it.id),
    more,
    sequence: changes.place.sequence,
  };
}
