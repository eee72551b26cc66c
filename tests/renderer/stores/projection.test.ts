import { expect, test } from 'vitest';
import { applyChanges, type Projection, projectionOf } from '#renderer/stores/projection.ts';
import type { Changes } from '#shared/ipc/snapshot.ts';
import { alarm, NOON, timer } from '../../shared/domain/samples.ts';
import { snapshot } from '../snapshots.ts';

const start = projectionOf(snapshot({ revision: 4, items: [alarm(), timer()], nextDue: { a1: NOON } }));

function applied(changes: Changes): Projection {
  const result = applyChanges(start, changes);
  if (result.kind !== 'applied') throw new Error(result.kind);
  return result.projection;
}

test('[UI1] the next revision is applied, with what it puts and removes', () => {
  const { items, revision } = applied({ revision: 5, put: [alarm({ label: 'Work' })], removed: ['t1'] });
  expect(revision).toBe(5);
  expect([...items.keys()]).toEqual(['a1']);
  expect(items.get('a1')?.item.label).toBe('Work');
});

test('[UI1] due instants are changed one by one: null and removal take them away', () => {
  expect(applied({ revision: 5, nextDue: { a1: null, t1: NOON } }).nextDue).toEqual({ t1: NOON });
  expect(applied({ revision: 5, removed: ['a1'] }).nextDue).toEqual({});
});

test('[UI1] what changes do not name stays the same object', () => {
  const projection = applied({ revision: 5, zone: 'Asia/Tokyo' });
  expect(projection.zone).toBe('Asia/Tokyo');
  expect(projection.items).toBe(start.items);
  expect(projection.nextDue).toBe(start.nextDue);
  expect(projection.settings).toBe(start.settings);
});

test('[UI1] a revision that is already contained changes nothing', () => {
  expect(applyChanges(start, { revision: 4, removed: ['a1'] })).toEqual({ kind: 'stale' });
});

test('[UI2] a revision that skips one is a gap', () => {
  expect(applyChanges(start, { revision: 6, removed: ['a1'] })).toEqual({ kind: 'gap' });
});
