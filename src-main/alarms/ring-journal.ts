import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { type RecordStore, StorageError, type StoreWrite } from '../ports/record-store.ts';
import type { RingTelling, RingTransaction } from './ring-transaction.ts';
import type { Schedule } from './schedule.ts';

export interface RingJournalPorts {
  readonly clock: Clock;
  readonly store: RecordStore;
  readonly log: Log;
  readonly schedule: Schedule;
  tell(tellings: readonly RingTelling[]): void;
}

/**
 * Writes what rings do. A disk that refuses must not silence an alarm (I7): then the rows live in memory, rings and
 * answers go on, and what could not be written is written with the next transaction that can [RG8].
 */
export class RingJournal {
  readonly #ports: RingJournalPorts;
  #unwritten: readonly StoreWrite[] = [];

  constructor(ports: RingJournalPorts) {
    this.#ports = ports;
  }

  hasUnwritten(): boolean {
    return this.#unwritten.length > 0;
  }

  /** Commits a transaction and tells the person what it asks to be told. */
  commit(transaction: RingTransaction): void {
    // Taken out first: the change feed may lead back here before `apply` returns.
    const waiting = this.#unwritten;
    this.#unwritten = [];
    const writes = [...waiting.filter((write) => this.#stillHolds(write)), ...transaction.writes()];
    if (writes.length > 0) this.#write(writes, transaction);
    this.#ports.tell(transaction.tellings());
  }

  #write(writes: readonly StoreWrite[], transaction: RingTransaction): void {
    const { store, clock, log, schedule } = this.#ports;
    try {
      store.apply(writes, clock.now());
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      log.error('ring not written', { reason: error.kind, waiting: writes.length });
      this.#unwritten = writes;
      const nothing = { removed: [], removedOccurrences: [], settings: null };
      schedule.follow({ ...nothing, put: transaction.items(), occurrences: transaction.rows() });
    }
  }

  /** A person's later edit or deletion of an item outweighs what the program could not write of it. */
  #stillHolds(write: StoreWrite): boolean {
    if (write.kind !== 'put-item') return true;
    const { item } = write.stored;
    const now = this.#ports.store.item(item.id);
    return now !== undefined && now.item.updatedAt <= item.updatedAt;
  }
}
