import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { alarm, at, firing } from './samples.ts';
import { type ContractCase, heard, put, remove, row } from './store-writes.ts';

/** The change feed. */
export const FEED_CONTRACT: readonly ContractCase[] = [
  {
    name: '[ST6] the feed tells a transaction once, with the last state of each thing it changed',
    run: (store) => {
      const changes = heard(store);
      const last = alarm('a', { label: 'last' });
      const rung = firing('a', at(1), { kind: 'ringing', since: at(1) });
      const settings = { ...DEFAULT_SETTINGS, volume: 0.5 };
      const returned = store.apply(
        [
          put(alarm('a')),
          put(alarm('b')),
          put(last),
          remove('b'),
          row(firing('a', at(1), { kind: 'scheduled' })),
          row(rung),
          row(firing('c', at(2), { kind: 'scheduled' })),
          { kind: 'remove-occurrence', itemId: 'c', due: at(2) },
          { kind: 'put-settings', settings },
        ],
        at(5),
      );
      assert.deepEqual(changes, [returned]);
      assert.deepEqual(returned, {
        put: [last],
        removed: ['b'],
        occurrences: [rung],
        removedOccurrences: [{ itemId: 'c', due: at(2) }],
        settings,
        sync: true,
        partition: false,
      });
    },
  },
  {
    name: '[ST6] an empty transaction is not told',
    run: (store) => {
      const changes = heard(store);
      store.apply([], at(1));
      assert.deepEqual(changes, []);
    },
  },
  {
    name: '[ST6] a listener sees the change committed, and hears nothing after it unsubscribed',
    run: (store) => {
      const seen: (string | undefined)[] = [];
      const stop = store.onChange(() => seen.push(store.item('a')?.item.label));
      store.apply([put(alarm('a', { label: 'one' }))], at(1));
      stop();
      store.apply([put(alarm('a', { label: 'two' }))], at(2));
      assert.deepEqual(seen, ['one']);
    },
  },
  {
    name: '[ST6] a listener that throws keeps neither the others nor the caller from the change, and is logged',
    run: (store, log) => {
      store.onChange(() => {
        throw new Error('listener');
      });
      const changes = heard(store);
      store.apply([put(alarm('a'))], at(1));
      assert.equal(changes.length, 1);
      assert.equal(log.count('error'), 1);
    },
  },
  {
    name: '[ST6] a change made from inside a listener is told to all after the present one',
    run: (store) => {
      const order: string[] = [];
      store.onChange((change) => {
        const [first] = change.put;
        order.push(`first hears ${first?.item.id}`);
        if (first?.item.id === 'a') store.apply([put(alarm('b'))], at(2));
      });
      store.onChange((change) => order.push(`second hears ${change.put[0]?.item.id}`));
      store.apply([put(alarm('a'))], at(1));
      assert.deepEqual(order, ['first hears a', 'second hears a', 'first hears b', 'second hears b']);
    },
  },
];
