import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '#main/adapters/sqlite/connection.ts';
import { SqliteRecordStore } from '#main/adapters/sqlite/sqlite-record-store.ts';
import { storageKind } from '#main/adapters/sqlite/storage-errors.ts';
import { StorageError } from '#main/ports/record-store.ts';
import { alarm, at, BY_PERSON } from '../../../contracts/samples.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
let db: Database.Database;
let store: SqliteRecordStore;
beforeEach(() => {
  folder = new StoreFolder();
  folder.open().store.close();
  db = connect(folder.database);
  store = new SqliteRecordStore({
    db,
    log: folder.log,
    now: () => at(0),
    onWiped: () => {},
    onClosed: () => {},
  });
});
afterEach(() => {
  store.close();
  folder.remove();
});

const put = (id: string) => ({ kind: 'put-item', stored: alarm(id), origin: BY_PERSON }) as const;
const hundred = (prefix: string) => Array.from({ length: 100 }, (_, n) => put(`${prefix}-${n}`));

/** The kind of the `StorageError` that `work` throws. */
function kindOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof StorageError) return error.kind;
    throw error;
  }
  return 'nothing thrown';
}

describe('a disk that says no', () => {
  test('[ST15] a full disk is told as such, changes nothing, tells nobody, and is forgotten once there is room', () => {
    store.apply(hundred('kept'), at(0));
    const changes: unknown[] = [];
    store.onChange((change) => changes.push(change));
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
    const many = Array.from({ length: 20 }, (_, n) => hundred(`lost-${n}`)).flat();
    expect(kindOf(() => store.apply(many, at(1)))).toBe('full');
    expect(changes).toEqual([]);
    expect(store.items()).toHaveLength(100);
    expect(store.outbox()).toHaveLength(100);
    db.pragma('max_page_count = 100000');
    store.apply(many, at(2));
    expect(store.items()).toHaveLength(2_100);
    expect(changes).toHaveLength(1);
  });

  test('[ST15] a read-only disk is told as such; what is there can still be read', () => {
    store.apply([put('kept')], at(0));
    db.pragma('query_only = ON');
    expect(kindOf(() => store.apply([put('kept'), put('lost')], at(1)))).toBe('read-only');
    expect(store.items()).toHaveLength(1);
  });

  test('[ST15] a bad row on a read-only disk is left where it is, and the others are read', () => {
    store.apply([put('bad'), put('good')], at(0));
    db.pragma('ignore_check_constraints = ON');
    db.exec("UPDATE items SET label = '' WHERE id = 'bad'");
    db.pragma('query_only = ON');
    expect(store.items().map((stored) => stored.item.id)).toEqual(['good']);
    expect([folder.log.count('error'), folder.log.count('warn')]).toEqual([1, 1]);
  });

  test('[ST15] a write that fails half-way through a transaction leaves nothing of it', () => {
    const broken = { ...alarm('b'), item: { ...alarm('b').item, version: -1 } };
    const writes = [put('a'), { kind: 'put-item', stored: broken, origin: BY_PERSON } as const];
    expect(() => store.apply(writes, at(0))).toThrow();
    expect(store.items()).toEqual([]);
    expect(store.outbox()).toEqual([]);
  });

  test('[ST15] result codes map to closed kinds, a bug of ours to none', () => {
    const kinds = [
      'SQLITE_FULL',
      'SQLITE_IOERR_SHMSIZE',
      'SQLITE_READONLY_DIRECTORY',
      'SQLITE_CANTOPEN',
      'SQLITE_CORRUPT_VTAB',
      'SQLITE_NOTADB',
      'SQLITE_BUSY_SNAPSHOT',
      'SQLITE_IOERR_FSYNC',
      'SQLITE_CONSTRAINT_CHECK',
      'SQLITE_ERROR',
    ].map((code) => storageKind(new Database.SqliteError('text', code)));
    expect(kinds).toEqual([
      'full',
      'full',
      'read-only',
      'read-only',
      'damaged',
      'damaged',
      'busy',
      'other',
      null,
      null,
    ]);
    expect(storageKind(new TypeError('a bug'))).toBeNull();
  });
});
