import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Log } from '#main/ports/log.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import {
  fileStamp,
  flush,
  flushFolder,
  makeOwnFile,
  modifiedAtMs,
  removeDatabase,
  type StoreFiles,
  sizeOf,
} from './store-files.ts';

/** How many backups are kept. */
export const KEPT_BACKUPS = 24;
/** The shortest time between two of them. */
export const BACKUP_INTERVAL_MS = 3_600_000;

const NAME = /^pobudka-(\d{6,})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.db$/;
const UNFINISHED = 'unfinished.tmp';

/** A finished backup. The number, not the clock, tells which is newer. */
export interface Backup {
  readonly path: string;
  readonly number: number;
  readonly takenAt: EpochMs;
}

/** The finished backups, newest first. */
export function listBackups(files: StoreFiles): Backup[] {
  const found: Backup[] = [];
  for (const name of readdirSync(files.backups)) {
    const parts = NAME.exec(name);
    if (parts === null) continue;
    const [, number, year, month, day, hour, minute, second, ms] = parts.map(Number) as [number, ...number[]];
    const takenAt = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second, ms) as EpochMs;
    found.push({ path: join(files.backups, name), number: number ?? 0, takenAt });
  }
  return found.sort((a, b) => b.number - a.number);
}

/** Makes a backup of an open database: written under another name, then renamed, so that no half of one is ever found. */
export function makeBackup(db: Database.Database, files: StoreFiles, now: EpochMs): Backup {
  const unfinished = join(files.backups, UNFINISHED);
  removeDatabase(unfinished);
  makeOwnFile(unfinished);
  // First everything into the database file: so its time tells, at the next start, whether it changed after the backup.
  db.pragma('wal_checkpoint(PASSIVE)');
  db.prepare('VACUUM INTO ?').run(unfinished);
  flush(unfinished);
  const number = (listBackups(files)[0]?.number ?? 0) + 1;
  const path = join(files.backups, `pobudka-${String(number).padStart(6, '0')}-${fileStamp(now)}.db`);
  renameSync(unfinished, path);
  flushFolder(files.backups);
  for (const { path: old } of listBackups(files).slice(KEPT_BACKUPS)) rmSync(old, { force: true });
  return { path, number, takenAt: now };
}

export interface BackupsDeps {
  readonly db: Database.Database;
  readonly files: StoreFiles;
  readonly log: Log;
  /** Made just now: nothing in it is worth a backup yet. */
  readonly isNew: boolean;
}

/** Backs up what changed, at most once an hour. Looks at no clock of its own: whoever looks at the time asks. */
export class Backups {
  readonly #deps: BackupsDeps;
  #changed: boolean;
  /** Something was wiped that older backups still hold. */
  #mustReplace = false;
  #lastTryAt: EpochMs | null;

  constructor(deps: BackupsDeps) {
    this.#deps = deps;
    const newest = listBackups(deps.files)[0];
    this.#lastTryAt = newest?.takenAt ?? null;
    this.#changed = newest === undefined ? !deps.isNew : changedAfter(newest.path, deps.files.database);
  }

  /** To be told of every change. */
  noteChange(): void {
    this.#changed = true;
  }

  /** Something was wiped: it is to be in no backup either, nor in what the database has let go. What fails is tried again. */
  wiped(now: EpochMs): void {
    this.#mustReplace = true;
    this.backUpIfChanged(now);
  }

  /** Makes a backup if something changed and the last is an hour away, in either direction of a clock set anew. */
  backUpIfChanged(now: EpochMs): 'made' | 'not-due' | 'failed' {
    if (!this.#changed && !this.#mustReplace) return 'not-due';
    if (
      !this.#mustReplace &&
      this.#lastTryAt !== null &&
      Math.abs(now - this.#lastTryAt) < BACKUP_INTERVAL_MS
    )
      return 'not-due';
    this.#lastTryAt = now;
    try {
      if (this.#mustReplace) this.#replace(now);
      else makeBackup(this.#deps.db, this.#deps.files, now);
      this.#changed = false;
      this.#mustReplace = false;
      return 'made';
    } catch (error) {
      this.#deps.log.warn('no backup could be made', { error });
      return 'failed';
    }
  }

  #replace(now: EpochMs): void {
    const { db, files } = this.#deps;
    db.exec('VACUUM');
    db.pragma('wal_checkpoint(TRUNCATE)');
    const { path } = makeBackup(db, files, now);
    for (const { path: old } of listBackups(files)) if (old !== path) rmSync(old, { force: true });
  }
}

function changedAfter(backup: string, database: string): boolean {
  return sizeOf(`${database}-wal`) > 0 || modifiedAtMs(database) > modifiedAtMs(backup);
}
