import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { alarm, at, BY_NETWORK, timer } from './samples.ts';
import { type ContractCase, heard, put, remove, restore } from './store-writes.ts';

/** Items, settings, deletions. */
export const ITEM_CONTRACT: readonly ContractCase[] = [
  {
    name: '[ST1] a new store is empty and has the default settings',
    run: (store) => {
      assert.deepEqual(store.items(), []);
      assert.deepEqual(store.outbox(), []);
      assert.deepEqual(store.openOccurrences(at(0)), []);
      assert.deepEqual(store.settings(), DEFAULT_SETTINGS);
    },
  },
  {
    name: '[ST1] an item comes back as it was put, every field',
    run: (store) => {
      const both = [
        alarm('a', {
          customSound: 'C:\\x\\own.wav',
          version: 7,
          days: [0, 3, 6],
          enabled: false,
          label: 'Zażółć 🥁',
        }),
        timer(
          'b',
          { startedAt: null, remainingSeconds: 90, enabled: false, repeat: true },
          { volume: 0.35, outputDeviceId: 'speaker', doNotDisturb: 'obey' },
        ),
      ];
      store.apply(
        both.map((stored) => put(stored)),
        at(1),
      );
      assert.deepEqual(
        [...store.items()].sort((x, y) => x.item.id.localeCompare(y.item.id)),
        both,
      );
      assert.deepEqual(store.item('b'), both[1]);
      assert.equal(store.item('c'), undefined);
    },
  },
  {
    name: '[ST1] putting an item again replaces it',
    run: (store) => {
      store.apply([put(alarm('a', { label: 'first' }, { volume: 1 }))], at(1));
      const second = timer('a', { label: 'second' });
      store.apply([put(second)], at(2));
      assert.deepEqual(store.items(), [second]);
    },
  },
  {
    name: '[ST1] settings come back as they were put, the last of several',
    run: (store) => {
      const one = { ...DEFAULT_SETTINGS, snoozeMinutes: 9, outputDeviceId: 'hdmi', theme: 'dark' } as const;
      store.apply([{ kind: 'put-settings', settings: one }], at(1));
      assert.deepEqual(store.settings(), one);
      const two = { ...one, snoozeMinutes: 2 };
      store.apply(
        [
          { kind: 'put-settings', settings: two },
          { kind: 'put-settings', settings: one },
        ],
        at(2),
      );
      assert.deepEqual(store.settings(), one);
    },
  },
  {
    name: '[ST2] a deleted item is gone from the lists, and restoring brings it back exactly',
    run: (store) => {
      const stored = alarm('a', { version: 3, label: 'keep me' }, { volume: 0.2 });
      store.apply([put(stored)], at(1));
      assert.deepEqual(store.apply([remove('a')], at(5)).removed, ['a']);
      assert.deepEqual(store.items(), []);
      assert.equal(store.item('a'), undefined);
      assert.deepEqual(store.apply([restore('a')], at(6)).put, [stored]);
      assert.deepEqual(store.items(), [stored]);
    },
  },
  {
    name: '[ST2] putting a deleted item brings it back as put',
    run: (store) => {
      store.apply([put(alarm('a')), remove('a')], at(1));
      const anew = alarm('a', { label: 'anew' });
      store.apply([put(anew, BY_NETWORK)], at(2));
      assert.deepEqual(store.items(), [anew]);
    },
  },
  {
    name: '[ST2] deleting or restoring what is not there, or not deleted, changes nothing and tells nobody',
    run: (store) => {
      store.apply([put(alarm('a'), BY_NETWORK)], at(1));
      const changes = heard(store);
      store.apply([remove('x'), restore('x'), restore('a')], at(2));
      store.apply([{ kind: 'remove-occurrence', itemId: 'a', due: at(1) }], at(2));
      assert.deepEqual(changes, []);
      assert.deepEqual(store.outbox(), []);
    },
  },
];
