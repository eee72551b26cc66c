import assert from 'node:assert/strict';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Pending, SyncRecord } from '#shared/sync/record.ts';
import { alarm, at, BY_NETWORK, timer } from './samples.ts';
import { type ContractCase, heard, put, remove, restore } from './store-writes.ts';

const TRIED = { attempts: 2, loneErrors: 1 };

function recordOf({ item }: StoredItem, known: Partial<SyncRecord> = {}): SyncRecord {
  return { id: item.id, item, base: null, pending: null, sent: [], ...known };
}

/** What sync decides about one item at minute 20. */
export function settle(id: string, record: SyncRecord | null, stored: StoredItem | null) {
  return { kind: 'settle', id, record, stored, at: at(20) } as const;
}

const edit = (minutes: number, tries = { attempts: 0, loneErrors: 0 }): Pending => {
  return { kind: 'edit', editedAt: at(minutes), ...tries };
};

/** What sync knows and decides of one item. */
export const SETTLE_CONTRACT: readonly ContractCase[] = [
  {
    name: "[ST18] a person's edit is a record that waits since the item was last edited, without anything agreed on",
    run: (store) => {
      const stored = alarm('a', { updatedAt: at(3) });
      store.apply([put(stored)], at(4));
      assert.deepEqual(store.record('a'), recordOf(stored, { pending: edit(3) }));
      assert.deepEqual([...store.records()], [['a', store.record('a')]]);
      assert.equal(store.record('b'), null);
    },
  },
  {
    name: '[ST18] base, what waits and what was sent come back as they were settled, and the item stays',
    run: (store) => {
      const stored = timer('a', { version: 3, updatedAt: at(2) });
      const base = { item: timer('a', { version: 3, label: 'agreed' }).item, wireStartedAt: at(9) };
      store.apply([put(stored)], at(4));
      const waiting: readonly Pending[] = [
        edit(2, TRIED),
        edit(7, TRIED),
        { kind: 'program-edit', due: at(1), ...TRIED },
      ];
      for (const pending of waiting) {
        const sent = [timer('a', { label: 'one' }).item, alarm('a', { customSound: 'x' }).item];
        const record = recordOf(stored, { base, pending, sent });
        const changes = heard(store);
        store.apply([settle('a', record, null)], at(20));
        assert.deepEqual(store.record('a'), record);
        assert.deepEqual([changes[0]?.put, changes[0]?.sync], [[], true]);
      }
      assert.equal(store.outbox()[0]?.since, at(4));
    },
  },
  {
    name: '[ST18] at most 8 sent copies are kept, the latest',
    run: (store) => {
      const stored = alarm('a');
      const sent = Array.from({ length: 10 }, (_, n) => alarm('a', { label: `sent ${n}` }).item);
      const record = recordOf(stored, { pending: edit(0), sent });
      store.apply([put(stored), settle('a', record, null)], at(20));
      assert.deepEqual(
        store.record('a')?.sent.map(({ label }) => label),
        [2, 3, 4, 5, 6, 7, 8, 9].map((n) => `sent ${n}`),
      );
    },
  },
  {
    name: '[ST18] an item that is settled with nothing waiting leaves the outbox and is told as it is now',
    run: (store) => {
      store.apply([put(alarm('a'))], at(1));
      const changes = heard(store);
      const stored = alarm('a', { version: 1 });
      const record = recordOf(stored, { base: { item: stored.item, wireStartedAt: null } });
      store.apply([settle('a', record, stored)], at(20));
      assert.deepEqual(store.outbox(), []);
      assert.deepEqual(store.record('a'), record);
      assert.deepEqual(store.items(), [stored]);
      assert.deepEqual(
        changes.map(({ put: told, sync }) => [told, sync]),
        [[[stored], true]],
      );
    },
  },
  {
    name: '[ST18] an item new from the server appears, one in the trash comes out',
    run: (store) => {
      const stored = alarm('a', { version: 4 });
      const record = recordOf(stored, { base: { item: stored.item, wireStartedAt: null } });
      store.apply([settle('a', record, stored)], at(20));
      assert.deepEqual(store.items(), [stored]);
      store.apply([remove('a')], at(5));
      assert.deepEqual(store.record('a')?.pending, { kind: 'deletion', attempts: 0, loneErrors: 0 });
      store.apply([settle('a', record, stored)], at(21));
      assert.deepEqual(store.items(), [stored]);
      assert.deepEqual(store.record('a'), record);
    },
  },
  {
    name: '[ST18] a deletion that waits keeps its record, and settling it leaves the item in the trash',
    run: (store) => {
      const stored = alarm('a', { version: 4 });
      const base = { item: stored.item, wireStartedAt: null };
      store.apply([settle('a', recordOf(stored, { base }), stored), remove('a')], at(5));
      const pending = { kind: 'deletion', attempts: 1, loneErrors: 1 } as const;
      const changes = heard(store);
      store.apply([settle('a', recordOf(stored, { base, pending }), null)], at(20));
      assert.deepEqual(store.records().get('a'), recordOf(stored, { base, pending }));
      assert.deepEqual(store.items(), []);
      store.apply([settle('a', null, null)], at(21));
      assert.equal(store.record('a'), null);
      assert.deepEqual(
        changes.map(({ removed }) => removed),
        [[], []],
      );
    },
  },
  {
    name: '[ST18] what is gone there goes to the trash, all that sync knew of it with it, and can be restored',
    run: (store) => {
      const stored = alarm('a', { version: 4 });
      const base = { item: stored.item, wireStartedAt: null };
      store.apply([settle('a', recordOf(stored, { base, pending: edit(1, TRIED) }), stored)], at(5));
      const { removed, sync } = store.apply([settle('a', null, null)], at(20));
      assert.deepEqual([removed, sync], [['a'], true]);
      assert.deepEqual([store.items(), store.outbox(), store.record('a')], [[], [], null]);
      store.apply([restore('a')], at(21));
      assert.deepEqual(store.record('a'), recordOf(stored, { pending: edit(6) }));
    },
  },
  {
    name: '[ST18] what is settled of an item that is not there is dropped, and tells nobody',
    run: (store) => {
      const changes = heard(store);
      const record = recordOf(alarm('x'), { pending: edit(1) });
      store.apply([settle('x', record, null), settle('x', null, null)], at(20));
      assert.deepEqual([changes, store.outbox()], [[], []]);
    },
  },
  {
    name: "[ST18] tries and what was sent outlive a person's edit, the program's edit leaves a person's as it was",
    run: (store) => {
      const stored = alarm('a', { version: 1 });
      const base = { item: stored.item, wireStartedAt: null };
      const sent = [alarm('a', { label: 'sent' }).item];
      store.apply([settle('a', recordOf(stored, { base, pending: edit(1, TRIED), sent }), stored)], at(5));
      const edited = alarm('a', { version: 1, updatedAt: at(30) });
      store.apply([put(edited)], at(30));
      const pending = edit(30, { attempts: 2, loneErrors: 0 });
      assert.deepEqual(store.record('a'), recordOf(edited, { base, pending, sent }));
      const ended = alarm('a', { version: 1, updatedAt: at(40), enabled: false });
      store.apply([put(ended, { kind: 'program', due: at(39) })], at(40));
      assert.deepEqual(store.record('a'), recordOf(ended, { base, pending, sent }));
    },
  },
  {
    name: '[ST18] an item made here is deleted there once something is agreed on, or once it was on its way',
    run: (store) => {
      const base = { item: alarm('a', { version: 1 }).item, wireStartedAt: null };
      store.apply([put(alarm('a')), put(alarm('b')), put(alarm('c'))], at(1));
      store.apply(
        [
          settle('a', recordOf(alarm('a'), { base }), null),
          { kind: 'note-tries', ids: ['b'] },
          remove('a'),
          remove('b'),
          remove('c'),
        ],
        at(5),
      );
      assert.deepEqual([...store.records().keys()].sort(), ['a', 'b']);
      assert.equal(store.records().get('b')?.pending?.attempts, 1);
    },
  },
  {
    name: '[ST18] changes that stay on this device, and those of the network, leave sync alone',
    run: (store) => {
      const changes = heard(store);
      store.apply([put(alarm('a'), { kind: 'device' }), put(alarm('b'), BY_NETWORK)], at(1));
      assert.deepEqual(
        changes.map(({ sync }) => sync),
        [false],
      );
      assert.deepEqual(store.records().get('a')?.pending, null);
    },
  },
];
