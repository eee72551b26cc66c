import type Database from 'better-sqlite3';
import type { ItemRecord, Receipt, RemovedItem } from '../../ports/item-store.ts';
import { ITEM_COLUMNS, type ItemRow, rowOf } from './item-rows.ts';

interface Range {
  readonly userId: string;
  readonly after: number;
  readonly limit: number;
}

interface Removal extends RemovedItem {
  readonly sequence: number;
}

const NAMES = ITEM_COLUMNS.join(', ');
const VALUES = ITEM_COLUMNS.map((name) => `@${name}`).join(', ');
const EXCLUDED = ITEM_COLUMNS.filter((name) => name !== 'id')
  .map((name) => `${name} = excluded.${name}`)
  .join(', ');
const IN_RANGE = 'WHERE user_id = @userId AND sequence > @after ORDER BY sequence LIMIT @limit';

export type ItemStatements = ReturnType<typeof prepareItemStatements>;

/** Every statement on items, prepared once. */
export function prepareItemStatements(db: Database.Database) {
  const put =
    db.prepare(`INSERT INTO items (user_id, sequence, ${NAMES}) VALUES (@user_id, @sequence, ${VALUES})
    ON CONFLICT (user_id, id) DO UPDATE SET sequence = excluded.sequence, ${EXCLUDED}`);
  return {
    put: (userId: string, record: ItemRecord, sequence: number) =>
      put.run({ ...rowOf(record), user_id: userId, sequence }),
    one: db.prepare<[string, string], ItemRow>(`SELECT ${NAMES} FROM items WHERE user_id = ? AND id = ?`),
    total: db.prepare<[string], number>('SELECT count(*) FROM items WHERE user_id = ?').pluck(),
    live: db.prepare<[string], ItemRow>(`SELECT ${NAMES} FROM items
      WHERE user_id = ? AND deleted_at_ms IS NULL ORDER BY created_at_ms DESC, sequence DESC`),
    changed: db.prepare<[Range], ItemRow & { sequence: number }>(
      `SELECT sequence, ${NAMES} FROM items ${IN_RANGE}`,
    ),
    removed: db.prepare<[Range], Removal>(`SELECT id, type, version, sequence FROM removals ${IN_RANGE}`),
    remove: db.prepare<[string, string]>('DELETE FROM items WHERE user_id = ? AND id = ?'),
    unremove: db.prepare<[string, string]>('DELETE FROM removals WHERE user_id = ? AND id = ?'),
    keepRemoval: db.prepare<[Removal & { userId: string; at: number }]>(`INSERT OR REPLACE INTO removals
      (user_id, id, type, version, sequence, removed_at_ms) VALUES (@userId, @id, @type, @version, @sequence, @at)`),
    sequence: db.prepare<[string], { last: number; floor: number }>(
      'SELECT last, floor FROM sequences WHERE user_id = ?',
    ),
    nextSequence: db
      .prepare<[string], number>(`INSERT INTO sequences (user_id, last) VALUES (?, 1)
        ON CONFLICT (user_id) DO UPDATE SET last = last + 1 RETURNING last`)
      .pluck(),
    receipt: db.prepare<[string, string], Receipt>(
      'SELECT key, fingerprint, status, body FROM receipts WHERE user_id = ? AND key = ?',
    ),
    keepReceipt: db.prepare<[Receipt & { userId: string; at: number }]>(`INSERT INTO receipts
      (user_id, key, fingerprint, status, body, created_at_ms)
      VALUES (@userId, @key, @fingerprint, @status, @body, @at)`),
  };
}
