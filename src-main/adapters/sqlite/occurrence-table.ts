import type Database from 'better-sqlite3';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import {
  OCCURRENCE_COLUMNS,
  type OccurrenceRow,
  occurrenceFromRow,
  rowFromOccurrence,
} from './occurrence-rows.ts';
import type { Quarantine } from './quarantine.ts';
import { columnList, excludedList, type TableDeps } from './table-deps.ts';

const { names, values } = columnList(OCCURRENCE_COLUMNS);
const KEY = ['item_id', 'due_at_ms'];
const SELECT = `SELECT ${names} FROM occurrences WHERE partition_id = @partition_id`;
/** Each part is answered by an index of its own. "Latest" is asked per item, trash included, so that undo finds it. */
const OPEN = `${SELECT} AND state IN ('scheduled', 'ringing', 'snoozed')
  UNION ${SELECT} AND due_at_ms > @since
  UNION SELECT ${OCCURRENCE_COLUMNS.map((name) => `o.${name}`).join(', ')} FROM items AS i
    JOIN occurrences AS o ON o.partition_id = i.partition_id AND o.item_id = i.id AND o.due_at_ms =
      (SELECT max(due_at_ms) FROM occurrences WHERE partition_id = i.partition_id AND item_id = i.id
        AND due_at_ms <= @since)
    WHERE i.partition_id = @partition_id
  ORDER BY due_at_ms, item_id`;

interface OfPartition {
  readonly partition_id: number;
}
interface Range {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly limit: number;
}

/** The firings of one partition's items. */
export class OccurrenceTable {
  readonly #partition: OfPartition;
  readonly #quarantine: Quarantine;
  readonly #one: Database.Statement<[OfPartition & { itemId: string; due: number }], OccurrenceRow>;
  readonly #open: Database.Statement<[OfPartition & { since: number }], OccurrenceRow>;
  readonly #unseen: Database.Statement<[OfPartition], OccurrenceRow>;
  readonly #history: Database.Statement<[OfPartition & Range], OccurrenceRow>;
  readonly #put: Database.Statement<[OfPartition & OccurrenceRow]>;
  readonly #remove: Database.Statement<[number, string, number]>;

  constructor({ db, quarantine, partitionId }: TableDeps) {
    this.#partition = { partition_id: partitionId };
    this.#quarantine = quarantine;
    this.#one = db.prepare(`${SELECT} AND item_id = @itemId AND due_at_ms = @due`);
    this.#open = db.prepare(OPEN);
    this.#unseen = db.prepare(`${SELECT} AND state IN ('missed', 'silenced') AND report_seen = 0
      ORDER BY due_at_ms, item_id`);
    this.#history = db.prepare(`${SELECT} AND due_at_ms >= @from AND due_at_ms < @to
      ORDER BY due_at_ms DESC, item_id DESC LIMIT @limit`);
    this.#put = db.prepare(`INSERT INTO occurrences (partition_id, ${names}) VALUES (@partition_id, ${values})
      ON CONFLICT (partition_id, item_id, due_at_ms) DO UPDATE SET
      ${excludedList(OCCURRENCE_COLUMNS.filter((name) => !KEY.includes(name)))}`);
    this.#remove = db.prepare(
      'DELETE FROM occurrences WHERE partition_id = ? AND item_id = ? AND due_at_ms = ?',
    );
  }

  one(itemId: string, due: EpochMs): Occurrence | undefined {
    return this.#sift(this.#one.all({ ...this.#partition, itemId, due }))[0];
  }

  /** See `RecordStore.openOccurrences`; earliest first. */
  open(since: EpochMs): Occurrence[] {
    return this.#sift(this.#open.all({ ...this.#partition, since }));
  }

  /** Missed and silenced ones nobody has seen the report of, oldest first. */
  unseen(): Occurrence[] {
    return this.#sift(this.#unseen.all(this.#partition));
  }

  /** Due in [from, to), newest first. */
  history(range: Range): Occurrence[] {
    return this.#sift(this.#history.all({ ...this.#partition, ...range }));
  }

  put(occurrence: Occurrence): void {
    this.#put.run({ ...rowFromOccurrence(occurrence), ...this.#partition });
  }

  /** Whether there was such a row. */
  remove(itemId: string, due: EpochMs): boolean {
    return this.#remove.run(this.#partition.partition_id, itemId, due).changes > 0;
  }

  #sift(rows: readonly OccurrenceRow[]): Occurrence[] {
    return this.#quarantine.sift(rows, {
      table: 'occurrences',
      read: occurrenceFromRow,
      remove: (row) =>
        this.#remove.run(this.#partition.partition_id, String(row.item_id), Number(row.due_at_ms)),
    });
  }
}
