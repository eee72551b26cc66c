import type { StoredItem } from '#shared/domain/item.ts';
import type { RecordStore, StoreChange } from '../ports/record-store.ts';

/** All live items in memory, so that a look, a tray or a snapshot reads no row: it follows the store's change feed. */
export class ItemBook {
  readonly #store: RecordStore;
  readonly #items = new Map<string, StoredItem>();

  constructor(store: RecordStore) {
    this.#store = store;
    this.reload();
  }

  /** Reads all items anew. */
  reload(): void {
    const all = this.#store.items();
    this.clear();
    for (const stored of all) this.#items.set(stored.item.id, stored);
  }

  clear(): void {
    this.#items.clear();
  }

  follow(change: StoreChange): void {
    for (const id of change.removed) this.#items.delete(id);
    for (const stored of change.put) this.#items.set(stored.item.id, stored);
  }

  get(id: string): StoredItem | undefined {
    return this.#items.get(id);
  }

  all(): readonly StoredItem[] {
    return [...this.#items.values()];
  }
}
