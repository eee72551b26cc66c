import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HISTORY_MS } from '#main/adapters/sqlite/open-store.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import { addMs } from '#shared/time/instant.ts';
import { ANNA } from '../../../contracts/partition-contract.ts';
import { alarm, at, BY_PERSON, timer } from '../../../contracts/samples.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

const COUNT = 10_000;

function spoil(sql: string): void {
  const db = new Database(folder.database);
  db.pragma('ignore_check_constraints = ON');
  db.exec(sql);
  db.close();
}

function settled(id: string) {
  const stored = id.startsWith('t') ? timer(id, { version: 1 }) : alarm(id, { version: 1 });
  const { item } = stored;
  const pending = { kind: 'edit', editedAt: at(1), attempts: 1, loneErrors: 0 } as const;
  const record: SyncRecord = { id, item, base: { item, wireStartedAt: null }, pending, sent: [item] };
  return { kind: 'settle', id, record, stored, at: at(1) } as const;
}

/** The fastest of three, so that whatever else the machine does counts less. */
function fastest(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('what sync keeps on the disk', () => {
  test('[ST18] is there after closing and opening', () => {
    const { store } = folder.open();
    store.apply([settled('a')], at(1));
    store.close();
    expect(folder.open().store.record('a')).toEqual(settled('a').record);
  });

  test('[ST14] a copy agreed on that cannot be read is set aside: then nothing is agreed on', () => {
    const { store } = folder.open();
    store.apply([settled('a'), settled('b'), settled('c')], at(1));
    store.close();
    spoil(`UPDATE item_base SET item_json = '{"id":"a"}' WHERE item_id = 'a';
      UPDATE item_base SET item_json = 'none' WHERE item_id = 'c'`);
    const again = folder.open().store;
    expect(again.records().get('a')).toEqual({ ...settled('a').record, base: null });
    expect(again.records().get('b')).toEqual(settled('b').record);
    expect(again.record('c')?.base).toBeNull();
    again.close();
    const db = new Database(folder.database);
    expect(db.prepare('SELECT table_name, reason FROM quarantine').all()).toEqual([
      { table_name: 'item_base', reason: 'item_json' },
      { table_name: 'item_base', reason: 'item_json' },
    ]);
    db.close();
  });

  test('[ST14] an outbox row with sent copies or a park that cannot be read is set aside', () => {
    const { store } = folder.open();
    store.apply([settled('a'), settled('b'), settled('c')], at(1));
    store.close();
    spoil(`UPDATE outbox SET sent_json = '[{}]' WHERE item_id = 'a';
      UPDATE outbox SET park_json = '{"kind":"mood"}' WHERE item_id = 'b'`);
    const again = folder.open().store;
    expect(again.waiting().map((edit) => edit.itemId)).toEqual(['c']);
    expect(again.record('a')?.pending).toBeNull();
    expect(again.items()).toHaveLength(3);
  });

  test('[ST14] lines of the histories that cannot be read are set aside', () => {
    const { store } = folder.open();
    const lost = { label: 'x' };
    const conflict = {
      itemId: 'a',
      label: 'x',
      group: 'label',
      lostSide: 'local',
      lost,
      kept: lost,
    } as const;
    const notices = ['deleted-elsewhere', 'deletion-dropped'] as const;
    store.apply(
      [
        { kind: 'note-conflicts', conflicts: [conflict, conflict], at: at(1) },
        { kind: 'note-notices', id: 'a', label: 'x', notices, at: at(1) },
      ],
      at(1),
    );
    store.close();
    spoil(`UPDATE conflict_history SET lost_json = '{"label":5}' WHERE id = 1;
      UPDATE sync_notices SET kind = 'gossip' WHERE id = 1`);
    const again = folder.open().store;
    expect([again.conflicts(9).length, again.notices(9).length]).toEqual([1, 1]);
  });

  test('[ST20] conflicts and notices older than 90 days are forgotten at the next start', () => {
    const { store } = folder.open();
    const lost = { label: 'x' };
    for (const minutes of [0, 1]) {
      const when = at(minutes);
      const conflict = {
        itemId: 'a',
        label: 'x',
        group: 'label',
        lostSide: 'local',
        lost,
        kept: lost,
      } as const;
      store.apply(
        [
          { kind: 'note-conflicts', conflicts: [conflict], at: when },
          { kind: 'note-notices', id: 'a', label: 'x', notices: ['deleted-elsewhere'], at: when },
        ],
        when,
      );
    }
    store.close();
    const later = folder.open({ now: () => addMs(at(0), HISTORY_MS + 1) }).store;
    expect(later.conflicts(9).map((it) => it.at)).toEqual([at(1)]);
    expect(later.notices(9).map((it) => it.at)).toEqual([at(1)]);
  });

  test('[ST21] the partition that was shown when the app ended is shown after a start', () => {
    const { store } = folder.open();
    store.activate(ANNA, at(1));
    store.apply([{ kind: 'put-item', stored: alarm('hers'), origin: BY_PERSON }], at(1));
    store.close();
    const again = folder.open().store;
    expect(again.partition().account).toEqual(ANNA);
    expect(again.items()).toEqual([alarm('hers')]);
    again.close();
    spoil("UPDATE meta SET value = '77' WHERE key = 'active_partition'");
    expect(folder.open().store.partition().account).toBeNull();
  });

  test('[ST12] what concerns sync alone makes no backup due', () => {
    const { store, backUpIfChanged } = folder.open();
    store.apply([{ kind: 'put-item', stored: alarm('a'), origin: BY_PERSON }], at(0));
    expect(backUpIfChanged(at(0))).toBe('made');
    store.apply([{ kind: 'note-tries', ids: ['a'] }], at(100));
    expect(backUpIfChanged(at(100))).toBe('not-due');
  });

  test('[ST24] 10,000 records are read, and as many decisions written, without a scan for each', () => {
    const { store } = folder.open();
    const decisions = Array.from({ length: COUNT }, (_, n) => settled(n % 2 === 0 ? `a${n}` : `t${n}`));
    const tenth = fastest(() => store.apply(decisions.slice(0, COUNT / 10), at(1)));
    const written = fastest(() => store.apply(decisions, at(1)));
    const read = fastest(() => expect(store.records().size).toBe(COUNT));
    // Ten times as many take ten times as long; with a scan for each it would be a hundred times.
    expect(written / tenth).toBeLessThan(50);
    expect(read).toBeLessThan(written * 5);
  }, 60_000);
});
