import type Database from 'better-sqlite3';
import type { ItemId } from '#shared/domain/item.ts';
import type { Base } from '#shared/sync/record.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { Quarantine } from './quarantine.ts';
import { BadRow, isWhole } from './row-checks.ts';
import { itemFromJson, itemToJson } from './sync-json.ts';
import type { TableDeps } from './table-deps.ts';

interface Row {
  readonly item_id: unknown;
  readonly item_json: unknown;
  readonly wire_started_at_ms: unknown;
}

const SELECT = 'SELECT item_id, item_json, wire_started_at_ms FROM item_base WHERE partition_id = ?';
const PUT = `INSERT OR REPLACE INTO item_base
  (partition_id, item_id, version, item_json, agreed_at_ms, wire_started_at_ms) VALUES (?, ?, ?, ?, ?, ?)`;

/** The last copies agreed with the server. One that cannot be read is lost: the next list is simply merged. */
export class SyncBaseTable {
  readonly #partitionId: number;
  readonly #quarantine: Quarantine;
  readonly #all: Database.Statement<[number], Row>;
  readonly #one: Database.Statement<[number, string], Row>;
  readonly #put: Database.Statement<[number, string, number, string, number, number | null]>;
  readonly #drop: Database.Statement<[number, string]>;

  constructor({ db, quarantine, partitionId }: TableDeps) {
    this.#partitionId = partitionId;
    this.#quarantine = quarantine;
    this.#all = db.prepare(SELECT);
    this.#one = db.prepare(`${SELECT} AND item_id = ?`);
    this.#put = db.prepare(PUT);
    this.#drop = db.prepare('DELETE FROM item_base WHERE partition_id = ? AND item_id = ?');
  }

  all(): Map<ItemId, Base> {
    return new Map(this.#sift(this.#all.all(this.#partitionId)).map((base) => [base.item.id, base]));
  }

  one(id: ItemId): Base | null {
    return this.#sift(this.#one.all(this.#partitionId, id))[0] ?? null;
  }

  /** Null: nothing is agreed on any more. */
  set(id: ItemId, base: Base | null, at: EpochMs): void {
    if (base === null) this.#drop.run(this.#partitionId, id);
    else {
      const { item, wireStartedAt } = base;
      this.#put.run(this.#partitionId, id, item.version, itemToJson(item), at, wireStartedAt);
    }
  }

  #sift(rows: readonly Row[]): Base[] {
    return this.#quarantine.sift(rows, {
      table: 'item_base',
      read: baseFromRow,
      remove: (row) => this.#drop.run(this.#partitionId, String(row.item_id)),
    });
  }
}

function baseFromRow(row: Row): Base | BadRow {
  const item = itemFromJson(row.item_json);
  if (item === null || item.id !== row.item_id) return new BadRow('item_json');
  const startedAt = row.wire_started_at_ms;
  if (startedAt !== null && !isWhole(startedAt)) return new BadRow('wire_started_at_ms');
  return { item, wireStartedAt: startedAt as EpochMs | null };
}
