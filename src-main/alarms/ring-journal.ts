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
  #unwritten: StoreWrite[] = [];

  constructor(ports: RingJournalPorts) {
    this.#ports = ports;
  }

  hasUnwritten(): boolean {
    return this.#unwritten.length > 0;
  }

  /** Commits a transaction and tells the person what it asks to be told. */
  commit(transaction: RingTransaction): void {
    const writes = [...this.#unwritten, ...transaction.writes()];
    if (writes.length > 0) this.#write(writes, transaction);
    this.#ports.tell(transaction.tellings());
  }

  #write(writes: StoreWrite[], transaction: RingTransaction): void {
    const { store, clock, log, schedule } = this.#ports;
    try {
      store.apply(writes, clock.now());
      this.#unwritten = [];
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      log.error('ring not written', { reason: error.kind, waiting: writes.length });
      this.#unwritten = writes;
      const unchanged = { put: [], removed: [], removedOccurrences: [], settings: null };
      schedule.follow({ ...unchanged, occurrences: transaction.rows() });
    }
  }
}
