import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { StoreFolder } from '../main/adapters/sqlite/store-folder.ts';
import { alarm, at, BY_PERSON } from './samples.ts';

/** A rule of the store on the disk that every SQLite binding in use has to keep. */
export interface FilesCase {
  readonly name: string;
  run(folder: StoreFolder): void;
}

const put = (id: string) => ({ kind: 'put-item', stored: alarm(id), origin: BY_PERSON }) as const;
const idsIn = (store: { items(): readonly { item: { id: string } }[] }) =>
  store.items().map((stored) => stored.item.id);

/** What differs between bindings and builds of SQLite: opening, journals, backups, checks. */
export const FILES_CONTRACT: readonly FilesCase[] = [
  {
    name: '[ST7] what was committed is there after closing and opening, and no log is left',
    run: (folder) => {
      const { store } = folder.open();
      store.apply([put('a')], at(0));
      store.close();
      assert.deepEqual(folder.list(), ['backups', 'pobudka.db', 'pobudka.lock']);
      assert.deepEqual(idsIn(folder.open().store), ['a']);
    },
  },
  {
    name: '[ST8] a second store on one folder is locked out',
    run: (folder) => {
      folder.open();
      assert.deepEqual(folder.tryOpen(), { ok: false, error: { kind: 'locked' } });
    },
  },
  {
    name: '[ST9] a newer database is refused with its bytes unchanged',
    run: (folder) => {
      folder.open().store.close();
      const db = new Database(folder.database);
      db.pragma('user_version = 99');
      db.close();
      const before = readFileSync(folder.database);
      const result = folder.tryOpen();
      assert.equal(result.ok ? 'opened' : result.error.kind, 'newer-database');
      assert.ok(readFileSync(folder.database).equals(before));
    },
  },
  {
    name: '[ST14] a row that breaks a CHECK is set aside and does not make the database a damaged one',
    run: (folder) => {
      const { store } = folder.open();
      store.apply([put('a'), put('b')], at(0));
      store.close();
      const db = new Database(folder.database);
      db.pragma('ignore_check_constraints = ON');
      db.exec("UPDATE items SET alarm_time = 'noon' WHERE id = 'a'");
      db.close();
      const opened = folder.open();
      assert.equal(opened.notice, null);
      assert.deepEqual(idsIn(opened.store), ['b']);
    },
  },
  {
    name: '[ST11] a damaged database is replaced by the newest backup',
    run: (folder) => {
      const opened = folder.open();
      opened.store.apply([put('a')], at(0));
      assert.equal(opened.backUpIfChanged(at(0)), 'made');
      opened.store.apply([put('b')], at(1));
      opened.store.close();
      writeFileSync(folder.database, Buffer.alloc(9_000, 7));
      const { store, notice } = folder.open();
      assert.equal(notice?.kind, 'restored');
      assert.deepEqual(idsIn(store), ['a']);
    },
  },
];
