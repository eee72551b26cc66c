import Database from 'better-sqlite3';
import { schemaVersion } from './migrate.ts';
import { storageKind } from './storage-errors.ts';

/** How long SQLite waits for another process to let go, for instance a first instance that is just quitting. */
const BUSY_TIMEOUT_MS = 1_000;
/** The write-ahead log is cut back to this after a checkpoint, 4 MiB. */
const WAL_LIMIT_BYTES = 4_194_304;

/**
 * Opens a database for this process alone, durable to the last commit. The exclusive lock comes before the first use of
 * the write-ahead log, so that no shared-memory file is needed.
 */
export function connect(path: string): Database.Database {
  const db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    const mode = db.pragma('journal_mode = WAL', { simple: true });
    if (mode !== 'wal') throw new Error(`no write-ahead log: ${String(mode)}`);
    // better-sqlite3 is built with NORMAL for WAL, which may lose the last commits at a power cut.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma(`journal_size_limit = ${WAL_LIMIT_BYTES}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Whether SQLite finds the file sound, and no tables in one that says it is new. Rows that break a CHECK do not count: one bad row is set aside when it is read,
 * and is no reason to give up all others.
 */
export function isSound(db: Database.Database): boolean {
  try {
    db.pragma('ignore_check_constraints = ON');
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') return false;
    return schemaVersion(db) > 0 || isEmpty(db);
  } catch (error) {
    if (storageKind(error) === 'damaged') return false;
    throw error;
  } finally {
    db.pragma('ignore_check_constraints = OFF');
  }
}

function isEmpty(db: Database.Database): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}
