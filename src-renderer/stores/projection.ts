import type { StoredItem } from '#shared/domain/item.ts';
import type { Changes, Snapshot } from '#shared/ipc/snapshot.ts';
import type { EpochMs } from '#shared/time/instant.ts';

/** What a page knows of the main process's truth: a snapshot, kept current by changes. Never edited locally. */
export interface Projection extends Omit<Snapshot, 'items'> {
  readonly items: ReadonlyMap<string, StoredItem>;
}

export type Applied =
  | { readonly kind: 'applied'; readonly projection: Projection }
  /** Already contained in the projection: nothing to do. */
  | { readonly kind: 'stale' }
  /** Changes were missed: only a new snapshot helps. */
  | { readonly kind: 'gap' };

export function projectionOf({ items, ...rest }: Snapshot): Projection {
  return { ...rest, items: new Map(items.map((stored) => [stored.item.id, stored])) };
}

/** Applies changes by revision: the next one is taken, an older one ignored, a later one is a gap. */
export function applyChanges(projection: Projection, changes: Changes): Applied {
  if (changes.revision <= projection.revision) return { kind: 'stale' };
  if (changes.revision > projection.revision + 1) return { kind: 'gap' };
  const { put, removed, nextDue, ...whole } = changes;
  return {
    kind: 'applied',
    projection: {
      ...projection,
      ...whole,
      items: patchedItems(projection.items, put ?? [], removed ?? []),
      nextDue: patchedDues(projection.nextDue, nextDue ?? {}, removed ?? []),
    },
  };
}

/** The same map if nothing changed, so that lists derived from it are kept. */
function patchedItems(
  items: Projection['items'],
  put: readonly StoredItem[],
  removed: readonly string[],
): Projection['items'] {
  if (put.length === 0 && removed.length === 0) return items;
  const patched = new Map(items);
  for (const id of removed) patched.delete(id);
  for (const stored of put) patched.set(stored.item.id, stored);
  return patched;
}

function patchedDues(
  dues: Projection['nextDue'],
  changed: Readonly<Record<string, EpochMs | null>>,
  removed: readonly string[],
): Projection['nextDue'] {
  const entries = Object.entries(changed);
  if (entries.length === 0 && removed.length === 0) return dues;
  const patched: Record<string, EpochMs> = { ...dues };
  for (const id of removed) delete patched[id];
  for (const [id, due] of entries) {
    if (due === null) delete patched[id];
    else patched[id] = due;
  }
  return patched;
}
