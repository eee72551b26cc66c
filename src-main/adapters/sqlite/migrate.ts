import type Database from 'better-sqlite3';
import { MIGRATIONS } from './migrations/list.ts';
import type { Migration } from './migrations/migration.ts';

/** The `user_version` a list of steps leads to. */
export function latestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return migrations.at(-1)?.version ?? 0;
}

/** The schema step the database is at; 0 = new and empty. */
export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings the schema up to date, each step in a transaction of its own together with its `user_version`, so that a step
 * cut short leaves the one before it. `beforeFirst` is called once, only if an existing database is about to change.
 */
export function migrate(
  db: Database.Database,
  migrations: readonly Migration[],
  beforeFirst: () => void,
): void {
  const version = schemaVersion(db);
  const pending = migrations.filter((migration) => migration.version > version);
  if (pending.length === 0) return;
  if (version > 0) beforeFirst();
  for (const migration of pending) {
    db.transaction(() => {
      migration.apply(db);
      db.pragma(`user_version = ${migration.version}`);
    }).immediate();
  }
}
