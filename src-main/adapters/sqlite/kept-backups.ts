import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { BackupContent, KeptBackups } from '#main/ports/backups.ts';
import type { Log } from '#main/ports/log.ts';
import type { Account } from '#main/ports/sync-store.ts';
import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import { type Backup, listBackups } from './backups.ts';
import { isSound } from './connection.ts';
import { latestVersion, migrate, schemaVersion } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { SqliteRecordStore } from './sqlite-record-store.ts';
import type { StoreFiles } from './store-files.ts';

interface KeptBackupsDeps {
  readonly files: StoreFiles;
  readonly migrations: readonly Migration[];
  readonly now: () => EpochMs;
  readonly log: Log;
}

/** Reads backups in memory: brought up to date there, so that the files stay as they are. */
export function keptBackups(deps: KeptBackupsDeps): KeptBackups {
  return {
    list: () => listBackups(deps.files).map(({ number, takenAt }) => ({ number, takenAt })),
    read(number, account, maxRings) {
      const backup = listBackups(deps.files).find((it) => it.number === number);
      return backup === undefined ? null : readBackup(backup, { ...deps, account, maxRings });
    },
  };
}

function readBackup(
  backup: Backup,
  wish: KeptBackupsDeps & { readonly account: Account | null; readonly maxRings: number },
): BackupContent | null {
  const { migrations, now, log, account, maxRings } = wish;
  let db: Database.Database | null = null;
  try {
    db = new Database(readFileSync(backup.path));
    const version = schemaVersion(db);
    if (version < 1 || version > latestVersion(migrations) || !isSound(db)) return null;
    migrate(db, migrations, () => {});
    const store = new SqliteRecordStore({ db, log, now, onWiped() {}, onClosed() {} });
    store.activate(account, now());
    const rings = store.history({ from: epochMs(0), to: now(), limit: maxRings });
    return { items: store.items(), settings: store.settings(), rings };
  } catch (error) {
    log.warn('a backup is not readable', { number: backup.number, error });
    return null;
  } finally {
    db?.close();
  }
}
