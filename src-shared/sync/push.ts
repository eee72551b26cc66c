import type { Item, ItemId } from '../domain/item.ts';
import { MAX_VERSION } from '../wire/client-item.ts';
import type { SyncRecord } from './record.ts';

/** What to ask the server for next, for one record. Read from it when it is sent, not before. */
export type PushStep =
  | { readonly kind: 'upsert'; readonly item: Item; readonly version: number }
  /** DELETE knows no version: a GET says first what is there. */
  | { readonly kind: 'check-deletion' }
  /** The item's versions are used up: no upsert of it is ever accepted again. */
  | { readonly kind: 'version-limit' };

/** How many items one bulk call carries. */
export const BULK_CHUNK = 100;

export function planPush(record: SyncRecord): PushStep | null {
  if (record.pending === null) return null;
  if (record.pending.kind === 'deletion') return { kind: 'check-deletion' };
  const version = (record.base?.item.version ?? 0) + 1;
  return version < MAX_VERSION ? { kind: 'upsert', item: record.item, version } : { kind: 'version-limit' };
}

/** What pending records can be sent with at once: from `many` on chunks of bulk calls, and the rest one by one. */
export function planBulk(
  pending: readonly SyncRecord[],
  many: number,
): {
  readonly chunks: readonly (readonly ItemId[])[];
  readonly alone: readonly ItemId[];
} {
  const fit = pending.length < many ? [] : pending.filter(fitsBulk).map(({ id }) => id);
  const chunks: ItemId[][] = [];
  for (let from = 0; from < fit.length; from += BULK_CHUNK) chunks.push(fit.slice(from, from + BULK_CHUNK));
  const inBulk = new Set(fit);
  return { chunks, alone: pending.map(({ id }) => id).filter((id) => !inBulk.has(id)) };
}

/** A bulk call cannot change an item's type, and one item that the server refuses makes it fail as a whole. */
export function fitsBulk(record: SyncRecord): boolean {
  const { pending, base, item } = record;
  if (pending === null || pending.attempts > 0 || planPush(record)?.kind !== 'upsert') return false;
  return base === null || base.item.type === item.type;
}
