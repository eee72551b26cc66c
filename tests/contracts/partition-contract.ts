import assert from 'node:assert/strict';
import type { Account } from '#main/ports/sync-store.ts';
import { alarm, at, firing } from './samples.ts';
import { type ContractCase, heard, put, row } from './store-writes.ts';

export const ANNA: Account = {
  serverUrl: 'https://one.example',
  userId: 'u1',
  email: 'anna@one.example',
  name: 'Anna',
};
const BEN: Account = { ...ANNA, userId: 'u2', email: 'ben@one.example', name: 'Ben' };

/** Accounts, and the local profile. */
export const PARTITION_CONTRACT: readonly ContractCase[] = [
  {
    name: '[ST21] before anybody signed in the local profile is shown; an account starts with nothing',
    run: (store) => {
      assert.equal(store.partition().account, null);
      store.apply([put(alarm('a')), put(alarm('b'))], at(1));
      const changes = heard(store);
      const returned = store.activate(ANNA, at(2));
      assert.deepEqual(changes, [returned]);
      assert.deepEqual(returned, {
        put: [],
        removed: ['a', 'b'],
        occurrences: [],
        removedOccurrences: [],
        settings: null,
        sync: true,
        partition: true,
      });
      assert.deepEqual([store.items(), store.outbox(), store.records().size], [[], [], 0]);
      assert.deepEqual([store.partition().account, store.accounts()], [ANNA, [ANNA]]);
      assert.deepEqual(
        store.localItems().map(({ item }) => item.id),
        ['a', 'b'],
      );
    },
  },
  {
    name: '[ST21] what is shown again is first seen now, with everything it had; one id in both is put, not removed',
    run: (store) => {
      const rang = firing('a', at(1), { kind: 'snoozed', until: at(9) });
      const missed = firing('a', at(0), { kind: 'missed', at: at(1), reason: 'busy' });
      store.apply(
        [put(alarm('a')), put(alarm('late', {}, { knownSince: at(99) })), row(rang), row(missed)],
        at(1),
      );
      store.activate(ANNA, at(2));
      assert.deepEqual([store.openOccurrences(at(0)), store.unseenReports()], [[], []]);
      assert.equal(store.occurrence('a', at(1)), undefined);
      store.apply([put(alarm('a', { label: 'hers' })), put(alarm('z'))], at(3));
      const { put: shown, removed } = store.activate(null, at(50));
      const seen = [alarm('a', {}, { knownSince: at(50) }), alarm('late', {}, { knownSince: at(99) })];
      assert.deepEqual([shown, removed, store.items()], [seen, ['z'], seen]);
      assert.deepEqual([store.occurrence('a', at(1)), store.unseenReports()], [rang, [missed]]);
      assert.deepEqual(
        store.outbox().map(({ itemId }) => itemId),
        ['a', 'late'],
      );
    },
  },
  {
    name: '[ST21] making the shown partition active again only updates its names, and tells nobody',
    run: (store) => {
      store.activate(ANNA, at(1));
      store.apply([put(alarm('a'))], at(1));
      const changes = heard(store);
      const renamed = { ...ANNA, email: 'new@one.example', name: 'Anna N.' };
      assert.equal(store.activate(renamed, at(9)).partition, false);
      assert.deepEqual([store.partition().account, store.accounts()], [renamed, [renamed]]);
      assert.deepEqual([changes, store.items()], [[], [alarm('a')]]);
    },
  },
  {
    name: '[ST21] settings are the same for all',
    run: (store) => {
      const settings = { ...store.settings(), snoozeMinutes: 7 };
      store.apply([{ kind: 'put-settings', settings }], at(1));
      store.activate(ANNA, at(2));
      assert.deepEqual(store.settings(), settings);
    },
  },
  {
    name: '[ST22] wiping the shown account leaves nothing of it, and shows the local profile',
    run: (store) => {
      store.apply([put(alarm('mine'))], at(1));
      store.activate(ANNA, at(2));
      const item = alarm('a', { version: 1 });
      const base = { item: item.item, wireStartedAt: null };
      const record = { id: 'a', item: item.item, base, pending: null, sent: [] };
      const lost = { label: 'lost' };
      store.apply(
        [
          { kind: 'settle', id: 'a', record, stored: item, at: at(3) },
          put(alarm('b')),
          row(firing('a', at(1), { kind: 'missed', at: at(1), reason: 'busy' })),
          {
            kind: 'note-conflicts',
            conflicts: [{ itemId: 'a', label: 'x', group: 'label', lostSide: 'local', lost, kept: lost }],
            at: at(3),
          },
          { kind: 'note-notices', id: 'a', label: 'x', notices: ['deleted-elsewhere'], at: at(3) },
        ],
        at(3),
      );
      const { put: shown, removed, partition } = store.wipe(ANNA, at(4));
      assert.deepEqual([shown.map((it) => it.item.id), removed, partition], [['mine'], ['a', 'b'], true]);
      assert.deepEqual([store.partition().account, store.accounts()], [null, []]);
      store.activate(ANNA, at(5));
      assert.deepEqual([store.items(), store.outbox(), store.unseenReports()], [[], [], []]);
      assert.deepEqual([store.conflicts(9), store.notices(9), store.records().size], [[], [], 0]);
    },
  },
  {
    name: '[ST22] wiping an account that is not shown, or not here, tells nobody',
    run: (store) => {
      store.activate(BEN, at(1));
      store.activate(ANNA, at(1));
      store.apply([put(alarm('a'))], at(1));
      const changes = heard(store);
      store.wipe(BEN, at(2));
      store.wipe(BEN, at(2));
      assert.deepEqual([changes, store.accounts()], [[], [ANNA]]);
      assert.deepEqual(store.items(), [alarm('a')]);
    },
  },
  {
    name: '[ST23] local items are brought along under new ids, to be sent; the originals can be restored',
    run: (store) => {
      store.apply([put(alarm('a')), put(alarm('b'))], at(1));
      store.activate(ANNA, at(2));
      const changes = heard(store);
      const copy = alarm('n', { updatedAt: at(3) });
      store.bringLocalItems([{ from: 'a', stored: copy }], at(3));
      assert.deepEqual(
        changes.map(({ put: shown, removed, sync }) => [shown, removed, sync]),
        [[[copy], [], true]],
      );
      assert.deepEqual(store.record('n')?.pending, {
        ...{ kind: 'edit', editedAt: at(3) },
        ...{ attempts: 0, loneErrors: 0 },
      });
      assert.deepEqual(
        store.localItems().map(({ item }) => item.id),
        ['b'],
      );
      store.activate(null, at(4));
      assert.deepEqual(
        store.outbox().map(({ itemId }) => itemId),
        ['b'],
      );
      store.apply([{ kind: 'restore-item', id: 'a', at: at(5), origin: { kind: 'person' } }], at(5));
      assert.equal(store.items().length, 2);
      assert.throws(() => store.bringLocalItems([], at(6)));
    },
  },
];
