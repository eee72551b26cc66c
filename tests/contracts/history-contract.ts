import assert from 'node:assert/strict';
import type { HistoryStore } from '#main/ports/history-store.ts';
import type { Account } from '#main/ports/sync-store.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { HistoryEntry } from '#shared/history/history-entry.ts';
import { EVERYTHING, type HistoryFilter } from '#shared/history/history-filter.ts';
import type { RingMark } from '#shared/history/summary.ts';
import { zoneId } from '#shared/time/zone.ts';
import { alarm, at, EVERY_STATE, firing } from './samples.ts';
import { type ContractCase, put, remove, row } from './store-writes.ts';

const ANN: Account = { serverUrl: 'https://a.example', userId: 'ann', email: 'ann@a.example', name: 'Ann' };

function told(
  store: HistoryStore,
  filter: Partial<HistoryFilter> = {},
  page: { after?: HistoryEntry | null; limit?: number; until?: number } = {},
): readonly HistoryEntry[] {
  const { after = null, limit = 99, until = 999 } = page;
  const cursor = after && { due: after.due, id: after.id };
  return store.entries({ filter: { ...EVERYTHING, ...filter }, until: at(until), after: cursor, limit });
}

function labels(entries: readonly HistoryEntry[]): string[] {
  return entries.map(({ label }) => label);
}

function dismissed(itemId: string, minute: number, fields: Partial<Occurrence> = {}): Occurrence {
  const state = { kind: 'dismissed' as const, at: at(minute + 2) };
  return firing(itemId, at(minute), state, { firstRangAt: at(minute), ...fields });
}

