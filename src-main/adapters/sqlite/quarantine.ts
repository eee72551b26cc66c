import type Database from 'better-sqlite3';
import type { Log } from '#main/ports/log.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { BadRow } from './row-checks.ts';

interface QuarantineDeps {
  readonly db: Database.Database;
  readonly log: Log;
  readonly now: () => EpochMs;
}

interface Source<Row, T> {
  readonly table: string;
  read(row: Row): T | BadRow;
  /** Takes the row out of its table. */
  remove(row: Row): void;
}

/** Where rows go that no schema accepts: kept whole with the reason, out of the way of all others. */
export class Quarantine {
  readonly #deps: QuarantineDeps;
  readonly #insert: Database.Statement<[string, string, string, number]>;

  constructor(deps: QuarantineDeps) {
    this.#deps = deps;
    this.#insert = deps.db.prepare(
      'INSERT INTO quarantine (table_name, row_json, reason, found_at_ms) VALUES (?, ?, ?, ?)',
    );
  }

  /** Forgets what was set aside of items and rows: whose it was is not known. Inside the transaction of its caller. */
  empty(): void {
    this.#deps.db.prepare("DELETE FROM quarantine WHERE table_name <> 'settings'").run();
  }

  /** The readable ones of `rows`; the others are set aside and logged. */
  sift<Row, T extends object>(rows: readonly Row[], source: Source<Row, T>): T[] {
    const good: T[] = [];
    for (const row of rows) {
      const value = source.read(row);
      if (value instanceof BadRow) this.#setAside(row, source, value.reason);
      else good.push(value);
    }
    return good;
  }

  #setAside<Row, T>(row: Row, source: Source<Row, T>, reason: string): void {
    const { db, log, now } = this.#deps;
    log.error('a row was set aside', { table: source.table, reason });
    try {
      db.transaction(() => {
        this.#insert.run(source.table, JSON.stringify(row), reason, now());
        source.remove(row);
      })();
    } catch (error) {
      // A disk that takes no writes must not keep the good rows from being read.
      log.warn('a row could not be moved to quarantine', { table: source.table, error });
    }
  }
}
