import assert from 'node:assert/strict';
import type { Conflict } from '#shared/sync/conflict.ts';
import type { FieldGroup } from '#shared/sync/item-groups.ts';
import { valuesOf } from '#shared/sync/item-groups.ts';
import { alarm, at, timer } from './samples.ts';
import { type ContractCase, heard } from './store-writes.ts';

function clash(group: FieldGroup, [one, other] = [alarm('a'), alarm('a', { label: 'other' })]): Conflict {
  const [lost, kept] = [valuesOf(one.item, group), valuesOf(other.item, group)];
  return { itemId: 'a', label: other.item.label, group, lostSide: 'local', lost, kept };
}
const note = (conflicts: readonly Conflict[], minutes: number) =>
  ({ kind: 'note-conflicts', conflicts, at: at(minutes) }) as const;

/** What lost, and what a person is told. */
export const SYNC_HISTORY_CONTRACT: readonly ContractCase[] = [
  {
    name: '[ST20] values that lost are kept whole, newest first, and marked once they were put back',
    run: (store) => {
      const run = clash('run', [timer('a'), timer('a', { enabled: false, startedAt: null })]);
      const all = [clash('label'), run, clash('type', [alarm('a'), timer('a')])];
      store.apply([note(all, 1), note([{ ...clash('recurrence'), lostSide: 'server' }], 2)], at(2));
      const found = store.conflicts(9);
      assert.deepEqual(
        found.map(({ id, at: when, restoredAt, ...conflict }) => [conflict, when, restoredAt]),
        [
          [{ ...clash('recurrence'), lostSide: 'server' }, at(2), null],
          ...[...all].reverse().map((conflict) => [conflict, at(1), null]),
        ],
      );
      assert.deepEqual(store.conflicts(2), found.slice(0, 2));
      const [first] = found;
      const id = first?.id ?? 0;
      store.apply([{ kind: 'conflict-restored', id, at: at(3) }], at(3));
      assert.deepEqual(store.conflict(id), { ...first, restoredAt: at(3) });
      assert.equal(store.conflict(-1), null);
    },
  },
  {
    name: '[ST20] the history has at most 1000 lines, the newest',
    run: (store) => {
      for (let n = 0; n < 3; n += 1) {
        store.apply(
          [
            note(
              Array.from({ length: 400 }, () => clash('label')),
              n,
            ),
          ],
          at(n),
        );
      }
      const found = store.conflicts(2000);
      assert.deepEqual([found.length, found[0]?.at, found.at(-1)?.at], [1000, at(2), at(0)]);
    },
  },
  {
    name: '[ST20] notices are told until they were seen, newest first',
    run: (store) => {
      const changes = heard(store);
      const notices = ['program-edit-dropped', 'deleted-elsewhere'] as const;
      store.apply([{ kind: 'note-notices', id: 'a', label: 'Tea', notices, at: at(1) }], at(1));
      store.apply([{ kind: 'notices-seen' }, { kind: 'conflict-restored', id: 7, at: at(2) }], at(2));
      assert.deepEqual(store.notices(9), []);
      store.apply([{ kind: 'notices-seen' }, note([], 2)], at(3));
      store.apply([{ kind: 'note-notices', id: 'b', label: 'Egg', notices, at: at(4) }], at(4));
      assert.deepEqual(
        store.notices(9).map(({ id, ...notice }) => notice),
        [
          { itemId: 'b', label: 'Egg', kind: 'deleted-elsewhere', at: at(4) },
          { itemId: 'b', label: 'Egg', kind: 'program-edit-dropped', at: at(4) },
        ],
      );
      assert.equal(store.notices(1).length, 1);
      assert.deepEqual(
        changes.map(({ sync, put }) => [sync, put.length]),
        [
          [true, 0],
          [true, 0],
          [true, 0],
        ],
      );
    },
  },
];
