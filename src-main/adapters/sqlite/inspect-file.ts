import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { listBackups } from './backups.ts';
import { schemaVersion } from './migrate.ts';
import { openErrorOf } from './open-error.ts';
import { firstBytes, type StoreFiles, sizeOf } from './store-files.ts';

const HEADER = 'SQLite format 3\0';
const HEADER_BYTES = 100;
const USER_VERSION_AT = 60;
const WAL_HEADER_BYTES = 32;
const WAL_MAGICS: readonly number[] = [0x377f0682, 0x377f0683];

/** What lies on the disk, found without changing a byte of it. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'database'; readonly version: number }
  /** The write-ahead log is not one: what was not yet in the database file is gone. */
  | { readonly kind: 'lost-log'; readonly version: number }
  | { readonly kind: 'damaged' };

/** Looks at the database before it is opened. SQLite itself would fold the log in, and so change a newer database. */
export function inspect(files: StoreFiles): Found {
  if (sizeOf(files.database) === 0) return { kind: wasEmptied(files) ? 'damaged' : 'nothing' };
  const header = firstBytes(files.database, HEADER_BYTES);
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, HEADER.length) !== HEADER) {
    return { kind: 'damaged' };
  }
  const version = header.readUInt32BE(USER_VERSION_AT);
  const log = `${files.database}-wal`;
  if (sizeOf(log) === 0) return { kind: 'database', version };
  if (isGarbageLog(log)) return { kind: 'lost-log', version };
  return inspectCopy(files, version);
}

/** Nothing where there was something: a log without its database, or an empty file that once was worth a backup. */
function wasEmptied(files: StoreFiles): boolean {
  if (existsSync(`${files.database}-wal`)) return true;
  return existsSync(files.database) && listBackups(files).length > 0;
}

/** A log that holds something else. All zeros is what a power cut leaves of a log never synced: nothing is lost then. */
function isGarbageLog(path: string): boolean {
  const header = firstBytes(path, WAL_HEADER_BYTES);
  if (header.length < WAL_HEADER_BYTES || header.every((byte) => byte === 0)) return false;
  return !WAL_MAGICS.includes(header.readUInt32BE(0));
}

/**
 * After a crash the true version may still be in the log: SQLite reads it from a copy. A disk too full for a copy is no
 * reason not to ring: then the header's version has to do.
 */
function inspectCopy(files: StoreFiles, headerVersion: number): Found {
  try {
    rmSync(files.inspecting, { recursive: true, force: true });
    mkdirSync(files.inspecting, { mode: 0o700 });
    const copy = join(files.inspecting, 'copy.db');
    copyFileSync(files.database, copy);
    copyFileSync(`${files.database}-wal`, `${copy}-wal`);
    return { kind: 'database', version: versionOf(copy) };
  } catch (error) {
    const { kind } = openErrorOf(error);
    if (kind === 'damaged') return { kind: 'damaged' };
    if (kind === 'full') return { kind: 'database', version: headerVersion };
    throw error;
  } finally {
    rmSync(files.inspecting, { recursive: true, force: true });
  }
}

function versionOf(path: string): number {
  const db = new Database(path);
  try {
    return schemaVersion(db);
  } finally {
    db.close();
  }
}
