import { assertNever } from '../assert-never.ts';
import type { ItemId } from '../domain/item.ts';
import type { ItemEvent } from '../wire/client-frames.ts';
import { readServerItem, type ServerItem, wireFromItem } from '../wire/item-mapping.ts';
import { wireTimestamp } from '../wire/timestamps.ts';
import { newsOf, withKnownStart } from './agreement.ts';
import { hear } from './hear.ts';
import type { Doubt } from './reconcile.ts';
import type { Base, SyncRecord, Verdict } from './record.ts';

/** What follows from one event: what to write, and what to ask the server. */
export interface Heard {
  readonly verdict: Verdict | null;
  readonly ask: { readonly id: ItemId; readonly why: Doubt } | null;
  readonly reconcile: boolean;
}

const NOTHING: Heard = { verdict: null, ask: null, reconcile: false };

/** The id an event speaks of. */
export function eventItemId(event: ItemEvent): ItemId {
  return event.kind === 'changed' ? event.server.item.id : event.id;
}

/** One socket event against one record: a hint, which may be late, doubled or out of order. */
export function hearEvent(record: SyncRecord | null, event: ItemEvent, serverAheadMs: number): Heard {
  switch (event.kind) {
    case 'changed':
      return hearChange(record, event.server, serverAheadMs);
    case 'changed-in-part':
      return hearPart(record, event, serverAheadMs);
    case 'deleted':
      return hearDeletion(record, event);
    default:
      return assertNever(event);
  }
}

function hearChange(record: SyncRecord | null, said: ServerItem, serverAheadMs: number): Heard {
  const base = record?.base ?? null;
  // It may be late, and the item deleted since: taken at once, and asked about.
  if (record === null) {
    const ask = { id: said.item.id, why: 'unknown-item' as const };
    return { ...NOTHING, verdict: hear(null, said, serverAheadMs), ask };
  }
  const server = withKnownStart(record, said);
  if (base !== null && (newsOf(base, server) !== 'newer' || isFormerLife(base, server))) return NOTHING;
  return { ...NOTHING, verdict: hear(record, server, serverAheadMs) };
}

/** A late event of an item that was hard-deleted and made anew since. */
function isFormerLife(base: Base, { item }: ServerItem): boolean {
  return item.createdAt < base.item.createdAt;
}

/**
 * Some fields, at a version: what is missing is unchanged. Its version is not taken on, so that the list, which has the whole
 * item, still counts as newer. Without a version it may be of any age, and only asks for the list.
 */
function hearPart(
  record: SyncRecord | null,
  event: Extract<ItemEvent, { kind: 'changed-in-part' }>,
  serverAheadMs: number,
): Heard {
  const base = record?.base ?? null;
  const version = typeof event.fields.version === 'number' ? event.fields.version : null;
  if (record === null || base === null || version === null) return { ...NOTHING, reconcile: true };
  if (version <= base.item.version) return NOTHING;
  const server = overlaid(base, event.fields);
  if (server === null || record.pending !== null) return { ...NOTHING, reconcile: true };
  return { ...NOTHING, verdict: hear(record, server, serverAheadMs), reconcile: true };
}

function overlaid({ item, wireStartedAt }: Base, fields: Record<string, unknown>): ServerItem | null {
  const { version, createdAt, updatedAt } = item;
  const known = wireFromItem(item, { userId: '', version, now: updatedAt });
  const startedAt = wireStartedAt === null ? {} : { started_at: wireTimestamp(wireStartedAt) };
  const stamps = { created_at: wireTimestamp(createdAt), updated_at: wireTimestamp(updatedAt) };
  return readServerItem({ ...known, ...startedAt, ...stamps, ...fields, version });
}

/**
 * It carries no version, or one that proves nothing: applied only after a GET answered 404. After a hard delete it is the last
 * version there was, which may well be the known one.
 */
function hearDeletion(
  record: SyncRecord | null,
  { id, version }: Extract<ItemEvent, { kind: 'deleted' }>,
): Heard {
  const known = record?.base?.item.version ?? null;
  const isStale = version !== null && known !== null && version < known;
  return record === null || isStale ? NOTHING : { ...NOTHING, ask: { id, why: 'deletion' } };
}
