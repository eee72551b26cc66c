import type Database from 'better-sqlite3';
import type { Origin, OutboxRow } from '#main/ports/record-store.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { Quarantine } from './quarantine.ts';
import { BadRow, isWhole } from './row-checks.ts';
import type { TableDeps } from './table-deps.ts';

type Column =
  | 'item_id'
  | 'operation'
  | 'since_ms'
  | 'attempts'
  | 'next_try_at_ms'
  | 'last_error'
  | 'conditional_due_ms';
type Row = Readonly<Record<Column, string | number | null>>;

/*
 * `since` and `attempts` outlive later edits: the first says how long something has waited, the second that the server
 * may have seen it. A person's edit makes a conditional row unconditional, never the other way round.
 */
const ENTER = `INSERT INTO outbox (partition_id, item_id, operation, since_ms, conditional_due_ms)
  VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (partition_id, item_id) DO UPDATE SET operation = excluded.operation, next_try_at_ms = NULL,
  last_error = NULL, conditional_due_ms =
    CASE WHEN conditional_due_ms IS NULL THEN NULL ELSE excluded.conditional_due_ms END`;

/** What waits to be sent, one row an item. */
export class OutboxTable {
  readonly #partitionId: number;
  readonly #quarantine: Quarantine;
  readonly #all: Database.Statement<[number], Row>;
  readonly #enter: Database.Statement<[number, string, string, number, number | null]>;
  readonly #drop: Database.Statement<[number, string]>;

  constructor({ db, quarantine, partitionId }: TableDeps) {
    this.#partitionId = partitionId;
    this.#quarantine = quarantine;
    this.#all =
      db.prepare(`SELECT item_id, operation, since_ms, attempts, next_try_at_ms, last_error, conditional_due_ms
      FROM outbox WHERE partition_id = ? ORDER BY since_ms, item_id`);
    this.#enter = db.prepare(ENTER);
    this.#drop = db.prepare('DELETE FROM outbox WHERE partition_id = ? AND item_id = ?');
  }

  /** Longest waiting first. */
  all(): OutboxRow[] {
    return this.#quarantine.sift(this.#all.all(this.#partitionId), {
      table: 'outbox',
      read: outboxRowOf,
      remove: (row) => this.#drop.run(this.#partitionId, String(row.item_id)),
    });
  }

  /** Notes that `itemId` waits to be sent, if this origin's changes are sent at all. */
  enter(itemId: string, operation: OutboxRow['operation'], origin: Origin, at: EpochMs): void {
    if (!isSent(origin)) return;
    this.#enter.run(this.#partitionId, itemId, operation, at, origin.kind === 'program' ? origin.due : null);
  }

  /** Nothing of `itemId` waits any more: it is gone before the server heard of it. */
  leave(itemId: string, origin: Origin): void {
    if (isSent(origin)) this.#drop.run(this.#partitionId, itemId);
  }
}

/** What came from the network is known there; what concerns this device alone has no place there. */
export function isSent(origin: Origin): origin is Extract<Origin, { kind: 'person' | 'program' }> {
  return origin.kind === 'person' || origin.kind === 'program';
}

function outboxRowOf(row: Row): OutboxRow | BadRow {
  if (row.operation !== 'upsert' && row.operation !== 'delete') return new BadRow('operation');
  if (!isWhole(row.since_ms)) return new BadRow('since_ms');
  if (!isWhole(row.attempts, 0)) return new BadRow('attempts');
  if (!isWholeOrNull(row.next_try_at_ms)) return new BadRow('next_try_at_ms');
  if (!isWholeOrNull(row.conditional_due_ms)) return new BadRow('conditional_due_ms');
  return {
    itemId: String(row.item_id),
    operation: row.operation,
    since: row.since_ms as EpochMs,
    attempts: row.attempts,
    nextTryAt: row.next_try_at_ms as EpochMs | null,
    lastError: row.last_error === null ? null : String(row.last_error),
    conditionalDue: row.conditional_due_ms as EpochMs | null,
  };
}

function isWholeOrNull(value: unknown): boolean {
  return value === null || isWhole(value);
}
