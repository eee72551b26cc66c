import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '#main/adapters/sqlite/connection.ts';
import { TRASH_MS } from '#main/adapters/sqlite/open-store.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { addMs } from '#shared/time/instant.ts';
import { alarm, at, BY_NETWORK, BY_PERSON, firing, WARSAW } from '../../../contracts/samples.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

/** Writes to the database behind the store's back. */
function meddle(sql: string): void {
  const db = new Database(folder.database);
  db.exec(sql);
  db.close();
}

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('opening', () => {
  test('[ST7] [row 13] the connection writes ahead, syncs every commit and keeps foreign keys', () => {
    const db = connect(folder.database);
    const read = (pragma: string) => db.pragma(pragma, { simple: true });
    expect(read('journal_mode')).toBe('wal');
    expect(read('synchronous')).toBe(2);
    expect(read('foreign_keys')).toBe(1);
    expect(read('locking_mode')).toBe('exclusive');
    expect(read('busy_timeout')).toBeGreaterThan(0);
    db.close();
  });

  test('[ST7] [row 13] every table is STRICT', () => {
    folder.open().store.close();
    const db = new Database(folder.database);
    const tables = db.prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'").all() as {
      name: string;
      strict: number;
    }[];
    db.close();
    const loose = tables.filter((table) => table.strict === 0).map((table) => table.name);
    expect(loose).toEqual(['sqlite_schema']);
  });

  test('[ST7] what was written is there after closing and opening', () => {
    const { store } = folder.open();
    const stored = alarm('a', { label: 'stays' });
    const rang = firing('a', at(1), { kind: 'missed', at: at(2), reason: 'switched-off' });
    const settings = { ...DEFAULT_SETTINGS, graceMinutes: 3, ringShortcut: '' };
    store.apply(
      [
        { kind: 'put-item', stored, origin: BY_PERSON },
        { kind: 'put-occurrence', occurrence: rang, zone: WARSAW },
        { kind: 'put-settings', settings },
      ],
      at(2),
    );
    store.close();
    store.close();
    const again = folder.open().store;
    expect(again.items()).toEqual([stored]);
    expect(again.unseenReports()).toEqual([rang]);
    expect(again.settings()).toEqual(settings);
    expect(again.outbox()).toHaveLength(1);
  });

  test('[ST7] a setting that was never changed follows the default of the day', () => {
    const { store } = folder.open();
    store.apply([{ kind: 'put-settings', settings: { ...DEFAULT_SETTINGS, volume: 0.1 } }], at(1));
    store.close();
    const db = new Database(folder.database);
    expect(db.prepare('SELECT key, value_json FROM settings').all()).toEqual([
      { key: 'volume', value_json: '0.1' },
    ]);
    db.close();
  });

  test.runIf(process.platform !== 'win32')('[ST7] folders and files are for their owner only', () => {
    const inner = folder.file('made-by-us');
    const opened = folder.open({ directory: inner });
    opened.store.apply([{ kind: 'put-item', stored: alarm('a'), origin: BY_PERSON }], at(1));
    expect(opened.backUpIfChanged(at(1))).toBe('made');
    const mode = (name: string) => statSync(`${inner}/${name}`).mode & 0o777;
    expect([mode('.'), mode('backups')]).toEqual([0o700, 0o700]);
    const [backup] = folder.list('made-by-us/backups');
    for (const name of ['pobudka.db', 'pobudka.db-wal', `backups/${backup}`]) expect(mode(name)).toBe(0o600);
  });

  test('[ST8] the first store goes on when a second was refused, and frees the folder when it closes', () => {
    const { store } = folder.open();
    expect(folder.tryOpen().ok).toBe(false);
    store.apply([{ kind: 'put-item', stored: alarm('a'), origin: BY_PERSON }], at(1));
    store.close();
    expect(folder.open().store.items()).toHaveLength(1);
  });

  test('[ST8] a folder that cannot be one is an error value, not a throw', () => {
    writeFileSync(folder.file('taken'), 'a file');
    const result = folder.tryOpen({ directory: folder.file('taken') });
    expect(result).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
    mkdirSync(folder.file('odd/pobudka.db'), { recursive: true });
    expect(folder.tryOpen({ directory: folder.file('odd') }).ok).toBe(false);
  });
});

