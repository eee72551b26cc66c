import assert from 'node:assert/strict';
import { alarm, at, EVERY_STATE, firing } from './samples.ts';
import { type ContractCase, put, remove, row } from './store-writes.ts';

/** Firings and the questions asked of them. */
export const OCCURRENCE_CONTRACT: readonly ContractCase[] = [
  {
    name: '[ST5] an occurrence comes back as it was put, in every state, even without its item',
    run: (store) => {
      const rows = EVERY_STATE.map((state, n) =>
        firing('gone', at(n), state, {
          firstRangAt: n % 2 === 0 ? at(n) : null,
          snoozeCount: n,
          alsoMissed: n * 2,
        }),
      );
      store.apply(rows.map(row), at(30));
      for (const occurrence of rows) {
        assert.deepEqual(store.occurrence('gone', occurrence.due), occurrence);
      }
      assert.equal(store.occurrence('gone', at(99)), undefined);
    },
  },
  {
    name: '[ST5] (item, due) is unique: putting it again replaces the row, removing it ends it',
    run: (store) => {
      store.apply([row(firing('a', at(1), { kind: 'ringing', since: at(1) }))], at(1));
      const dismissed = firing('a', at(1), { kind: 'dismissed', at: at(2) }, { itemType: 'timer' });
      store.apply([row(dismissed)], at(2));
      assert.deepEqual(store.history({ from: at(0), to: at(9), limit: 9 }), [dismissed]);
      const change = store.apply([{ kind: 'remove-occurrence', itemId: 'a', due: at(1) }], at(3));
      assert.deepEqual(change.removedOccurrences, [{ itemId: 'a', due: at(1) }]);
      assert.deepEqual(store.history({ from: at(0), to: at(9), limit: 9 }), []);
    },
  },
  {
    name: "[ST5] open rows are the scheduled, ringing and snoozed, all due after the given instant, and each item's latest",
    run: (store) => {
      const open = EVERY_STATE.slice(0, 3).map((state, n) => firing('open', at(n), state));
      const old = firing('a', at(3), { kind: 'dismissed', at: at(3) });
      const latest = firing('a', at(4), { kind: 'dismissed', at: at(4) });
      const trashed = firing('b', at(5), { kind: 'missed', at: at(6), reason: 'asleep' });
      const itemless = firing('no-item', at(6), { kind: 'dismissed', at: at(6) });
      const recent = firing('no-item', at(11), { kind: 'skipped', at: at(7) });
      const before = [put(alarm('a')), put(alarm('b')), remove('b')];
      store.apply([...before, ...[recent, itemless, trashed, latest, old, ...open].map(row)], at(8));
      assert.deepEqual(store.openOccurrences(at(10)), [...open, latest, trashed, recent]);
    },
  },
  {
    name: '[ST5] a row that lies ahead does not hide the latest up to now',
    run: (store) => {
      const rung = firing('a', at(5), { kind: 'dismissed', at: at(6) });
      const skipped = firing('a', at(20), { kind: 'skipped', at: at(6) });
      store.apply([put(alarm('a')), ...[rung, skipped].map(row)], at(7));
      assert.deepEqual(store.openOccurrences(at(10)), [rung, skipped]);
    },
  },
  {
    name: '[ST5] unseen reports are the missed and silenced not yet seen, oldest first',
    run: (store) => {
      const late = firing('a', at(9), { kind: 'silenced', at: at(10) });
      const early = firing('b', at(2), { kind: 'missed', at: at(3), reason: 'unanswered' });
      const seen = firing('c', at(1), { kind: 'missed', at: at(3), reason: 'busy' }, { reportSeen: true });
      const other = firing('d', at(1), { kind: 'dismissed', at: at(3) });
      store.apply([late, early, seen, other].map(row), at(11));
      assert.deepEqual(store.unseenReports(), [early, late]);
    },
  },
  {
    name: '[ST5] history holds what fell due in [from, to), newest first, at most the limit',
    run: (store) => {
      const rows = [1, 2, 3, 4, 5].map((n) => firing('a', at(n), { kind: 'dismissed', at: at(n) }));
      store.apply([...rows].reverse().map(row), at(9));
      const dues = (from: number, to: number, limit: number) =>
        store.history({ from: at(from), to: at(to), limit }).map((found) => found.due);
      assert.deepEqual(dues(2, 5, 99), [at(4), at(3), at(2)]);
      assert.deepEqual(dues(0, 99, 2), [at(5), at(4)]);
    },
  },
  {
    name: '[ST5] history outlives the item it tells of',
    run: (store) => {
      const rang = firing('a', at(1), { kind: 'dismissed', at: at(2) });
      store.apply([put(alarm('a')), row(rang)], at(2));
      store.apply([remove('a')], at(3));
      assert.deepEqual(store.occurrence('a', at(1)), rang);
    },
  },
];
