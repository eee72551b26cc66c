import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '#shared/domain/item.ts';
import { conflictOf, withLostValue } from '#shared/sync/conflict.ts';
import { groupsOf, sameContent, sameGroup } from '#shared/sync/item-groups.ts';
import { isLocalLater, merge } from '#shared/sync/merge.ts';
import { addMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { NOON } from '../domain/samples.ts';
import { alarmItem, onServer, timerItem } from './samples.ts';

const base = alarmItem();

function merged(
  local: Item,
  server: Item,
  options: { later?: boolean; base?: Item | null; sent?: Item[] } = {},
) {
  const { later = false, sent = [] } = options;
  return merge({
    base: options.base === undefined ? base : options.base,
    sent,
    local,
    server,
    localIsLater: later,
  });
}

test('[SY3] what one side alone changed stands, both together', () => {
  const local = alarmItem({ label: 'Gym' });
  const server = alarmItem({ alarmTime: wallTime('08:00'), version: 5 });
  const { item, isSettled, conflicts } = merged(local, server);
  expect(item).toMatchObject({ label: 'Gym', alarmTime: '08:00', version: 5 });
  expect(isSettled).toBe(false);
  expect(conflicts).toEqual([]);
});

test('[SY3] both changed to the same: nothing to send, nothing to tell', () => {
  const both = alarmItem({ label: 'Gym' });
  expect(merged(both, { ...both, version: 5 })).toMatchObject({ isSettled: true, conflicts: [] });
});

describe('[SY4] of a clash', () => {
  const local = alarmItem({ label: 'Gym' });
  const server = alarmItem({ label: 'Run', version: 5 });

  test.each([
    [true, 'Gym', 'Run', 'server'],
    [false, 'Run', 'Gym', 'local'],
  ])('[SY4] the later stands (local later: %s)', (later, kept, lost, lostSide) => {
    const outcome = merged(local, server, { later });
    expect(outcome.item.label).toBe(kept);
    expect(outcome.conflicts).toEqual([
      { itemId: 'a1', label: kept, group: 'label', lostSide, lost: { label: lost }, kept: { label: kept } },
    ]);
  });

  test('[SY4] without a base every difference is one', () => {
    const outcome = merged(local, server, { base: null, later: true });
    expect(outcome.conflicts.map(({ group }) => group)).toEqual(['label']);
  });
});

describe('[SY5] later', () => {
  const server = onServer(base, { at: NOON });

  test('[SY5] is judged by the server’s clock', () => {
    expect(isLocalLater(addMs(NOON, 1), server, 0)).toBe(true);
    expect(isLocalLater(NOON, server, 0)).toBe(false);
    expect(isLocalLater(addMs(NOON, 50), server, -100)).toBe(false);
  });

  test('[SY5] is judged by when the server’s edit was made, where that is known', () => {
    const edit = addMs(NOON, -60_000);
    expect(isLocalLater(addMs(NOON, -30_000), { ...server, editedAt: edit }, 0)).toBe(true);
    expect(isLocalLater(addMs(NOON, -90_000), { ...server, editedAt: edit }, 0)).toBe(false);
  });
});

test('[SY6] recurrence and days merge as one', () => {
  const local = alarmItem({ recurrence: 'weekly', days: [1] });
  const server = alarmItem({ recurrence: 'weekdays', days: [], version: 5 });
  const { item, conflicts } = merged(local, server, { later: true });
  expect(item).toMatchObject({ recurrence: 'weekly', days: [1] });
  expect(conflicts).toMatchObject([{ group: 'recurrence', lost: { recurrence: 'weekdays', days: [] } }]);
});

test('[SY6] a timer’s enabled, start and rest merge as one', () => {
  const timer = timerItem();
  const local = timerItem({ remainingSeconds: 100 });
  const server = timerItem({ enabled: true, startedAt: NOON, version: 5 });
  const { item } = merged(local, server, { base: timer });
  expect(item).toMatchObject({ enabled: true, startedAt: NOON, remainingSeconds: null });
});

describe('an alarm that meets a timer', () => {
  const asTimer = timerItem({ id: 'a1', version: 5 });

  test('[SY6] is taken as a whole when only the server changed', () => {
    expect(merged(base, asTimer)).toMatchObject({ item: asTimer, isSettled: true, conflicts: [] });
  });

  test('[SY6] stays as a whole when only it changed here', () => {
    const outcome = merged(asTimer, { ...base, version: 4 });
    expect(outcome).toMatchObject({ item: { type: 'timer', version: 4 }, isSettled: false, conflicts: [] });
  });

  test.each([true, false])('[SY6] is told as a whole when both changed (local later: %s)', (later) => {
    const local = alarmItem({ label: 'Gym' });
    const { item, conflicts } = merged(local, asTimer, { later });
    expect(item.type).toBe(later ? 'alarm' : 'timer');
    expect(conflicts).toMatchObject([{ group: 'type', lost: { type: later ? 'timer' : 'alarm' } }]);
  });
});

test('[SY7] days of a named recurrence are no edit', () => {
  expect(
    sameContent(alarmItem({ recurrence: 'weekdays', days: [0, 1] }), alarmItem({ recurrence: 'weekdays' })),
  ).toBe(true);
  expect(
    sameContent(alarmItem({ recurrence: 'weekly', days: [1] }), alarmItem({ recurrence: 'weekly' })),
  ).toBe(false);
});

test('[SY7] a rest of a running timer is no edit', () => {
  const running = { enabled: true, startedAt: NOON };
  expect(sameContent(timerItem({ ...running, remainingSeconds: 5 }), timerItem(running))).toBe(true);
  expect(sameContent(timerItem(running), timerItem())).toBe(false);
});

test('[SY8] what was sent unanswered is no clash, and what came after it stands', () => {
  const sent = alarmItem({ label: 'Gym' });
  const outcome = merged(alarmItem({ label: 'Swim' }), { ...sent, version: 5 }, { sent: [sent] });
  expect(outcome).toMatchObject({ item: { label: 'Swim' }, isSettled: false, conflicts: [] });
});

test('[SY8] an edit taken back after it was sent unanswered is not undone', () => {
  const sent = alarmItem({ label: 'Gym' });
  const outcome = merged(base, { ...sent, version: 5 }, { sent: [sent] });
  expect(outcome.item.label).toBe(base.label);
});

describe('[SY8] when others edited after an edit of ours that nobody answered', () => {
  const sent = [alarmItem({ label: 'Gym' })];
  const ownStep = base.version + 2;

  test.each([
    [true, 'Gym', 'server'],
    [false, base.label, 'local'],
  ])(
    '[SY8] the value from before may be their later edit: a clash (local later: %s)',
    (later, kept, lostSide) => {
      const server = { ...base, version: ownStep + 2 };
      const outcome = merged(alarmItem({ label: 'Gym' }), server, { sent, later });
      expect(outcome.item.label).toBe(kept);
      expect(outcome.conflicts).toMatchObject([{ group: 'label', lostSide }]);
    },
  );

  test('[SY8] what was taken back here meets their edit as a clash', () => {
    const server = alarmItem({ label: 'Run', version: ownStep + 2 });
    const outcome = merged(base, server, { sent, later: true });
    expect(outcome.item.label).toBe(base.label);
    expect(outcome.conflicts).toMatchObject([{ group: 'label', lostSide: 'server' }]);
  });

  test('[SY8] at a version that leaves no room for ours and theirs, ours has not arrived', () => {
    const server = { ...base, version: ownStep };
    const outcome = merged(alarmItem({ label: 'Gym' }), server, { sent });
    expect(outcome).toMatchObject({ item: { label: 'Gym' }, conflicts: [] });
  });

  test('[SY8] the fields that were not sent merge as ever', () => {
    const server = alarmItem({ alarmTime: wallTime('08:00'), label: 'Gym', version: ownStep + 2 });
    const outcome = merged(alarmItem({ label: 'Gym' }), server, { sent });
    expect(outcome).toMatchObject({ item: { label: 'Gym', alarmTime: '08:00' }, conflicts: [] });
  });
});

test.each([
  [60, 59],
  [1, null],
])('[SY9] a rest of 200 s in a duration of %d s becomes %s', (durationSeconds, rest) => {
  const local = timerItem({ remainingSeconds: 200 });
  const server = timerItem({ durationSeconds, version: 5 });
  expect(merged(local, server, { base: timerItem() }).item).toMatchObject({
    durationSeconds,
    remainingSeconds: rest,
  });
});

test('[SY10] a lost value can be put back', () => {
  const conflict = conflictOf('recurrence', alarmItem({ recurrence: 'weekly', days: [2] }), base, 'local');
  expect(withLostValue(base, conflict)).toEqual({ ...base, recurrence: 'weekly', days: [2] });
});

const anyAlarm = fc
  .record({
    label: fc.constantFrom('a', 'b', 'c'),
    enabled: fc.boolean(),
    alarmTime: fc.constantFrom(wallTime('07:00'), wallTime('08:00')),
    recurrence: fc.constantFrom('once' as const, 'weekly' as const, 'daily' as const),
    days: fc.constantFrom<number[]>([], [1], [2]),
  })
  .map((fields): Item => alarmItem(fields));
const SEED = { seed: 20_261_123, numRuns: 2000 };

test('[SY4] in every merge each group is one side’s, and every value of a person’s stands or is told', () => {
  fc.assert(
    fc.property(anyAlarm, anyAlarm, anyAlarm, fc.boolean(), (origin, local, server, later) => {
      const { item, conflicts } = merged(local, server, { base: origin, later });
      for (const group of groupsOf(item)) {
        expect(sameGroup(item, local, group) || sameGroup(item, server, group)).toBe(true);
        const isLost = !sameGroup(item, local, group) && !sameGroup(local, origin, group);
        const isBeaten = !sameGroup(item, server, group) && !sameGroup(server, origin, group);
        expect(conflicts.some((it) => it.group === group)).toBe(isLost || isBeaten);
      }
    }),
    SEED,
  );
});

test('[SY3] merging what was merged changes nothing more', () => {
  fc.assert(
    fc.property(anyAlarm, anyAlarm, anyAlarm, fc.boolean(), (origin, local, server, later) => {
      const once = merged(local, server, { base: origin, later }).item;
      const twice = merged(once, server, { base: server, later });
      expect(twice.item).toEqual(once);
      expect(twice.conflicts).toEqual([]);
    }),
    SEED,
  );
});
