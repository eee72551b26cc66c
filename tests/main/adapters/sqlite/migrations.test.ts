import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MIGRATIONS } from '#main/adapters/sqlite/migrations/list.ts';
import type { Migration } from '#main/adapters/sqlite/migrations/migration.ts';
import { alarm, at, BY_PERSON } from '../../../contracts/samples.ts';
import { OLD_DATABASES } from './old-databases.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

const latest = MIGRATIONS.at(-1)?.version ?? 0;

/** The step that comes after all there are, as a later version of the app would bring it. */
const nextStep: Migration = {
  version: latest + 1,
  apply: (db) => {
    db.exec("ALTER TABLE items ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'");
  },
};
const brokenStep: Migration = {
  version: latest + 2,
  apply: (db) => {
    db.exec('DELETE FROM items');
    db.exec('INSERT INTO no_such_table VALUES (1)');
  },
};

function readBack(sql: string): unknown {
  const db = new Database(folder.database);
  try {
    return db.prepare(sql).pluck().get();
  } finally {
    db.close();
  }
}

function makeOne(): void {
  const { store } = folder.open();
  store.apply([{ kind: 'put-item', stored: alarm('a'), origin: BY_PERSON }], at(0));
  store.close();
}

describe('migrations', () => {
  test('[ST13] the steps are numbered 1, 2, 3 … without a gap', () => {
    expect(MIGRATIONS.map((step) => step.version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test('[ST13] a new database needs no backup and is at the latest step', () => {
    folder.open().store.close();
    expect(folder.list('backups')).toEqual([]);
    expect(readBack('PRAGMA user_version')).toBe(latest);
  });

  test('[ST13] [row 15] an older database is backed up first, then brought up to date with its rows', () => {
    makeOne();
    const { store, notice } = folder.open({ migrations: [...MIGRATIONS, nextStep] });
    expect(notice).toBeNull();
    expect(store.items()).toEqual([alarm('a')]);
    store.close();
    expect(readBack('SELECT colour FROM items')).toBe('red');
    expect(readBack('PRAGMA user_version')).toBe(latest + 1);
    expect(folder.list('backups')).toHaveLength(1);
  });

  test('[ST13] [row 15] a step that fails leaves the one before it, the rows and the backup', () => {
    makeOne();
    const result = folder.tryOpen({ migrations: [...MIGRATIONS, nextStep, brokenStep] });
    expect(result).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
    expect(readBack('PRAGMA user_version')).toBe(latest + 1);
    expect(readBack('SELECT count(*) FROM items')).toBe(1);
    expect(folder.list('backups')).toHaveLength(1);
  });

  for (const old of OLD_DATABASES) {
    test(`[ST13] a database of step ${old.version} opens with everything in it`, () => {
      const db = new Database(folder.database);
      db.exec(old.sql);
      db.pragma(`user_version = ${old.version}`);
      db.close();
      const { store } = folder.open();
      expect(store.items()).toEqual(old.items);
      expect(store.unseenReports()).toEqual(old.unseenReports);
      expect(store.outbox()).toEqual(old.outbox);
      expect(store.settings()).toMatchObject(old.settings);
    });
  }
});
