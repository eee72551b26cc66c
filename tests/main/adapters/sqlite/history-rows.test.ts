import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { conditionsOf } from '#main/adapters/sqlite/history-query.ts';
import { EVERYTHING, type HistoryCursor } from '#shared/history/history-filter.ts';
import { at, firing, WARSAW } from '../../../contracts/samples.ts';
import { SCHEMA_2 } from './old-schemas/0002.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

const ALL = { filter: EVERYTHING, until: at(1e6) };

function meddle(sql: string): void {
  const db = new Database(folder.database);
  db.exec(sql);
  db.close();
}

describe('the history on SQLite', () => {
  test('[HI1] a database from before there was a history gets one from its ended rings', () => {
    const db = new Database(folder.database);
    db.exec(`${SCHEMA_2}
      INSERT INTO occurrences VALUES
        (1, 'a', ${at(4)}, 'alarm', 'Łoskot', 'missed', ${at(5)}, 'asleep', NULL, 0, 0, 1),
        (1, 'b', ${at(6)}, 'timer', 'Tea', 'dismissed', ${at(8)}, NULL, ${at(6)}, 2, 3, 0),
        (1, 'c', ${at(7)}, 'alarm', 'Open', 'snoozed', ${at(9)}, NULL, ${at(7)}, 1, 0, 0),
        (1, 'd', ${at(8)}, 'alarm', 'Off', 'cancelled', ${at(9)}, 'disabled', NULL, 0, 0, 0);`);
    db.pragma('user_version = 2');
    db.close();
    const { store } = folder.open();
    expect(store.entries({ ...ALL, after: null, limit: 9 })).toMatchObject([
      {
        itemId: 'b',
        rangAt: at(6),
        outcome: { kind: 'dismissed', at: at(8) },
        snoozeCount: 2,
        alsoMissed: 3,
      },
      { itemId: 'a', rangAt: null, outcome: { kind: 'missed', reason: 'asleep' } },
    ]);
    const filter = { ...EVERYTHING, text: 'loskot' };
    expect(store.count({ ...ALL, filter })).toBe(1);
  });

  test.each([
    ["zone = 'Mars/Olympus'", 'zone'],
    ["local_minute = '2026-99-99T07:30'", 'local_minute'],
    ["item_id = '../x'", 'item_id'],
    ["outcome = 'missed', reason = 'bored'", 'outcome'],
  ])('[HI1] [ST14] a row with %s is set aside, and the others are told', (fault, reason) => {
    const first = folder.open();
    for (const id of ['a', 'b']) {
      const occurrence = firing(id, at(1), { kind: 'dismissed', at: at(2) }, { firstRangAt: at(1) });
      first.store.apply([{ kind: 'put-occurrence', occurrence, zone: WARSAW }], at(2));
    }
    first.store.close();
    meddle(`UPDATE ring_history SET ${fault} WHERE item_id = 'a'`);
    const { store } = folder.open();
    expect(store.entries({ ...ALL, after: null, limit: 9 })).toMatchObject([{ itemId: 'b' }]);
    store.close();
    const db = new Database(folder.database, { readonly: true });
    expect(db.prepare('SELECT table_name, reason FROM quarantine').all()).toEqual([
      { table_name: 'ring_history', reason },
    ]);
    db.close();
  });

  test('[HI4] a page is read along an index, without sorting', () => {
    folder.open().store.close();
    const db = new Database(folder.database, { readonly: true });
    const filters = [EVERYTHING, { ...EVERYTHING, itemType: 'alarm' as const, since: at(1), text: 'a' }];
    for (const filter of filters) {
      const { sql, values } = conditionsOf({ filter, until: at(9) }, 1);
      const plan = db
        .prepare(
          `EXPLAIN QUERY PLAN SELECT * FROM ring_history WHERE ${sql} ORDER BY due_at_ms DESC, id DESC`,
        )
        .all(values);
      expect(JSON.stringify(plan)).toContain('USING INDEX ring_history_by_due');
      expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE');
    }
    db.close();
  });

  test('[HI4] 100,000 entries are paged, searched and counted', () => {
    folder.open().store.close();
    meddle(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
      INSERT INTO ring_history SELECT i, 1, 'item-' || (i % 50), ${at(0)} + i * 60000, 'alarm', 'Alarm ' || i,
        'alarm ' || i, 'Europe/Warsaw', '2026-03-02T07:' || printf('%02d', i % 60), ${at(0)} + i * 60000, 'dismissed',
        ${at(0)} + i * 60000 + 30000, NULL, i % 3, 0 FROM n`);
    const { store } = folder.open();
    let cursor: HistoryCursor | null = null;
    for (let page = 0; page < 20; page++) {
      const entries = store.entries({ ...ALL, after: cursor, limit: 100 });
      expect(entries).toHaveLength(100);
      cursor = { due: entries[99]?.due ?? at(0), id: entries[99]?.id ?? 0 };
    }
    expect(store.count({ ...ALL, filter: { ...EVERYTHING, text: 'ALARM 9999' } })).toBe(11);
    let marks = 0;
    store.eachMark(ALL, () => {
      marks += 1;
    });
    expect(marks).toBe(100_000);
  }, 60_000);
});
