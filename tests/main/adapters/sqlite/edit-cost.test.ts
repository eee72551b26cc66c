import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rowFromItem } from '#main/adapters/sqlite/item-rows.ts';
import { alarm, at, BY_PERSON } from '../../../contracts/samples.ts';
import { StoreFolder } from './store-folder.ts';

let ours: StoreFolder;
let bare: StoreFolder;
beforeEach(() => {
  ours = new StoreFolder();
  bare = new StoreFolder();
});
afterEach(() => {
  ours.remove();
  bare.remove();
});

const EDITS = 150;
/** The budget of one edit: item and outbox row, `synchronous=FULL`. */
const BUDGET = 1.5;

/** What writes the same two rows by better-sqlite3 alone. */
function bareWriter(db: Database.Database): (row: readonly unknown[], id: string) => void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  const columns = Object.keys(rowFromItem(alarm('x')));
  const item = db.prepare(`INSERT OR REPLACE INTO items (partition_id, ${columns.join()})
    VALUES (1, ${columns.map(() => '?').join()})`);
  const outbox = db.prepare(
    "INSERT OR REPLACE INTO outbox VALUES (1, ?, 'upsert', 1, 0, NULL, NULL, NULL, 0, 1, NULL, '[]')",
  );
  return db.transaction((row: readonly unknown[], id: string) => {
    item.run(...row);
    outbox.run(id);
  });
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

describe('a single edit', () => {
  test('[ST17] costs at most half again as much as its rows by better-sqlite3 alone', () => {
    bare.open().store.close();
    const db = new Database(bare.database);
    const writeBare = bareWriter(db);
    const { store } = ours.open();
    const costs = { ours: [] as number[], bare: [] as number[] };
    for (let n = 0; n < EDITS; n += 1) {
      const stored = alarm(`edit-${n % 20}`, { label: `edit ${n}` });
      const row = Object.values(rowFromItem(stored));
      // Turn about, so that whatever else the machine does falls on both.
      costs.bare.push(timed(() => writeBare(row, stored.item.id)));
      costs.ours.push(timed(() => store.apply([{ kind: 'put-item', stored, origin: BY_PERSON }], at(n))));
    }
    db.close();
    expect(median(costs.ours) / median(costs.bare)).toBeLessThanOrEqual(BUDGET);
  }, 30_000);
});
