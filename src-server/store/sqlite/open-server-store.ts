import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { EpochMs } from '#shared/time/instant.ts';
import { RECEIPT_MS, REMOVAL_MS, type ServerStore } from '../../ports/server-store.ts';
import { migrate } from './schema.ts';
import { SqliteItemStore } from './sqlite-item-store.ts';
import { SqliteUserStore } from './sqlite-user-store.ts';

/** Opens the store, durable to the last commit; the folder is made if it is not there. One process owns the file. */
export function openServerStore(path: string): ServerStore {
  if (path !== ':memory:') makeFile(path);
  const db = new Database(path, { timeout: 1_000 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    // better-sqlite3 is built with NORMAL for WAL, which may lose the last commits at a power cut.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    migrate(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return storeOn(db);
}

/** It holds password hashes: for its owner alone. */
function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}

function storeOn(db: Database.Database): ServerStore {
  const alive = db.prepare('SELECT 1 FROM users LIMIT 1');
  return {
    users: new SqliteUserStore(db),
    items: new SqliteItemStore(db),
    ping: async () => {
      alive.get();
    },
    sweep: async (at) => sweep(db, at),
    close: () => db.close(),
  };
}

const RAISE_FLOORS = `UPDATE sequences SET floor = max(floor, gone.sequence)
  FROM (SELECT user_id, max(sequence) AS sequence FROM (
    SELECT user_id, sequence FROM removals WHERE removed_at_ms <= @deletedBefore
    UNION ALL SELECT user_id, sequence FROM items WHERE deleted_at_ms <= @deletedBefore
  ) GROUP BY user_id) AS gone WHERE gone.user_id = sequences.user_id`;

function sweep(db: Database.Database, at: EpochMs): void {
  const deletedBefore = at - REMOVAL_MS;
  db.transaction(() => {
    db.prepare('DELETE FROM codes WHERE expires_at_ms <= ?').run(at);
    db.prepare('DELETE FROM refresh_families WHERE expires_at_ms <= ?').run(at);
    db.prepare('DELETE FROM receipts WHERE created_at_ms <= ?').run(at - RECEIPT_MS);
    db.prepare(RAISE_FLOORS).run({ deletedBefore });
    db.prepare('DELETE FROM removals WHERE removed_at_ms <= ?').run(deletedBefore);
    db.prepare('DELETE FROM items WHERE deleted_at_ms <= ?').run(deletedBefore);
  }).immediate();
}
