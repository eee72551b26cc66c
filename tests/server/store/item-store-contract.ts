import assert from 'node:assert/strict';
import { RECEIPT_MS, REMOVAL_MS } from '#server/ports/server-store.ts';
import {
  at,
  listed,
  put,
  record,
  remove,
  type StoreCase,
  since,
  start,
  user,
  write,
} from './store-samples.ts';

const receipt = { key: 'k', fingerprint: 'f', status: 200, body: '{}' };

export const ITEM_STORE_CONTRACT: readonly StoreCase[] = [
  {
    name: '[SV24] an item comes back as it was put, every field, and replaced when put again',
    run: async (store) => {
      await store.users.add(user('u'));
      const whole = record('a', { label: 'Zażółć 🥁', version: 7, deletedAt: null });
      await write(store, 'u', [{ kind: 'put', record: whole }]);
      assert.deepEqual(await store.items.get('u', 'a'), whole);
      await write(store, 'u', [put('a', { label: 'second', version: 9 })]);
      assert.equal((await store.items.get('u', 'a'))?.content.label, 'second');
      assert.equal(await store.items.get('u', 'b'), null);
    },
  },
  {
    name: '[SV24] a decision sees what is held, and its writes are done together',
    run: async (store) => {
      await store.users.add(user('u'));
      await write(store, 'u', [put('a'), put('b', { deletedAt: at(5) })]);
      const seen = await store.items.change({
        userId: 'u',
        ids: ['a', 'b', 'c'],
        at: at(20),
        decide: ({ records }) => ({ writes: [remove('a'), put('c')], result: [...records.keys()].sort() }),
      });
      assert.deepEqual(seen, ['a', 'b']);
      assert.deepEqual(await listed(store, 'u'), ['c']);
    },
  },
  {
    name: '[SV24] a decision that throws changes nothing',
    run: async (store) => {
      await store.users.add(user('u'));
      const change = store.items.change({
        userId: 'u',
        ids: ['a'],
        at: at(1),
        decide: () => {
          throw new Error('no');
        },
      });
      await assert.rejects(change);
      assert.deepEqual(await listed(store, 'u'), []);
    },
  },
  {
    name: '[SV24] the list leaves out tombstones and begins with the newest created',
    run: async (store) => {
      await store.users.add(user('u'));
      const writes = [
        put('old', { createdAt: at(1) }),
        put('gone', { deletedAt: at(3) }),
        put('new', { createdAt: at(9) }),
      ];
      await write(store, 'u', writes);
      assert.deepEqual(await listed(store, 'u'), ['new', 'old']);
    },
  },
  {
    name: '[SV6] the same id of two users is two items',
    run: async (store) => {
      await store.users.add(user('u'));
      await store.users.add(user('v'));
      await write(store, 'u', [put('a', { label: 'of u' })]);
      await write(store, 'v', [put('a', { label: 'of v' })]);
      await write(store, 'v', [remove('a')]);
      assert.equal((await store.items.get('u', 'a'))?.content.label, 'of u');
      assert.deepEqual((await since(store, 'u', 0)).removed, []);
    },
  },
  {
    name: '[SV9] changes come in pages, each item once at its latest place, hard deletes among them',
    run: async (store) => {
      await store.users.add(user('u'));
      for (const id of ['a', 'b', 'c', 'd']) await write(store, 'u', [put(id)]);
      await write(store, 'u', [put('a', { version: 3 })]);
      await write(store, 'u', [remove('c')]);
      const first = await since(store, 'u', 0, 2);
      assert.deepEqual([first.ids, first.removed, first.more], [['b', 'd'], [], true]);
      const second = await since(store, 'u', first.sequence, 2);
      assert.deepEqual([second.ids, second.removed, second.more], [['a'], ['c'], false]);
      assert.deepEqual(await since(store, 'u', second.sequence), { ...second, ids: [], removed: [] });
      await write(store, 'u', [put('c')]);
      assert.deepEqual((await since(store, 'u', second.sequence)).ids, ['c']);
      assert.deepEqual((await since(store, 'u', 0)).removed, []);
    },
  },
  {
    name: '[SV9] a cursor from nowhere, or older than the trace of a hard delete, is not known',
    run: async (store) => {
      await store.users.add(user('u'));
      await write(store, 'u', [put('a')]);
      await write(store, 'u', [remove('a')]);
      assert.equal(await store.items.changesSince('u', start(3), 10), null);
      await store.sweep(at(10 + REMOVAL_MS));
      assert.equal(await store.items.changesSince('u', start(1), 10), null);
      assert.deepEqual((await since(store, 'u', 2)).removed, []);
      assert.deepEqual((await since(store, 'u', 0)).ids, []);
    },
  },
  {
    name: '[SV34] a tombstone is swept by its age, and nothing that lives or was brought back',
    run: async (store) => {
      await store.users.add(user('u'));
      await store.users.add(user('v'));
      const bin = (id: string, deletedAt: number) => put(id, { deletedAt: at(deletedAt) });
      await write(store, 'u', [put('live'), bin('back', 9), bin('old', 10), bin('new', 11), put('back')]);
      await write(store, 'v', [bin('old', 20)]);
      await store.sweep(at(9 + REMOVAL_MS));
      assert.equal((await store.items.get('u', 'old'))?.deletedAt, at(10));
      await store.sweep(at(10 + REMOVAL_MS));
      assert.equal(await store.items.get('u', 'old'), null);
      assert.deepEqual((await since(store, 'u', 0)).ids, ['live', 'new', 'back']);
      assert.deepEqual((await since(store, 'v', 0)).ids, ['old']);
      assert.equal(await store.items.changesSince('u', start(2), 10), null);
      assert.deepEqual((await since(store, 'u', 3)).ids, ['new', 'back']);
    },
  },
  {
    name: '[SV7] a receipt is kept with its writes, for its user, until it is swept',
    run: async (store) => {
      await store.users.add(user('u'));
      await store.users.add(user('v'));
      const held = (userId: string, keep: boolean) =>
        store.items.change({
          userId,
          ids: [],
          receiptKey: 'k',
          at: at(10),
          decide: (it) => ({ writes: [], receipt: keep ? receipt : undefined, result: it.receipt }),
        });
      assert.equal(await held('u', true), null);
      assert.deepEqual(await held('u', false), receipt);
      assert.equal(await held('v', false), null);
      await store.sweep(at(9 + RECEIPT_MS));
      assert.deepEqual(await held('u', false), receipt);
      await store.sweep(at(10 + RECEIPT_MS));
      assert.equal(await held('u', false), null);
    },
  },
];
