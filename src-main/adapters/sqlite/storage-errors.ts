import Database from 'better-sqlite3';
import { StorageError } from '#main/ports/record-store.ts';

/** Result codes by their primary name; extended ones (`SQLITE_IOERR_SHMSIZE`) are looked up first. */
const KIND_BY_CODE: Readonly<Record<string, StorageError['kind']>> = {
  SQLITE_FULL: 'full',
  /** No room to grow the shared memory of the write-ahead log. */
  SQLITE_IOERR_SHMSIZE: 'full',
  SQLITE_READONLY: 'read-only',
  SQLITE_PERM: 'read-only',
  SQLITE_CANTOPEN: 'read-only',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_NOTADB: 'damaged',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
};

/** How the disk or another process stood in the way; null for a bug of ours (a broken constraint, wrong SQL). */
export function storageKind(error: unknown): StorageError['kind'] | null {
  if (!(error instanceof Database.SqliteError)) return null;
  const { code } = error;
  const primary = code.split('_').slice(0, 2).join('_');
  const known = KIND_BY_CODE[code] ?? KIND_BY_CODE[primary];
  if (known !== undefined) return known;
  return primary === 'SQLITE_CONSTRAINT' || primary === 'SQLITE_ERROR' ? null : 'other';
}

/** Runs `work`; what the disk refuses comes out as `StorageError`, bugs as they are. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const kind = storageKind(error);
    throw kind === null ? error : new StorageError(kind, error);
  }
}
