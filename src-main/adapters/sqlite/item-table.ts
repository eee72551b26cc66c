import type Database from 'better-sqlite3';
import type { StoredItem } from '#shared/domain/item.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { ITEM_COLUMNS, type ItemRow, itemFromRow, rowFromItem } from './item-rows.ts';
import type { Quarantine } from './quarantine.ts';
import { columnList, excludedList, type TableDeps } from './table-deps.ts';

const { names, values } = columnList(ITEM_COLUMNS);
const OF_PARTITION = `SELECT ${names} FROM items WHERE partition_id = ?`;
/** Whether a live item may be known to the server: agreed on, or at least once on its way. */
const SENT_STATE = `SELECT (version > 0
  OR EXISTS (SELECT 1 FROM item_base AS b WHERE b.partition_id = i.partition_id AND b.item_id = i.id)
  OR EXISTS (SELECT 1 FROM outbox AS o WHERE o.partition_id = i.partition_id AND o.item_id = i.id AND o.attempts > 0)
  ) AS sent FROM items AS i WHERE partition_id = ? AND id = ? AND deleted_at_ms IS NULL`;

/** The items of one partition, those in the trash included. */
export class ItemTable {
  readonly #partitionId: number;
  readonly #quarantine: Quarantine;
  readonly #live: Database.Statement<[number], ItemRow>;
  readonly #one: Database.Statement<[number, string], ItemRow>;
  readonly #inTrash: Database.Statement<[number, string], ItemRow>;
  readonly #doomed: Database.Statement<[number], ItemRow>;
  readonly #exists: Database.Statement<[number, string], number>;
  readonly #see: Database.Statement<[number, number, number]>;
  readonly #sentState: Database.Statement<[number, string], number>;
  readonly #put: Database.Statement<[ItemRow & { partition_id: number }]>;
  readonly #hide: Database.Statement<[number, number, string]>;
  readonly #throwAway: Database.Statement<[number, number, string]>;
  readonly #revive: Database.Statement<[number, string]>;
  readonly #remove: Database.Statement<[number, string]>;
  readonly #purge: Database.Statement<[number]>;

  constructor({ db, quarantine, partitionId }: TableDeps) {
    this.#partitionId = partitionId;
    this.#quarantine = quarantine;
    this.#live = db.prepare(`${OF_PARTITION} AND deleted_at_ms IS NULL`);
    this.#one = db.prepare(`${OF_PARTITION} AND id = ? AND deleted_at_ms IS NULL`);
    this.#inTrash = db.prepare(`${OF_PARTITION} AND id = ? AND deleted_at_ms IS NOT NULL`);
    this.#doomed = db.prepare(`SELECT ${ITEM_COLUMNS.map((name) => `i.${name}`).join(', ')} FROM outbox AS o
      JOIN items AS i ON i.partition_id = o.partition_id AND i.id = o.item_id
      WHERE o.partition_id = ? AND o.operation = 'delete' AND i.deleted_at_ms IS NOT NULL`);
    this.#exists = db
      .prepare<[number, string], number>('SELECT 1 FROM items WHERE partition_id = ? AND id = ?')
      .pluck();
    this.#see = db.prepare(
      'UPDATE items SET known_since_ms = ? WHERE partition_id = ? AND known_since_ms < ?',
    );
    this.#sentState = db.prepare<[number, string], number>(SENT_STATE).pluck();
    this.#put = db.prepare(`INSERT INTO items (partition_id, ${names}) VALUES (@partition_id, ${values})
      ON CONFLICT (partition_id, id) DO UPDATE SET ${excludedList(ITEM_COLUMNS.filter((name) => name !== 'id'))},
      local_revision = local_revision + 1, deleted_at_ms = NULL`);
    const change = 'UPDATE items SET local_revision = local_revision + 1, deleted_at_ms =';
    this.#hide = db.prepare(`${change} ? WHERE partition_id = ? AND id = ?`);
    this.#throwAway = db.prepare(`${change} ? WHERE partition_id = ? AND id = ? AND deleted_at_ms IS NULL`);
    this.#revive = db.prepare(`${change} NULL WHERE partition_id = ? AND id = ?`);
    this.#remove = db.prepare('DELETE FROM items WHERE partition_id = ? AND id = ?');
    // A tombstone that was not sent yet stays, or the server would never hear of the deletion.
    this.#purge = db.prepare(`DELETE FROM items AS i WHERE deleted_at_ms < ? AND NOT EXISTS
      (SELECT 1 FROM outbox AS o WHERE o.partition_id = i.partition_id AND o.item_id = i.id)`);
  }

  live(): StoredItem[] {
    return this.#sift(this.#live.all(this.#partitionId));
  }

  one(id: string): StoredItem | undefined {
    const row = this.#one.get(this.#partitionId, id);
    return row && this.#sift([row])[0];
  }

  inTrash(id: string): StoredItem | undefined {
    const row = this.#inTrash.get(this.#partitionId, id);
    return row && this.#sift([row])[0];
  }

  /** Those in the trash whose deletion waits to be sent. */
  doomed(): StoredItem[] {
    return this.#sift(this.#doomed.all(this.#partitionId));
  }

  /** Whether there is such a row, live or in the trash. */
  exists(id: string): boolean {
    return this.#exists.get(this.#partitionId, id) !== undefined;
  }

  /** First sight of all of them: what was due before `at` is past. */
  see(at: EpochMs): void {
    this.#see.run(at, this.#partitionId, at);
  }

  /** Whether the server may know the live item; undefined = there is no such item. */
  wasSent(id: string): boolean | undefined {
    const sent = this.#sentState.get(this.#partitionId, id);
    return sent === undefined ? undefined : sent === 1;
  }

  /** Inserts or replaces it; one in the trash comes out. */
  put(stored: StoredItem): void {
    this.#put.run({ ...rowFromItem(stored), partition_id: this.#partitionId });
  }

  hide(id: string, at: EpochMs): void {
    this.#hide.run(at, this.#partitionId, id);
  }

  /** Into the trash, if it is not there yet. Returns whether it was live. */
  throwAway(id: string, at: EpochMs): boolean {
    return this.#throwAway.run(at, this.#partitionId, id).changes > 0;
  }

  revive(id: string): void {
    this.#revive.run(this.#partitionId, id);
  }

  /** Empties the trash, of every partition, of what was deleted before `before`. Returns how many items went. */
  purge(before: EpochMs): number {
    return this.#purge.run(before).changes;
  }

  #sift(rows: readonly ItemRow[]): StoredItem[] {
    return this.#quarantine.sift(rows, {
      table: 'items',
      read: itemFromRow,
      remove: (row) => this.#remove.run(this.#partitionId, String(row.id)),
    });
  }
}
