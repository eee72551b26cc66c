import assert from 'node:assert/strict';
import type { RecordStore } from '#main/ports/record-store.ts';
import { alarm, at, BY_NETWORK } from './samples.ts';
import { type ContractCase, put, remove, restore } from './store-writes.ts';

const byProgram = (minutes: number) => ({ kind: 'program', due: at(minutes) }) as const;

function outboxOf(store: RecordStore) {
  return store.outbox().map((entry) => [entry.itemId, entry.operation, entry.since, entry.conditionalDue]);
}

/** What waits to be sent. */
export const OUTBOX_CONTRACT: readonly ContractCase[] = [
  {
    name: "[ST3] a person's edit waits in the outbox, one row an item, since its first edit",
    run: (store) => {
      store.apply([put(alarm('b')), put(alarm('a'))], at(1));
      store.apply([put(alarm('a', { label: 'again' }))], at(2));
      assert.deepEqual(outboxOf(store), [
        ['a', 'upsert', at(1), null],
        ['b', 'upsert', at(1), null],
      ]);
      const [first] = store.outbox();
      assert.deepEqual([first?.attempts, first?.nextTryAt, first?.lastError], [0, null, null]);
    },
  },
  {
    name: '[ST3] changes that stay on this device never enter the outbox nor clear it',
    run: (store) => {
      const byDevice = { kind: 'device' } as const;
      store.apply([put(alarm('a', { version: 2 }), byDevice), put(alarm('b'))], at(1));
      store.apply([remove('a', byDevice), put(alarm('b', { enabled: false }), byDevice)], at(2));
      assert.deepEqual(outboxOf(store), [['b', 'upsert', at(1), null]]);
    },
  },
  {
    name: "[ST3] the network's changes never enter the outbox nor clear it",
    run: (store) => {
      store.apply([put(alarm('a', { version: 2 }), BY_NETWORK), put(alarm('b'))], at(1));
      store.apply([remove('a', BY_NETWORK), put(alarm('b', { version: 1 }), BY_NETWORK)], at(2));
      assert.deepEqual(outboxOf(store), [['b', 'upsert', at(1), null]]);
    },
  },
  {
    name: '[ST3] the deletion of an item the server knows waits to be sent, and undoing it sends the item',
    run: (store) => {
      store.apply([put(alarm('a', { version: 4 }), BY_NETWORK)], at(1));
      store.apply([remove('a')], at(5));
      assert.deepEqual(outboxOf(store), [['a', 'delete', at(5), null]]);
      store.apply([restore('a')], at(6));
      assert.deepEqual(outboxOf(store), [['a', 'upsert', at(5), null]]);
    },
  },
  {
    name: '[ST3] an item made and deleted here before it was ever sent leaves no outbox row; restored it has one',
    run: (store) => {
      store.apply([put(alarm('a'))], at(1));
      store.apply([remove('a')], at(5));
      assert.deepEqual(store.outbox(), []);
      store.apply([restore('a')], at(6));
      assert.deepEqual(outboxOf(store), [['a', 'upsert', at(6), null]]);
    },
  },
  {
    name: "[ST4] the program's own edit is conditional; a person's edit of the same item makes it unconditional for good",
    run: (store) => {
      store.apply([put(alarm('a', { version: 1 }), BY_NETWORK)], at(1));
      store.apply([put(alarm('a', { version: 1, enabled: false }), byProgram(2))], at(3));
      store.apply([put(alarm('a', { version: 1, enabled: false }), byProgram(4))], at(5));
      assert.deepEqual(outboxOf(store), [['a', 'upsert', at(3), at(4)]]);
      store.apply([put(alarm('a', { version: 1, label: 'mine' }))], at(6));
      store.apply([put(alarm('a', { version: 1, label: 'mine', enabled: false }), byProgram(7))], at(8));
      assert.deepEqual(outboxOf(store), [['a', 'upsert', at(3), null]]);
    },
  },
];
