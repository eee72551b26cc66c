import Database from 'better-sqlite3';
import { makeOwnFile } from './store-files.ts';

/** How long to wait for another process to let go, for instance a first instance that is just quitting. */
const LOCK_TIMEOUT_MS = 1_000;

/**
 * Keeps every other process away from the store until the returned function is called or the process ends. It lies in a
 * file of its own, so that it can be had before a possibly damaged database is touched. Throws SQLITE_BUSY if taken.
 */
export function holdLock(path: string): () => void {
  makeOwnFile(path);
  const lock = new Database(path, { timeout: LOCK_TIMEOUT_MS });
  try {
    // No journal file: the lock must be had on a full disk too.
    lock.pragma('journal_mode = MEMORY');
    // An exclusive transaction that is never written to nor ended: the system drops it with the process.
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw error;
  }
  return () => {
    lock.close();
  };
}
