import type { Log } from '#main/ports/log.ts';
import type { RecordStore } from '#main/ports/record-store.ts';
import type { SyncStore } from '#main/ports/sync-store.ts';
import type { Item } from '#shared/domain/item.ts';
import { FakeRecordStore } from '../../fakes/fake-record-store.ts';

export type DeviceStore = RecordStore & SyncStore;

/** A device's disk. */
export interface StoreShelf {
  /** Opens the store, as a process that starts does; what was open before is not used any more. */
  open(log: Log): DeviceStore;
  trash(): Item[];
}

/** The fake store, which outlives the processes that use it. */
export class MemoryShelf implements StoreShelf {
  #store: FakeRecordStore | null = null;

  open(log: Log): DeviceStore {
    this.#store = this.#store?.reopened(log) ?? new FakeRecordStore(log);
    return this.#store;
  }

  trash(): Item[] {
    return (this.#store?.trash() ?? []).map(({ item }) => item);
  }
}
