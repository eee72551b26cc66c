import type Database from 'better-sqlite3';
import type { PastNotice } from '#main/ports/sync-store.ts';
import type { ItemId } from '#shared/domain/item.ts';
import type { Notice } from '#shared/sync/record.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { Quarantine } from './quarantine.ts';
import { BadRow, isItemId, isWhole, labelOf } from './row-checks.ts';
import { noticeOf } from './sync-json.ts';
import type { TableDeps } from './table-deps.ts';

type Row = Readonly<Record<'id' | 'item_id' | 'item_label' | 'kind' | 'happened_at_ms', unknown>>;

const UNSEEN = `SELECT id, item_id, item_label, kind, happened_at_ms FROM sync_notices
  WHERE partition_id = ? AND seen_at_ms IS NULL ORDER BY id DESC LIMIT ?`;
const ADD =
  'INSERT INTO sync_notices (partition_id, item_id, item_label, kind, happened_at_ms) VALUES (?, ?, ?, ?, ?)';
const SEEN = 'UPDATE sync_notices SET seen_at_ms = ? WHERE partition_id = ? AND seen_at_ms IS NULL';

/** What a person is told quietly, until they have seen it. */
export class SyncNoticeTable {
  readonly #partitionId: number;
  readonly #quarantine: Quarantine;
  readonly #unseen: Database.Statement<[number, number], Row>;
  readonly #add: Database.Statement<[number, string, string, string, number]>;
  readonly #seen: Database.Statement<[number, number]>;
  readonly #remove: Database.Statement<[number]>;

  constructor({ db, quarantine, partitionId }: TableDeps) {
    this.#partitionId = partitionId;
    this.#quarantine = quarantine;
    this.#unseen = db.prepare(UNSEEN);
    this.#add = db.prepare(ADD);
    this.#seen = db.prepare(SEEN);
    this.#remove = db.prepare('DELETE FROM sync_notices WHERE id = ?');
  }

  /** Newest first. */
  unseen(limit: number): PastNotice[] {
    return this.#quarantine.sift(this.#unseen.all(this.#partitionId, limit), {
      table: 'sync_notices',
      read: noticeFromRow,
      remove: (row) => this.#remove.run(Number(row.id)),
    });
  }

  add(itemId: ItemId, label: string, notices: readonly Notice[], at: EpochMs): void {
    for (const kind of notices) this.#add.run(this.#partitionId, itemId, label, kind, at);
  }

  /** Returns whether there was anything to see. */
  markSeen(at: EpochMs): boolean {
    return this.#seen.run(at, this.#partitionId).changes > 0;
  }
}

function noticeFromRow(row: Row): PastNotice | BadRow {
  const label = labelOf(row.item_label);
  if (!isItemId(row.item_id)) return new BadRow('item_id');
  if (label === null) return new BadRow('item_label');
  const kind = noticeOf(row.kind);
  if (kind === null) return new BadRow('kind');
  if (!isWhole(row.happened_at_ms)) return new BadRow('happened_at_ms');
  return { id: Number(row.id), itemId: row.item_id, label, kind, at: row.happened_at_ms as EpochMs };
}