/** What is kept of rings that ended, and the questions asked of it. */
export const HISTORY_CONTRACT: readonly ContractCase[] = [
  {
    name: '[HI1] every ending is told, with what it was called and what the clock of its zone showed',
    run: (store) => {
      const rows = EVERY_STATE.map((state, n) => firing('a', at(n), state, { firstRangAt: at(n) }));
      store.apply(rows.map(row), at(30));
      const entries = told(store);
      assert.deepEqual(
        entries.map(({ outcome }) => outcome),
        EVERY_STATE.slice(3).reverse(),
      );
      const { id, ...first } = entries.at(-1) as HistoryEntry;
      assert.equal(typeof id, 'number');
      assert.deepEqual(first, {
        itemId: 'a',
        itemType: 'alarm',
        label: 'Alarm a',
        due: at(3),
        zone: 'Europe/Warsaw',
        local: '2026-03-02T07:03',
        rangAt: at(3),
        outcome: { kind: 'dismissed', at: at(4) },
        snoozeCount: 0,
        alsoMissed: 0,
      });
    },
  },
  {
    name: '[HI1] what is under way, and what was called off before it rang, is not told',
    run: (store) => {
      const under = EVERY_STATE.slice(0, 3).map((state, n) => firing('a', at(n), state));
      const calledOff = firing('b', at(5), { kind: 'cancelled', at: at(6), why: 'rescheduled' });
      store.apply([...under, calledOff].map(row), at(9));
      assert.deepEqual(told(store), []);
    },
  },
  {
    name: '[HI2] an entry outlives its item and its new name',
    run: (store) => {
      store.apply([put(alarm('a')), row(dismissed('a', 1))], at(3));
      store.apply([put(alarm('a', { label: 'New' })), remove('a')], at(5));
      assert.deepEqual(labels(told(store)), ['Alarm a']);
    },
  },
  {
    name: '[HI3] what is open again is not told any more, and told anew when it ends',
    run: (store) => {
      store.apply([row(firing('a', at(1), { kind: 'missed', at: at(20), reason: 'asleep' }))], at(20));
      store.apply([row(firing('a', at(1), { kind: 'snoozed', until: at(30) }))], at(21));
      assert.deepEqual(told(store), []);
      store.apply([row(dismissed('a', 1, { snoozeCount: 1 }))], at(31));
      assert.equal(told(store)[0]?.snoozeCount, 1);
    },
  },
  {
    name: '[HI3] a skip taken back is not told',
    run: (store) => {
      store.apply([row(firing('a', at(50), { kind: 'skipped', at: at(1) }))], at(1));
      assert.equal(told(store).length, 1);
      store.apply([{ kind: 'remove-occurrence', itemId: 'a', due: at(50) }], at(2));
      assert.deepEqual(told(store), []);
    },
  },
  {
    name: '[HI3] a later look at the report keeps the zone the entry was told in, and brings nothing cleared back',
    run: (store) => {
      const missed = firing('a', at(1), { kind: 'missed', at: at(20), reason: 'asleep' });
      store.apply([row(missed)], at(20));
      const seen = { ...row({ ...missed, reportSeen: true }), zone: zoneId('Asia/Tokyo') };
      store.apply([seen], at(21));
      assert.equal(told(store)[0]?.zone, 'Europe/Warsaw');
      store.clearHistory(at(30));
      store.apply([seen], at(31));
      assert.deepEqual(told(store), []);
    },
  },
  {
    name: '[HI4] pages follow each other without gap or repeat, newest first, also where instants are alike',
    run: (store) => {
      const rows = [0, 1, 1, 1, 2, 3].map((minute, n) => dismissed(`i${n}`, minute));
      store.apply(rows.map(row), at(9));
      const whole = told(store);
      const paged: HistoryEntry[] = [];
      for (let page = told(store, {}, { limit: 2 }); page.length > 0; ) {
        paged.push(...page);
        page = told(store, {}, { limit: 2, after: page.at(-1) ?? null });
      }
      assert.deepEqual(paged, whole);
      assert.equal(whole.length, 6);
      assert.deepEqual(
        whole.map(({ due }) => due),
        [3, 2, 1, 1, 1, 0].map(at),
      );
    },
  },
  {
    name: '[HI4] what is set for later is not asked for, though it is skipped already',
    run: (store) => {
      store.apply([row(firing('a', at(50), { kind: 'skipped', at: at(1) })), row(dismissed('b', 1))], at(9));
      assert.deepEqual(labels(told(store, {}, { until: 9 })), ['Alarm b']);
    },
  },
  {
    name: '[HI5] a search finds labels without regard to case and accents, and outcomes by their word',
    run: (store) => {
      const rows = [
        dismissed('a', 1, { label: 'Świeże BUŁKI' }),
        dismissed('b', 2, { label: '100 % wool_' }),
        firing('c', at(3), { kind: 'missed', at: at(30), reason: 'busy' }, { label: 'Gym' }),
      ];
      store.apply(rows.map(row), at(31));
      assert.deepEqual(labels(told(store, { text: 'swieze  bulki' })), ['Świeże BUŁKI']);
      assert.deepEqual(labels(told(store, { text: '%' })), ['100 % wool_']);
      assert.deepEqual(labels(told(store, { text: "'; DROP TABLE" })), []);
      assert.deepEqual(labels(told(store, { text: 'miss', meant: ['missed'] })), ['Gym']);
      assert.deepEqual(labels(told(store, { text: '', meant: ['missed'] })).length, 3);
    },
  },
  {
    name: '[HI5] filters by kind, outcome and period narrow each other, for entries, count and marks alike',
    run: (store) => {
      const rows = [
        dismissed('a', 1),
        dismissed('b', 2, { itemType: 'timer' }),
        dismissed('c', 3),
        firing('d', at(4), { kind: 'silenced', at: at(14) }, { firstRangAt: at(4) }),
      ];
      store.apply(rows.map(row), at(31));
      const filter = { ...EVERYTHING, itemType: 'alarm', outcomes: ['dismissed'], since: at(2) } as const;
      assert.deepEqual(labels(told(store, { ...filter, outcomes: [...filter.outcomes] })), ['Alarm c']);
      const range = { filter: { ...filter, outcomes: [...filter.outcomes] }, until: at(99) };
      assert.equal(store.count(range), 1);
      const marks: RingMark[] = [];
      store.eachMark(range, (mark) => marks.push(mark));
      assert.deepEqual(marks, [
        {
          local: '2026-03-02T07:03',
          outcome: 'dismissed',
          superseded: false,
          snoozeCount: 0,
          answerSeconds: 120,
        },
      ]);
    },
  },
  {
    name: '[HI6] clearing takes the history of the partition that is shown, and no occurrence',
    run: (store) => {
      store.apply([row(dismissed('a', 1))], at(3));
      store.activate(ANN, at(4));
      store.apply([row(dismissed('b', 5))], at(7));
      assert.deepEqual(labels(told(store)), ['Alarm b']);
      assert.equal(store.clearHistory(at(99)), 1);
      assert.deepEqual(told(store), []);
      assert.notEqual(store.occurrence('b', at(5)), undefined);
      store.activate(null, at(8));
      assert.deepEqual(labels(told(store)), ['Alarm a']);
    },
  },
  {
    name: '[HI6] pruning takes what is older than asked, in every partition',
    run: (store) => {
      store.apply([row(dismissed('a', 1)), row(dismissed('b', 3))], at(6));
      store.activate(ANN, at(7));
      store.apply([row(dismissed('c', 2)), row(dismissed('d', 4))], at(8));
      assert.equal(store.pruneHistory(at(3)), 2);
      assert.deepEqual(labels(told(store)), ['Alarm d']);
      store.activate(null, at(9));
      assert.deepEqual(labels(told(store)), ['Alarm b']);
    },
  },
  {
    name: '[HI6] with an account its history goes',
    run: (store) => {
      store.activate(ANN, at(0));
      store.apply([row(dismissed('a', 1))], at(3));
      store.wipe(ANN, at(4));
      store.activate(ANN, at(5));
      assert.deepEqual(told(store), []);
    },
  },
];
