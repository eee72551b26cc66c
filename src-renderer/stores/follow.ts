import type { Bridge } from '#shared/ipc/contract.ts';
import type { Changes } from '#shared/ipc/snapshot.ts';
import { applyChanges, type Projection, projectionOf } from './projection.ts';

/** What following needs of the preload's API. */
export type Feed = Pick<Bridge, 'request' | 'on'>;

/** Where the projection is kept. */
export interface Keeper {
  get(): Projection | null;
  set(projection: Projection): void;
  /** No snapshot could be had. */
  failed(): void;
}

/**
 * Keeps a projection current: one snapshot, then changes by revision, and a new snapshot after a gap. Changes that come
 * while a snapshot is on its way are held and applied on top of it. Returns a function that asks for a new snapshot.
 */
export function follow(feed: Feed, keeper: Keeper): () => Promise<void> {
  let loading = false;
  let held: Changes[] = [];

  async function load(): Promise<void> {
    if (loading) return;
    loading = true;
    try {
      keeper.set(projectionOf(await feed.request('app:snapshot', undefined)));
    } catch {
      keeper.failed();
    }
    loading = false;
    const waiting = held;
    held = [];
    for (const changes of waiting) take(changes);
  }

  function take(changes: Changes): void {
    const projection = keeper.get();
    if (loading || projection === null) {
      held.push(changes);
      return;
    }
    const applied = applyChanges(projection, changes);
    if (applied.kind === 'applied') keeper.set(applied.projection);
    if (applied.kind === 'gap') void load();
  }

  feed.on('app:changes', take);
  return load;
}
