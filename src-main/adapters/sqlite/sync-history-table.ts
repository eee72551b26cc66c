import type Database from 'better-sqlite3';
import type { PastConflict } from '#main/ports/sync-store.ts';
import type { Conflict } from '#shared/sync/conflict.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { Quarantine } from './quarantine.ts';
import { BadRow, isItemId, isWhole, labelOf } from './row-checks.ts';
import { fieldGroupOf, groupValuesFromJson, lostSideOf } from './sync-json.ts';
import type { TableDeps } from './table-deps.ts';

type Column =
  | 'id'
  | 'item_id'
  | 'item_label'
  | 'field_group'
  | 'lost_side'
  | 'lost_json'
  | 'kept_json'
  | 'happened_at_ms'
  | 'restored_at_ms';
type Row = Readonly<Record<Column, unknown>>;

/** How many lines the history of a partition has at most. */
const MAX_LINES = 1000;
const SELECT = `SELECT id, item_id, item_label, field_group, lost_side, lost_json, kept_json, happened_at_ms,
  restored_at_ms FROM conflict_history WHERE partition_id = ?`;

/** Values that lost against others. */
export class SyncHistoryTable {
  readonly #partitionId: number;
  readonly #quarantine: Quarantine;
  readonly #newest: Database.Statement<[number, number], Row>;
  readonly #one: Database.Statement<[number, number], Row>;
  readonly #add: Database.Statement<[number, string, string, string, string, string, string, number]>;
  readonly #restored: Database.Statement<[number, number, number]>;
  readonly #trim: Database.Statement<[number, number]>;
  readonly #remove: Database.Statement<[number]>;

  constructor({ db, quarantine, partitionId }: TableDeps) {
    this.#partitionId = partitionId;
    this.#quarantine = quarantine;
    this.#newest = db.prepare(`${SELECT} ORDER BY id DESC LIMIT ?`);
    this.#one = db.prepare(`${SELECT} AND id = ?`);
    this.#add =
      db.prepare(`INSERT INTO conflict_history (partition_id, item_id, item_label, field_group, lost_side,
      lost_json, kept_json, happened_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
    this.#restored = db.prepare(
      'UPDATE conflict_history SET restored_at_ms = ? WHERE partition_id = ? AND id = ?',
    );
    this.#trim = db.prepare(`DELETE FROM conflict_history WHERE id IN (SELECT id FROM conflict_history
      WHERE partition_id = ? ORDER BY id DESC LIMIT -1 OFFSET ?)`);
    this.#remove = db.prepare('DELETE FROM conflict_history WHERE id = ?');
  }

  /** Newest first. */
  newest(limit: number): PastConflict[] {
    return this.#sift(this.#newest.all(this.#partitionId, limit));
  }

  one(id: number): PastConflict | null {
    return this.#sift(this.#one.all(this.#partitionId, id))[0] ?? null;
  }

  add(conflicts: readonly Conflict[], at: EpochMs): void {
    for (const { itemId, label, group, lostSide, lost, kept } of conflicts) {
      const values = [JSON.stringify(lost), JSON.stringify(kept)] as const;
      this.#add.run(this.#partitionId, itemId, label, group, lostSide, ...values, at);
    }
    this.#trim.run(this.#partitionId, MAX_LINES);
  }

  /** The lost value was put back. Returns whether there is such a line. */
  markRestored(id: number, at: EpochMs): boolean {
    return this.#restored.run(at, this.#partitionId, id).changes > 0;
  }

  #sift(rows: readonly Row[]): PastConflict[] {
    return this.#quarantine.sift(rows, {
      table: 'conflict_history',
      read: conflictFromRow,
      remove: (row) => this.#remove.run(Number(row.id)),
    });
  }
}

function conflictFromRow(row: Row): PastConflict | BadRow {
  const label = labelOf(row.item_label);
  if (!isItemId(row.item_id)) return new BadRow('item_id');
  if (label === null) return new BadRow('item_label');
  const group = fieldGroupOf(row.field_group);
  if (group === null) return new BadRow('field_group');
  const lostSide = lostSideOf(row.lost_side);
  if (lostSide === null) return new BadRow('lost_side');
  const lost = groupValuesFromJson(row.lost_json);
  if (lost === null) return new BadRow('lost_json');
  const kept = groupValuesFromJson(row.kept_json);
  if (kept === null) return new BadRow('kept_json');
  if (!isWhole(row.happened_at_ms)) return new BadRow('happened_at_ms');
  const restored = row.restored_at_ms;
  if (restored !== null && !isWhole(restored)) return new BadRow('restored_at_ms');
  const what = { itemId: row.item_id, label, group, lostSide, lost, kept };
  return {
    ...what,
    id: Number(row.id),
    at: row.happened_at_ms as EpochMs,
    restoredAt: restored as EpochMs | null,
  };
}
