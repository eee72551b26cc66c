import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEPT_BACKUPS } from '#main/adapters/sqlite/backups.ts';
import { alarm, at, BY_PERSON } from '../../../contracts/samples.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

const put = (id: string) => ({ kind: 'put-item', stored: alarm(id), origin: BY_PERSON }) as const;

function countItems(backup: string): unknown {
  const db = new Database(readFileSync(folder.file(`backups/${backup}`)));
  const count = db.prepare('SELECT count(*) FROM items').pluck().get();
  db.close();
  return count;
}

describe('backups', () => {
  test('[ST12] one is made when something changed and an hour has passed, and holds what was there', () => {
    const { store, backUpIfChanged } = folder.open();
    store.apply([put('a')], at(0));
    expect(backUpIfChanged(at(0))).toBe('made');
    expect(backUpIfChanged(at(300))).toBe('not-due');
    store.apply([put('b')], at(301));
    expect(backUpIfChanged(at(301))).toBe('made');
    store.apply([put('c')], at(302));
    expect(backUpIfChanged(at(360))).toBe('not-due');
    expect(backUpIfChanged(at(361))).toBe('made');
    const names = folder.list('backups');
    expect(names).toEqual([
      'pobudka-000001-20260302T060000000Z.db',
      'pobudka-000002-20260302T110100000Z.db',
      'pobudka-000003-20260302T120100000Z.db',
    ]);
    expect(names.map(countItems)).toEqual([1, 2, 3]);
  });

  test('[ST12] a new store has nothing to back up before its first change', () => {
    const { store, backUpIfChanged } = folder.open();
    expect(backUpIfChanged(at(0))).toBe('not-due');
    store.apply([put('a')], at(1));
    expect(backUpIfChanged(at(1))).toBe('made');
  });

  test('[ST12] after a restart a backup is made only of what changed since the last', () => {
    const first = folder.open();
    first.store.apply([put('a')], at(0));
    first.backUpIfChanged(at(0));
    first.store.close();
    const second = folder.open();
    expect(second.backUpIfChanged(at(600))).toBe('not-due');
    second.store.apply([put('b')], at(601));
    second.store.close();
    expect(folder.open().backUpIfChanged(at(700))).toBe('made');
  });

  test('[ST12] the newest 24 are kept, by number, whatever the clock said', () => {
    const { store, backUpIfChanged } = folder.open();
    for (let n = 0; n < KEPT_BACKUPS + 3; n += 1) {
      store.apply([put(`item-${n}`)], at(n));
      expect(backUpIfChanged(at(-n * 60))).toBe('made');
    }
    const names = folder.list('backups');
    expect(names).toHaveLength(KEPT_BACKUPS);
    expect([names[0]?.slice(0, 14), names.at(-1)?.slice(0, 14)]).toEqual([
      'pobudka-000004',
      'pobudka-000027',
    ]);
    expect(names.map(countItems).at(-1)).toBe(KEPT_BACKUPS + 3);
  });

  test('[ST12] a half-written one of an earlier run is never taken for a backup and soon replaced', () => {
    folder.open().store.close();
    writeFileSync(folder.file('backups/unfinished.tmp'), 'half');
    const { store, backUpIfChanged } = folder.open();
    store.apply([put('a')], at(0));
    expect(backUpIfChanged(at(0))).toBe('made');
    expect(folder.list('backups')).toEqual(['pobudka-000001-20260302T060000000Z.db']);
  });

  test('[ST12] one that cannot be made is logged, tried again an hour later, and harms nothing', () => {
    const { store, backUpIfChanged } = folder.open();
    store.apply([put('a')], at(0));
    folder.breakBackups();
    expect(backUpIfChanged(at(0))).toBe('failed');
    expect(folder.log.count('warn')).toBe(1);
    folder.mendBackups();
    expect(backUpIfChanged(at(59))).toBe('not-due');
    expect(backUpIfChanged(at(60))).toBe('made');
    expect(store.items()).toHaveLength(1);
  });
});
