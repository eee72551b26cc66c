import type { StoreChange } from '#main/ports/record-store.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { EpochMs } from '#shared/time/instant.ts';

interface RowKey {
  readonly itemId: string;
  readonly due: EpochMs;
}

/** Gathers what one transaction changes; of several changes to one thing only the last counts. */
export class ChangeBuilder {
  readonly #items = new Map<string, StoredItem | null>();
  readonly #occurrences = new Map<string, { readonly key: RowKey; readonly row: Occurrence | null }>();
  #settings: Settings | null = null;
  #sync = false;

  putItem(stored: StoredItem): void {
    this.#items.set(stored.item.id, stored);
  }

  removeItem(id: string): void {
    this.#items.set(id, null);
  }

  putOccurrence(row: Occurrence): void {
    this.#occurrences.set(occurrenceKey(row), { key: row, row });
  }

  removeOccurrence(key: RowKey): void {
    this.#occurrences.set(occurrenceKey(key), { key, row: null });
  }

  putSettings(settings: Settings): void {
    this.#settings = settings;
  }

  /** What sync reads changed. */
  touchSync(): void {
    this.#sync = true;
  }

  /** What this transaction has made of the settings so far; null = untouched. */
  settings(): Settings | null {
    return this.#settings;
  }

  isEmpty(): boolean {
    return this.#items.size === 0 && this.#occurrences.size === 0 && this.#settings === null && !this.#sync;
  }

  build(): StoreChange {
    const put: StoredItem[] = [];
    const removed: string[] = [];
    for (const [id, stored] of this.#items) {
      if (stored === null) removed.push(id);
      else put.push(stored);
    }
    const occurrences: Occurrence[] = [];
    const removedOccurrences: RowKey[] = [];
    for (const { key, row } of this.#occurrences.values()) {
      if (row === null) removedOccurrences.push({ itemId: key.itemId, due: key.due });
      else occurrences.push(row);
    }
    const [settings, sync] = [this.#settings, this.#sync];
    return { put, removed, occurrences, removedOccurrences, settings, sync, partition: false };
  }
}
