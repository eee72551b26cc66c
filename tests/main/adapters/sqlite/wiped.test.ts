import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ANNA } from '../../../contracts/partition-contract.ts';
import { alarm, at, BY_PERSON } from '../../../contracts/samples.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

const SECRET = 'Chemotherapy at nine';
const put = (id: string, label: string) =>
  ({ kind: 'put-item', stored: alarm(id, { label }), origin: BY_PERSON }) as const;

/** The files in which a text stands, wherever in the folder they lie. */
function filesWith(text: string): string[] {
  const names = readdirSync(folder.path, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => {
    const path = join(folder.path, name);
    return statSync(path).isFile() && readFileSync(path).includes(text);
  });
}

/** An account with a label in items, trash, backups, and a row that was set aside. */
function withTraces() {
  const first = folder.open();
  first.store.apply([put('mine', 'Bread')], at(0));
  first.store.activate(ANNA, at(1));
  first.store.apply([put('a', SECRET), put('b', SECRET), put('c', SECRET)], at(2));
  first.backUpIfChanged(at(2));
  first.store.apply([{ kind: 'delete-item', id: 'b', at: at(3), origin: BY_PERSON }], at(3));
  first.store.close();
  const db = new Database(folder.database);
  db.pragma('ignore_check_constraints = ON');
  db.exec("UPDATE items SET alarm_time = '25:61' WHERE id = 'c'");
  db.close();
  const opened = folder.open();
  opened.store.items();
  expect(filesWith(SECRET).length).toBeGreaterThan(1);
  return opened;
}

describe('[ST25] what was wiped is nowhere any more', () => {
  test('neither in the database nor its log, what was set aside or backups; what stays is backed up anew', () => {
    const { store } = withTraces();
    store.wipe(ANNA, at(4));
    store.close();
    expect(filesWith(SECRET)).toEqual([]);
    expect(folder.list('backups')).toHaveLength(1);
    expect(filesWith('Bread').sort()).toEqual([`backups/${folder.list('backups')[0]}`, 'pobudka.db']);
  });

  test('also if a backup can be made only later', () => {
    const { store, backUpIfChanged } = withTraces();
    folder.breakBackups();
    store.wipe(ANNA, at(4));
    expect(store.partition().account).toBeNull();
    folder.mendBackups();
    expect(backUpIfChanged(at(4))).toBe('made');
    store.close();
    expect(filesWith(SECRET)).toEqual([]);
  });
});
