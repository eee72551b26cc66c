import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { type RecordStore, StorageError, type StoreChange, type StoreWrite } from '../ports/record-store.ts';
import type { RingTelling, RingTransaction } from './ring-transaction.ts';

export interface RingJournalPorts {
  readonly clock: Clock;
  readonly store: RecordStore;
  readonly log: Log;
  tell(tellings: readonly RingTelling[]): void;
  /** What could not be written is to be followed as if it had been. */
  heldInMemory(change: StoreChange): void;
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

  /** What lives in memory only, as a change; to be followed again after rows were read anew. */
  unwritten(): StoreChange {
    const put = this.#unwritten.flatMap((write) => (write.kind === 'put-item' ? [write.stored] : []));
    const rows = this.#unwritten.flatMap((write) =>
      write.kind === 'put-occurrence' ? [write.occurrence] : [],
    );
    return changeOf(put, rows);
  }

  /**
   * Writes what lives in memory only, if the disk takes it. To be called before another partition is made active: after that
   * there is no place for it. Returns whether nothing is left.
   */
  flush(): boolean {
    const waiting = this.#unwritten;
    if (waiting.length === 0) return true;
    try {
      this.#unwritten = [];
      this.#ports.store.apply(waiting, this.#ports.clock.now());
      return true;
    } catch (error) {
      this.#unwritten = waiting;
      if (!(error instanceof StorageError)) throw error;
      return false;
    }
  }

  /** Another partition is active: what was not written of the former one must not get into it. */
  drop(): void {
    if (this.hasUnwritten()) this.#ports.log.error('rings not written', { dropped: this.#unwritten.length });
    this.#unwritten = [];
  }

  /** Commits a transaction and tells the person what it asks to be told. */
  commit(transaction: RingTransaction): void {
    // Taken out first: the change feed may lead back here before `apply` returns.
    const waiting = this.#unwritten;
    this.#unwritten = [];
    const writes = [...waiting, ...transaction.writes()];
    if (writes.length > 0) this.#write(writes, waiting, transaction);
    this.#ports.tell(transaction.tellings());
  }

  /** Whatever else is written of the same rows and items outweighs what waits here. */
  yieldTo(change: StoreChange): void {
    const rows = new Set(change.occurrences.map(occurrenceKey));
    const items = new Set([...change.removed, ...change.put.map(({ item }) => item.id)]);
    this.#unwritten = this.#unwritten.filter((write) => {
      if (write.kind === 'put-item') return !items.has(write.stored.item.id);
      return write.kind !== 'put-occurrence' || !rows.has(occurrenceKey(write.occurrence));
    });
  }

  #write(writes: StoreWrite[], waiting: readonly StoreWrite[], transaction: RingTransaction): void {
    const { store, clock, log } = this.#ports;
    try {
      store.apply(writes, clock.now());
    } catch (error) {
      const refused = error instanceof StorageError;
      this.#unwritten = refused ? writes : waiting;
      if (!refused) throw error;
      log.error('ring not written', { reason: error.kind, waiting: writes.length });
      this.#ports.heldInMemory(changeOfTransaction(transaction));
    }
  }
}

/** What a transaction changes, ahead of the store's feed. */
export function changeOfTransaction(transaction: RingTransaction): StoreChange {
  return changeOf(transaction.items(), transaction.rows());
}

function changeOf(put: StoreChange['put'], occurrences: readonly Occurrence[]): StoreChange {
  const nothing = { removed: [], removedOccurrences: [], settings: null };
  return { put, occurrences, ...nothing, sync: false, partition: false };
}
