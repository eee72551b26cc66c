import { RECEIPT_MS, REMOVAL_MS, type ServerStore } from '#server/ports/server-store.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { FakeItemStore } from './fake-item-store.ts';
import { FakeUserStore } from './fake-user-store.ts';

/** The server's store in memory, by the same contract as SQLite's. */
export class FakeServerStore implements ServerStore {
  readonly users = new FakeUserStore();
  readonly items = new FakeItemStore();
  #isOpen = true;

  async ping(): Promise<void> {
    if (!this.#isOpen) throw new Error('closed');
  }

  async sweep(at: EpochMs): Promise<void> {
    this.users.sweep(at);
    this.items.sweep(at - RECEIPT_MS, at - REMOVAL_MS);
  }

  close(): void {
    this.#isOpen = false;
  }
}
