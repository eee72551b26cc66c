import type { EpochMs } from '#shared/time/instant.ts';
import { MAX_WIRE_INT } from '#shared/wire/lenient.ts';
import type { ItemRecord, ItemWrite } from '../ports/item-store.ts';
import { etagMatches } from './etag.ts';

export interface DeleteRequest {
  readonly soft: boolean;
  /** The If-Match header, if there is one. */
  readonly ifMatch?: string | undefined;
  readonly at: EpochMs;
}

export type DeleteDecision =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'stale'; readonly current: ItemRecord }
  | { readonly kind: 'deleted'; readonly record: ItemRecord; readonly write: ItemWrite };

/** A soft delete adds 1 to the version, each time, also on a tombstone. A hard one leaves nothing. */
export function decideDelete(current: ItemRecord | null, request: DeleteRequest): DeleteDecision {
  if (current === null) return { kind: 'unknown' };
  if (!etagMatches(request.ifMatch, current.version)) return { kind: 'stale', current };
  if (!request.soft) return { kind: 'deleted', record: current, write: { kind: 'remove', record: current } };
  const { at } = request;
  const version = Math.min(current.version + 1, MAX_WIRE_INT);
  const record = { ...current, version, updatedAt: at, deletedAt: at };
  return { kind: 'deleted', record, write: { kind: 'put', record } };
}
