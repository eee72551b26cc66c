import type Database from 'better-sqlite3';
import type { HistoryRange } from '#main/ports/history-store.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { HistoryEntry } from '#shared/history/history-entry.ts';
import type { HistoryCursor } from '#shared/history/history-filter.ts';
import type { RingMark } from '#shared/history/summary.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { ZoneId } from '#shared/time/zone.ts';
import { type Conditions, conditionsOf } from './history-query.ts';
import {
  entryFromRow,
  HISTORY_COLUMNS,
  type HistoryRow,
  historyRow,
  MARK_COLUMNS,
  type MarkRow,
  markFromRow,
  type NumberedRow,
} from './history-rows.ts';
import type { Quarantine } from './quarantine.ts';
import { columnList, excludedList, type TableDeps } from './table-deps.ts';

const { names, values } = columnList(HISTORY_COLUMNS);
/** Of an entry told already, what it was called and by which clock stays. */
const RETOLD = ['rang_at_ms', 'outcome', 'ended_at_ms', 'reason', 'snooze_count', 'also_missed'];

/** What rang in one partition, and how it ended. */
export class HistoryTable {
  readonly #db: Database.Database;
  readonly #partitionId: number;
  readonly #quarantine: Quarantine;
  readonly #put: Database.Statement<[HistoryRow & { partition_id: number }]>;
  readonly #remove: Database.Statement<[number, string, number]>;
  readonly #removeRow: Database.Statement<[number]>;
  readonly #clear: Database.Statement<[number, number]>;

  constructor({ db, quarantine, partitionId }: TableDeps) {
    this.#db = db;
    this.#partitionId = partitionId;
    this.#quarantine = quarantine;
    this.#put =
      db.prepare(`INSERT INTO ring_history (partition_id, ${names}) VALUES (@partition_id, ${values})
      ON CONFLICT (partition_id, item_id, due_at_ms) DO UPDATE SET ${excludedList(RETOLD)}`);
    this.#remove = db.prepare(
      'DELETE FROM ring_history WHERE partition_id = ? AND item_id = ? AND due_at_ms = ?',
    );
    this.#removeRow = db.prepare('DELETE FROM ring_history WHERE id = ?');
    this.#clear = db.prepare('DELETE FROM ring_history WHERE partition_id = ? AND due_at_ms <= ?');
  }

  /** Follows an occurrence: one that ends is told, one that is open again is not. `before` = its row until now. */
  follow(occurrence: Occurrence, before: Occurrence | undefined, zone: ZoneId): void {
    const row = historyRow(occurrence, zone);
    if (row === null) this.remove(occurrence.itemId, occurrence.due);
    // A report that is seen ends nothing anew: what was cleared meanwhile stays cleared.
    else if (!endedAlike(before, occurrence)) this.#put.run({ ...row, partition_id: this.#partitionId });
  }

  remove(itemId: string, due: EpochMs): void {
    this.#remove.run(this.#partitionId, itemId, due);
  }

  /** Newest first. */
  entries(range: HistoryRange, after: HistoryCursor | null, limit: number): HistoryEntry[] {
    const conditions = this.#conditions(range, after);
    const sql = `SELECT id, ${names} FROM ring_history WHERE ${conditions.sql}
      ORDER BY due_at_ms DESC, id DESC LIMIT @limit`;
    const rows = this.#db.prepare<[object], NumberedRow>(sql).all({ ...conditions.values, limit });
    return this.#quarantine.sift(rows, {
      table: 'ring_history',
      read: entryFromRow,
      remove: (row) => this.#removeRow.run(row.id),
    });
  }

  count(range: HistoryRange): number {
    const { sql, values } = this.#conditions(range, null);
    const counted = this.#db
      .prepare<[object], { n: number }>(`SELECT count(*) AS n FROM ring_history WHERE ${sql}`)
      .get(values);
    return counted?.n ?? 0;
  }

  eachMark(range: HistoryRange, take: (mark: RingMark) => void): void {
    const { sql, values } = this.#conditions(range, null);
    const rows = this.#db.prepare<[object], MarkRow>(`SELECT ${MARK_COLUMNS} FROM ring_history WHERE ${sql}`);
    for (const row of rows.iterate(values)) {
      const mark = markFromRow(row);
      if (mark !== null) take(mark);
    }
  }

  clear(until: EpochMs): number {
    return this.#clear.run(this.#partitionId, until).changes;
  }

  #conditions(range: HistoryRange, after: HistoryCursor | null): Conditions {
    const { sql, values } = conditionsOf(range, this.#partitionId);
    if (after === null) return { sql, values };
    return {
      sql: `${sql} AND (due_at_ms, id) < (@afterDue, @afterId)`,
      values: { ...values, afterDue: after.due, afterId: after.id },
    };
  }
}

function endedAlike(before: Occurrence | undefined, now: Occurrence): boolean {
  if (before?.state.kind !== now.state.kind || before === undefined) return false;
  return 'at' in before.state && 'at' in now.state && before.state.at === now.state.at;
}
