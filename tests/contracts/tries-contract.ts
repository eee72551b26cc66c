import assert from 'node:assert/strict';
import type { ParkReason } from '#shared/sync/push-next.ts';
import { alarm, at, timer } from './samples.ts';
import { type ContractCase, heard, put, remove } from './store-writes.ts';

const REFUSED: ParkReason = {
  kind: 'refused',
  refusal: { status: 422, fields: ['label'], text: 'label: too long' },
};
const retry = (id: string) => ({ kind: 'retry-at', id, at: at(9), error: 'no-answer' }) as const;
const park = (id: string, why: ParkReason = REFUSED) => ({ kind: 'park', id, why }) as const;

/** Tries, waits, parks. */
export const TRIES_CONTRACT: readonly ContractCase[] = [
  {
    name: '[ST19] what waits is listed longest waiting first, with what a person wants to know of it',
    run: (store) => {
      store.apply([put(timer('b'))], at(1));
      store.apply([put(alarm('c', { version: 2 }), { kind: 'program', due: at(0) })], at(2));
      store.apply([put(alarm('a', { version: 2 })), remove('a')], at(3));
      const base = { attempts: 0, nextTryAt: null, lastError: null, parked: null, isProgramEdit: false };
      const ofAlarm = { ...base, itemType: 'alarm' } as const;
      assert.deepEqual(store.waiting(), [
        { ...base, itemId: 'b', itemType: 'timer', label: 'Timer b', operation: 'upsert', since: at(1) },
        {
          ...ofAlarm,
          itemId: 'c',
          label: 'Alarm c',
          operation: 'upsert',
          since: at(2),
          isProgramEdit: true,
        },
        { ...ofAlarm, itemId: 'a', label: 'Alarm a', operation: 'delete', since: at(3) },
      ]);
    },
  },
  {
    name: '[ST19] tries are counted, and the next one and its reason are kept, until a person edits the item',
    run: (store) => {
      store.apply([put(alarm('a')), put(alarm('b'))], at(1));
      store.apply(
        [
          { kind: 'note-tries', ids: ['a', 'x'] },
          { kind: 'note-tries', ids: ['a'] },
        ],
        at(2),
      );
      store.apply([retry('a')], at(3));
      const of = () => store.waiting().map((it) => [it.itemId, it.attempts, it.nextTryAt, it.lastError]);
      assert.deepEqual(of(), [
        ['a', 2, at(9), 'no-answer'],
        ['b', 0, null, null],
      ]);
      store.apply([put(alarm('a', { label: 'edited' }))], at(4));
      assert.deepEqual(of()[0], ['a', 2, null, null]);
    },
  },
  {
    name: '[ST19] an item is parked with its reason, of every kind',
    run: (store) => {
      store.apply([put(alarm('a')), retry('a')], at(1));
      const reasons: ParkReason[] = [
        REFUSED,
        { kind: 'server-error', status: 500 },
        { kind: 'version-limit' },
      ];
      for (const why of reasons) {
        store.apply([park('a', why)], at(2));
        assert.deepEqual(store.waiting()[0]?.parked, why);
        assert.equal(store.waiting()[0]?.nextTryAt, null);
      }
    },
  },
  {
    name: "[ST19] a person's edit un-parks the item and forgets lone errors, not tries; the program's does not",
    run: (store) => {
      const stored = alarm('a');
      const tried = { kind: 'edit', editedAt: at(0), attempts: 5, loneErrors: 5 } as const;
      const record = { id: 'a', item: stored.item, base: null, pending: tried, sent: [] };
      store.apply([put(stored)], at(1));
      store.apply([{ kind: 'settle', id: 'a', record, stored: null, at: at(1) }, park('a')], at(1));
      store.apply([put(stored, { kind: 'program', due: at(2) })], at(2));
      assert.deepEqual(store.waiting()[0]?.parked, REFUSED);
      assert.deepEqual(store.record('a')?.pending, tried);
      store.apply([put(stored)], at(3));
      assert.equal(store.waiting()[0]?.parked, null);
      assert.deepEqual(store.record('a')?.pending, { ...tried, loneErrors: 0 });
    },
  },
  {
    name: '[ST19] one item or all are freed to be tried at once, and what is free already tells nobody',
    run: (store) => {
      const all = ['a', 'b', 'c'].map((id) => put(alarm(id)));
      store.apply([...all, park('a'), park('b'), retry('c')], at(1));
      store.apply([{ kind: 'unpark', id: 'a' }], at(2));
      assert.deepEqual(
        store.waiting().map((it) => it.parked === null),
        [true, false, true],
      );
      store.apply([{ kind: 'unpark', id: null }], at(3));
      assert.deepEqual(
        store.waiting().map((it) => [it.parked, it.nextTryAt]),
        [
          [null, null],
          [null, null],
          [null, null],
        ],
      );
      const changes = heard(store);
      store.apply(
        [{ kind: 'unpark', id: null }, retry('x'), park('x'), { kind: 'note-tries', ids: [] }],
        at(4),
      );
      assert.deepEqual(changes, []);
    },
  },
];
