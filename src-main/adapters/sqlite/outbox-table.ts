import type Database from 'better-sqlite3';
import type { Origin, OutboxRow } from '#main/ports/record-store.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { entryFromRow, OUTBOX_COLUMNS, type OutboxColumns, type OutboxEntry } from './outbox-rows.ts';
import type { Quarantine } from './quarantine.ts';
import type { TableDeps } from './table-deps.ts';

const SELECT = `SELECT ${OUTBOX_COLUMNS.join(', ')} FROM outbox WHERE partition_id = ?`;
/*
 * `since` and `attempts` outlive later edits: the first says how long something has waited, the second that the server
 * may have seen it. A person's edit makes a conditional row unconditional, never the other way round, and un-parks it.
 */
const ENTER = `INSERT INTO outbox (partition_id, item_id, operation, since_ms, conditional_due_ms, edited_at_ms)
  VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (partition_id, item_id) DO UPDATE SET operation = excluded.operation, next_try_at_ms = NULL,
  last_error = NULL,
  conditional_due_ms = CASE WHEN conditional_due_ms IS NULL THEN NULL ELSE excluded.conditional_due_ms END,
  lone_errors = iif(excluded.conditional_due_ms IS NULL, 0, lone_errors),
  park_json = iif(excluded.conditional_due_ms IS NULL, NULL, park_json),
  edited_at_ms = coalesce(excluded.edited_at_ms, edited_at_ms)`;

/** What waits to be sent, one row an item, as edits enter it. */
export class OutboxTable {
  readonly #partitionId: number;
  readonly #quarantine: Quarantine;
  readonly #all: Database.Statement<[number], OutboxColumns>;
  readonly #one: Database.Statement<[number, string], OutboxColumns>;
  readonly #enter: Database.Statement<[number, string, string, number, number | null, number | null]>;
  readonly #drop: Database.Statement<[number, string]>;

  constructor({ db, quarantine, partitionId }: TableDeps) {
    this.#partitionId = partitionId;
    this.#quarantine = quarantine;
    this.#all = db.prepare(`${SELECT} ORDER BY since_ms, item_id`);
    this.#one = db.prepare(`${SELECT} AND item_id = ?`);
    this.#enter = db.prepare(ENTER);
    this.#drop = db.prepare('DELETE FROM outbox WHERE partition_id = ? AND item_id = ?');
  }

  /** Longest waiting first. */
  all(): OutboxEntry[] {
    return this.#sift(this.#all.all(this.#partitionId));
  }

  one(itemId: string): OutboxEntry | undefined {
    return this.#sift(this.#one.all(this.#partitionId, itemId))[0];
  }

  /**
   * Notes that `itemId` waits to be sent, if this origin's changes are sent at all. `editedAt`: when a person made the edit.
   * Returns whether it does.
   */
  enter(
    itemId: string,
    operation: OutboxRow['operation'],
    origin: Origin,
    { at, editedAt }: { readonly at: EpochMs; readonly editedAt: EpochMs },
  ): boolean {
    if (!isSent(origin)) return false;
    const [due, edited] = origin.kind === 'program' ? [origin.due, null] : [null, editedAt];
    this.#enter.run(this.#partitionId, itemId, operation, at, due, edited);
    return true;
  }

  /** Nothing of `itemId` waits any more. Returns whether something did. */
  drop(itemId: string): boolean {
    return this.#drop.run(this.#partitionId, itemId).changes > 0;
  }

  #sift(rows: readonly OutboxColumns[]): OutboxEntry[] {
    return this.#quarantine.sift(rows, {
      table: 'outbox',
      read: entryFromRow,
      remove: (row) => this.#drop.run(this.#partitionId, String(row.item_id)),
    });
  }
}

/** What came from the network is known there; what concerns this device alone has no place there. */
export function isSent(origin: Origin): origin is Extract<Origin, { kind: 'person' | 'program' }> {
  return origin.kind === 'person' || origin.kind === 'program';
}
