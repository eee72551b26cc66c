import type { EpochMs } from '#shared/time/instant.ts';
import { bulkItemSchema, type SentItem } from '#shared/wire/item.ts';
import type { BulkResult } from '#shared/wire/rest.ts';
import { ok } from '../answer.ts';
import type { UserFrame } from '../ports/event-bus.ts';
import type { Held, ItemRecord, ItemWrite } from '../ports/item-store.ts';
import { decideUpsert, FULL, roomIn, type UpsertTerms } from './decide-upsert.ts';
import type { Outcome } from './idempotency.ts';

/** An item of a bulk: readable, or the reason why not. */
export type BulkEntry =
  | { readonly kind: 'item'; readonly item: SentItem }
  | { readonly kind: 'malformed'; readonly id: string; readonly reason: string };

export function readBulk(items: readonly unknown[]): BulkEntry[] {
  return items.map((sent) => {
    const read = bulkItemSchema.safeParse(sent);
    if (read.success) return { kind: 'item', item: read.data };
    const reasons = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return { kind: 'malformed', id: idOf(sent), reason: `Validation error: ${reasons.join('; ')}` };
  });
}

export function idsOf(entries: readonly BulkEntry[]): string[] {
  return [...new Set(entries.flatMap((it) => (it.kind === 'item' ? [it.item.id] : [])))];
}

/** Each item by itself and in order: an id that comes twice meets what the first one left. */
export function decideBulk(entries: readonly BulkEntry[], held: Held, at: EpochMs): Outcome {
  const records = new Map(held.records);
  const room = roomIn(held);
  const writes: ItemWrite[] = [];
  const results = entries.map((entry): BulkResult => {
    if (entry.kind === 'malformed') return result(entry.id, { status: 'error', error: entry.reason });
    return decideEntry(entry.item, records, writes, { at, room: room - (records.size - held.records.size) });
  });
  const stored = results.filter((it) => it.status === 'success').length;
  const frames: UserFrame[] = stored > 0 ? [{ type: 'sync_required', reason: 'bulk' }] : [];
  const answer = ok({ results, success_count: stored, error_count: results.length - stored });
  return { writes, answer, frames };
}

function decideEntry(
  item: SentItem,
  records: Map<string, ItemRecord>,
  writes: ItemWrite[],
  terms: UpsertTerms,
): BulkResult {
  const decision = decideUpsert(records.get(item.id) ?? null, item, terms);
  switch (decision.kind) {
    case 'created':
    case 'updated':
      records.set(item.id, decision.record);
      writes.push({ kind: 'put', record: decision.record });
      return result(item.id, { status: 'success', version: decision.record.version });
    case 'conflict':
      return result(item.id, {
        status: 'conflict',
        error: 'Version mismatch',
        server_version: decision.current.version,
      });
    case 'full':
      return result(item.id, { status: 'error', error: FULL });
    case 'overflow':
      return result(item.id, { status: 'error', error: 'The version does not fit in 32 bits' });
  }
}

function result(id: string, rest: Partial<BulkResult> & Pick<BulkResult, 'status'>): BulkResult {
  return { id, version: null, error: null, server_version: null, ...rest };
}

/** As much of an id as there is, so that the sender can tell which item was meant. */
function idOf(sent: unknown): string {
  const id = typeof sent === 'object' && sent !== null && 'id' in sent ? sent.id : '';
  return typeof id === 'string' ? id.toWellFormed().slice(0, 200) : '';
}
