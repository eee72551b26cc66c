import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Log } from '#main/ports/log.ts';
import type { StoreNotice } from '#shared/ipc/snapshot.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { type Backup, listBackups } from './backups.ts';
import { isSound } from './connection.ts';
import { schemaVersion } from './migrate.ts';
import {
  fileStamp,
  firstFree,
  flush,
  flushFolder,
  modifiedAtMs,
  removeDatabase,
  removeSideFiles,
  SIDE_FILES,
  type StoreFiles,
} from './store-files.ts';

interface RecoveryDeps {
  readonly files: StoreFiles;
  readonly latestVersion: number;
  readonly now: EpochMs;
  readonly log: Log;
}

/**
 * Puts the newest sound backup in the place of a damaged database, or nothing where there is none. The damaged one is
 * copied aside first, then replaced by one rename: a crash at any point leaves either of the two in place.
 */
export function recover(deps: RecoveryDeps): StoreNotice {
  const { files, log } = deps;
  const setAsideAs = setAside(files, deps.now);
  const candidate = `${files.database}.restoring`;
  for (const backup of listBackups(files)) {
    removeDatabase(candidate);
    if (!copyIfSound(backup, candidate, deps)) continue;
    flush(candidate);
    removeSideFiles(files.database);
    renameSync(candidate, files.database);
    flushFolder(files.directory);
    log.error('the database was damaged; a backup was restored', { setAsideAs, from: basename(backup.path) });
    return { kind: 'restored', backupTakenAt: backup.takenAt, setAsideAs };
  }
  removeDatabase(candidate);
  removeDatabase(files.database);
  log.error('the database was damaged and there is no sound backup', { setAsideAs });
  return { kind: 'started-empty', setAsideAs };
}

/** Goes on with the database file alone, as it was when the log was last folded in; both are copied aside first. */
export function recoverWithoutLog({ files, now, log }: RecoveryDeps): StoreNotice {
  const setAsideAs = setAside(files, now);
  const backupTakenAt = Math.round(modifiedAtMs(files.database)) as EpochMs;
  removeSideFiles(files.database);
  log.error('the write-ahead log was damaged; its changes are lost', { setAsideAs });
  return { kind: 'restored', backupTakenAt, setAsideAs };
}

/** Copies the database, with what lies beside it, to `pobudka.damaged-<time>.db`. Returns that name. */
function setAside(files: StoreFiles, now: EpochMs): string {
  const copy = firstFree((attempt) => {
    const suffix = attempt === 1 ? '' : `-${attempt}`;
    return join(files.directory, `pobudka.damaged-${fileStamp(now)}${suffix}.db`);
  });
  for (const suffix of ['', ...SIDE_FILES]) {
    const source = files.database + suffix;
    if (existsSync(source)) copyFileSync(source, copy + suffix);
  }
  return basename(copy);
}

/** Copies a backup to `path` and says whether it is sound and not from a newer app. */
function copyIfSound(backup: Backup, path: string, { latestVersion, log }: RecoveryDeps): boolean {
  let db: Database.Database | null = null;
  try {
    copyFileSync(backup.path, path);
    db = new Database(path);
    const version = schemaVersion(db);
    if (version >= 1 && version <= latestVersion && isSound(db)) return true;
    log.warn('a backup is not usable', { name: basename(backup.path), version });
  } catch (error) {
    log.warn('a backup is not readable', { name: basename(backup.path), error });
  } finally {
    db?.close();
  }
  return false;
}
