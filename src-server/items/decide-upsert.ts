import type { EpochMs } from '#shared/time/instant.ts';
import type { SentItem } from '#shared/wire/item.ts';
import { MAX_WIRE_INT } from '#shared/wire/lenient.ts';
import { instantOnWire } from '#shared/wire/timestamps.ts';
import type { Held, ItemRecord } from '../ports/item-store.ts';

export type UpsertDecision =
  | { readonly kind: 'created' | 'updated'; readonly record: ItemRecord }
  | { readonly kind: 'conflict'; readonly current: ItemRecord }
  /** The version after the one sent does not fit the wire. */
  | { readonly kind: 'overflow' }
  /** The user has as many items as one may. */
  | { readonly kind: 'full' };

export interface UpsertTerms {
  readonly at: EpochMs;
  /** How many new ids the user may still have. */
  readonly room: number;
}

/** How many items one user may have, tombstones included. */
export const MAX_ITEMS = 10_000;

export const FULL = `An account holds ${MAX_ITEMS} items at most, softly deleted ones included`;

export function roomIn({ total }: Held): number {
  return MAX_ITEMS - (total ?? 0);
}

/**
 * The version arithmetic of docs/PROTOCOL.md: a new id is stored with the version sent, a known one only with a greater
 * version, and then as sent + 1. A tombstone comes back.
 */
export function decideUpsert(
  current: ItemRecord | null,
  sent: SentItem,
  { at, room }: UpsertTerms,
): UpsertDecision {
  const { version, edited_at, ...content } = sent;
  const editedAt = editTime(edited_at, { at, before: current?.editedAt ?? null });
  const changed = { content, updatedAt: at, editedAt, deletedAt: null };
  if (current === null && room <= 0) return { kind: 'full' };
  if (current === null) return { kind: 'created', record: { ...changed, version, createdAt: at } };
  if (version <= current.version) return { kind: 'conflict', current };
  if (version >= MAX_WIRE_INT) return { kind: 'overflow' };
  return { kind: 'updated', record: { ...changed, version: version + 1, createdAt: current.createdAt } };
}

/** Never ahead of the server's clock, and never before the edit that it was merged with: what is accepted had seen it. */
function editTime(
  text: string | null | undefined,
  { at, before }: { readonly at: EpochMs; readonly before: EpochMs | null },
): EpochMs {
  const told = text ? instantOnWire(text) : null;
  if (told === null || told > at) return at;
  return before !== null && before > told ? before : told;
}