describe('a newer database', () => {
  test('[ST9] [row 15] it is refused, untouched, and no file is left beside it', () => {
    folder.open().store.close();
    meddle('PRAGMA user_version = 99; CREATE TABLE of_tomorrow (x TEXT) STRICT');
    const before = digest(folder.database);
    expect(folder.tryOpen()).toEqual({
      ok: false,
      error: { kind: 'newer-database', version: 99, supported: 4 },
    });
    expect(digest(folder.database)).toBe(before);
    expect(folder.list()).toEqual(['backups', 'pobudka.db', 'pobudka.lock']);
  });

  test('[ST9] so it is when its version is only in the write-ahead log a crash left behind', () => {
    const { store } = folder.open();
    store.close();
    const db = new Database(folder.database);
    db.pragma('wal_autocheckpoint = 0');
    db.pragma('user_version = 99');
    const copy = folder.file('crashed');
    mkdirSync(copy);
    for (const suffix of ['', '-wal']) {
      writeFileSync(`${copy}/pobudka.db${suffix}`, readFileSync(folder.database + suffix));
    }
    db.close();
    const files = ['pobudka.db', 'pobudka.db-wal'].map((name) => `${copy}/${name}`);
    const before = files.map(digest);
    expect(folder.tryOpen({ directory: copy })).toMatchObject({
      ok: false,
      error: { kind: 'newer-database' },
    });
    expect(files.map(digest)).toEqual(before);
    expect(folder.list('crashed')).toEqual(['backups', 'pobudka.db', 'pobudka.db-wal', 'pobudka.lock']);
  });
});

describe('the trash', () => {
  test('[ST10] a deleted item can be restored for 30 days, over restarts, and is forgotten at the first start after', () => {
    const stored = alarm('a', { version: 2 });
    const { store } = folder.open();
    store.apply([{ kind: 'put-item', stored, origin: BY_NETWORK }], at(0));
    store.apply([{ kind: 'delete-item', id: 'a', at: at(0), origin: BY_NETWORK }], at(0));
    store.close();
    const restoreAt = (now: number) => {
      const opened = folder.open({ now: () => addMs(at(0), now) }).store;
      const { put } = opened.apply([{ kind: 'restore-item', id: 'a', at: at(9), origin: BY_NETWORK }], at(9));
      opened.apply([{ kind: 'delete-item', id: 'a', at: at(0), origin: BY_NETWORK }], at(9));
      opened.close();
      return put;
    };
    expect(restoreAt(TRASH_MS)).toEqual([stored]);
    expect(restoreAt(TRASH_MS + 1)).toEqual([]);
  });

  test('[ST10] a deletion that was not sent yet is kept however long it waits', () => {
    const { store } = folder.open();
    store.apply([{ kind: 'put-item', stored: alarm('a', { version: 2 }), origin: BY_NETWORK }], at(0));
    store.apply([{ kind: 'delete-item', id: 'a', at: at(0), origin: BY_PERSON }], at(0));
    store.close();
    const later = folder.open({ now: () => addMs(at(0), 9 * TRASH_MS) }).store;
    expect(later.outbox()).toMatchObject([{ itemId: 'a', operation: 'delete' }]);
  });

  test('[ST3] an item that may have reached the server is deleted there too, even if no answer came', () => {
    const { store } = folder.open();
    store.apply([{ kind: 'put-item', stored: alarm('a'), origin: BY_PERSON }], at(0));
    store.close();
    meddle('UPDATE outbox SET attempts = 1');
    const again = folder.open().store;
    again.apply([{ kind: 'delete-item', id: 'a', at: at(1), origin: BY_PERSON }], at(1));
    expect(again.outbox()).toMatchObject([{ itemId: 'a', operation: 'delete', attempts: 1 }]);
  });
});
