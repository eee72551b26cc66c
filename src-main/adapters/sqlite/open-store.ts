import type Database from 'better-sqlite3';
import type { KeptBackups } from '#main/ports/backups.ts';
import type { HistoryStore } from '#main/ports/history-store.ts';
import type { Log } from '#main/ports/log.ts';
import { isSyncOnly, type RecordStore } from '#main/ports/record-store.ts';
import type { SyncStore } from '#main/ports/sync-store.ts';
import type { StoreNotice } from '#shared/ipc/snapshot.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import { Backups, makeBackup } from './backups.ts';
import { connect, isSound } from './connection.ts';
import { inspect } from './inspect-file.ts';
import { keptBackups } from './kept-backups.ts';
import { latestVersion, migrate, schemaVersion } from './migrate.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { Migration } from './migrations/migration.ts';
import { type OpenError, openErrorOf } from './open-error.ts';
import { recover, recoverWithoutLog } from './recovery.ts';
import { SqliteRecordStore } from './sqlite-record-store.ts';
import { makeFolders, makeOwnFile, type StoreFiles, storeFiles } from './store-files.ts';
import { holdLock } from './store-lock.ts';

/** How long a deleted item can be restored, 30 days. */
export const TRASH_MS = 30 * 24 * 3_600_000;
/** How long conflicts and notices are kept, 90 days. */
export const HISTORY_MS = 90 * 24 * 3_600_000;

export interface OpenOptions {
  /** Made if missing; holds `pobudka.db`, what was set aside, and `backups/`. */
  readonly directory: string;
  readonly now: () => EpochMs;
  readonly log: Log;
  /** The schema's steps; another list is for tests of migrations only. */
  readonly migrations?: readonly Migration[];
}

export interface OpenedStore {
  readonly ok: true;
  readonly store: RecordStore & SyncStore & HistoryStore;
  /** What the person has to be told, if the database was damaged. */
  readonly notice: StoreNotice | null;
  /** Ask at every look at the clock; makes a backup if something changed and the last is an hour away. Never throws. */
  backUpIfChanged(now: EpochMs): 'made' | 'not-due' | 'failed';
  readonly backups: KeptBackups;
}

export type OpenResult = OpenedStore | { readonly ok: false; readonly error: OpenError };

interface Opening extends OpenOptions {
  readonly files: StoreFiles;
  readonly migrations: readonly Migration[];
  readonly release: () => void;
}

/** Opens the store: refuses a newer one, repairs a damaged one from a backup, brings an older one up to date. */
export function openStore(options: OpenOptions): OpenResult {
  const files = storeFiles(options.directory);
  let release = () => {};
  try {
    makeFolders(files);
    release = holdLock(files.lock);
    const result = open({ ...options, files, release, migrations: options.migrations ?? MIGRATIONS });
    if (!result.ok) release();
    return result;
  } catch (error) {
    release();
    options.log.error('the store did not open', { error });
    return { ok: false, error: openErrorOf(error) };
  }
}

function open(opening: Opening): OpenResult {
  const supported = latestVersion(opening.migrations);
  const found = inspect(opening.files);
  switch (found.kind) {
    case 'nothing':
      return start(opening, connectSound(opening), null);
    case 'damaged':
      return startRecovered(opening);
    case 'database':
    case 'lost-log': {
      if (found.version > supported) {
        return { ok: false, error: { kind: 'newer-database', version: found.version, supported } };
      }
      const notice = found.kind === 'lost-log' ? recoverWithoutLog(recoveryOf(opening)) : null;
      const db = connectSound(opening);
      return db === null ? startRecovered(opening) : start(opening, db, notice);
    }
  }
}

function startRecovered(opening: Opening): OpenResult {
  const notice = recover(recoveryOf(opening));
  return start(opening, connectSound(opening), notice);
}

/** An open, sound database; null if it is damaged. */
function connectSound({ files }: Opening): Database.Database | null {
  makeOwnFile(files.database);
  let db: Database.Database;
  try {
    db = connect(files.database);
  } catch (error) {
    if (openErrorOf(error).kind === 'damaged') return null;
    throw error;
  }
  if (isSound(db)) return db;
  db.close();
  return null;
}

function start(opening: Opening, db: Database.Database | null, notice: StoreNotice | null): OpenResult {
  if (db === null) return { ok: false, error: { kind: 'damaged' } };
  const { files, log, now, migrations, release } = opening;
  try {
    const isNew = schemaVersion(db) === 0;
    migrate(db, migrations, () => makeBackup(db, files, now()));
    const onWiped = () => backups.wiped(now());
    const store = new SqliteRecordStore({ db, log, now, onWiped, onClosed: release });
    purge(store, opening);
    const backups = new Backups({ db, files, log, isNew });
    // What was merely agreed on with a server comes again from there.
    store.onChange((change) => {
      if (!isSyncOnly(change)) backups.noteChange();
    });
    return {
      ...{ ok: true, store, notice },
      backUpIfChanged: (at) => backups.backUpIfChanged(at),
      backups: keptBackups({ files, migrations, now, log }),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Housekeeping: a disk that takes no writes is no reason not to open. */
function purge(store: SqliteRecordStore, { now, log }: Opening): void {
  try {
    store.purge({ trash: addMs(now(), -TRASH_MS), histories: addMs(now(), -HISTORY_MS) });
  } catch (error) {
    log.warn('the trash and the histories could not be emptied', { error });
  }
}

function recoveryOf({ files, now, log, migrations }: Opening) {
  return { files, log, now: now(), latestVersion: latestVersion(migrations) };
}
