import assert from 'node:assert/strict';
import type { RecordStore, StoreChange, StoreWrite } from '#main/ports/record-store.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import type { FakeLog } from '../fakes/fake-log.ts';
import { alarm, at, BY_NETWORK, BY_PERSON, EVERY_STATE, firing, timer } from './samples.ts';

/** A rule every record store keeps; `run` throws if it does not. */
export interface ContractCase {
  readonly name: string;
  /** Gets a new, empty store and the log it writes to. */
  run(store: RecordStore, log: FakeLog): void;
}

const put = (stored: StoredItem, origin: Extract<StoreWrite, { kind: 'put-item' }>['origin'] = BY_PERSON) =>
  ({ kind: 'put-item', stored, origin }) as const;
const remove = (id: string, origin: Extract<StoreWrite, { kind: 'delete-item' }>['origin'] = BY_PERSON) =>
  ({ kind: 'delete-item', id, at: at(5), origin }) as const;
const restore = (id: string) => ({ kind: 'restore-item', id, at: at(6), origin: BY_PERSON }) as const;
const row = (occurrence: ReturnType<typeof firing>) => ({ kind: 'put-occurrence', occurrence }) as const;
const byProgram = (minutes: number) => ({ kind: 'program', due: at(minutes) }) as const;

function outboxOf(store: RecordStore) {
  return store.outbox().map((entry) => [entry.itemId, entry.operation, entry.since, entry.conditionalDue]);
}

function heard(store: RecordStore): StoreChange[] {
  const changes: StoreChange[] = [];
  store.onChange((change) => changes.push(change));
  return changes;
}

const items: readonly ContractCase[] = [
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
          { volume: 0.35, outputDeviceId: 'speaker' },
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
];

const deletions: readonly ContractCase[] = [
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

const outbox: readonly ContractCase[] = [
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

const occurrences: readonly ContractCase[] = [
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

const feed: readonly ContractCase[] = [
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

/** The rules of the port, held against every implementation, in every runtime. */
export const RECORD_STORE_CONTRACT: readonly ContractCase[] = [
  ...items,
  ...deletions,
  ...outbox,
  ...occurrences,
  ...feed,
];
