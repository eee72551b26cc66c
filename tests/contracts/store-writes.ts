import type { HistoryStore } from '#main/ports/history-store.ts';
import type { Origin, RecordStore, StoreChange } from '#main/ports/record-store.ts';
import type { SyncStore } from '#main/ports/sync-store.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { FakeLog } from '../fakes/fake-log.ts';
import { at, BY_PERSON, WARSAW } from './samples.ts';

/** A rule every record store keeps; `run` throws if it does not. */
export interface ContractCase {
  readonly name: string;
  /** Gets a new, empty store and the log it writes to. */
  run(store: RecordStore & SyncStore & HistoryStore, log: FakeLog): void;
}

export const put = (stored: StoredItem, origin: Origin = BY_PERSON) =>
  ({ kind: 'put-item', stored, origin }) as const;
/** Deletes at minute 5. */
export const remove = (id: string, origin: Origin = BY_PERSON) =>
  ({ kind: 'delete-item', id, at: at(5), origin }) as const;
/** Restores at minute 6. */
export const restore = (id: string) => ({ kind: 'restore-item', id, at: at(6), origin: BY_PERSON }) as const;
export const row = (occurrence: Occurrence) =>
  ({ kind: 'put-occurrence', occurrence, zone: WARSAW }) as const;

/** Every change the feed tells from now on. */
export function heard(store: RecordStore): StoreChange[] {
  const changes: StoreChange[] = [];
  store.onChange((change) => changes.push(change));
  return changes;
}
