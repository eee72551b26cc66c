import { describe, expect, it } from 'vitest';
import type { BulkCommand } from '#main/commands/bulk.ts';
import { Bench } from '../alarms/bench.ts';

/** Monday, 07:00 in Warsaw. */
const START = '2026-11-23T06:00:00Z';

function filled() {
  const bench = new Bench(START);
  const alarms = {
    daily: bench.alarm('07:30', { recurrence: 'daily' }),
    late: bench.alarm('23:50', { recurrence: 'weekly', days: [5] }),
    once: bench.alarm('09:00'),
    off: bench.alarm('10:00', { recurrence: 'daily', enabled: false }),
  };
  const timer = bench.timer(300);
  const ids = [...Object.values(alarms), timer];
  let transactions = 0;
  bench.onFollowed = () => {
    transactions += 1;
  };
  const bulk = (change: BulkCommand['change'], of: readonly string[] = ids) => {
    transactions = 0;
    return bench.commands.execute({ kind: 'bulk', ids: [...of], change });
  };
  const shown = () => bench.store.items().map(({ item: { updatedAt, ...item } }) => item);
  return { bench, alarms, timer, ids, bulk, shown, transactions: () => transactions };
}

describe('each change of many items', () => {
  const changes: BulkCommand['change'][] = [
    { kind: 'set-enabled', enabled: false },
    { kind: 'set-enabled', enabled: true },
    { kind: 'delete' },
    { kind: 'skip-next' },
    { kind: 'shift', minutes: 20 },
  ];
  it.each(changes)('[BU1] $kind is one transaction, and one step that is undone and done again', (change) => {
    const { bench, bulk, shown, transactions } = filled();
    const skips = () => bench.engine.schedule.skipped().length;
    const before = [shown(), skips()];
    expect(bulk(change)).toMatchObject({ ok: true, words: { step: expect.any(Number) } });
    expect(transactions()).toBe(1);
    const after = [shown(), skips()];
    expect(after).not.toEqual(before);
    bench.do({ kind: 'undo' });
    expect([shown(), skips()]).toEqual(before);
    bench.do({ kind: 'redo' });
    expect([shown(), skips()]).toEqual(after);
  });
});

it('[BU1] what is as asked for already, and what a change is not for, is passed over', () => {
  const { bench, bulk, alarms, timer } = filled();
  const scheduled = bench.store.item(alarms.daily)?.device.scheduleSince;
  bench.clock.advance(1000);
  bulk({ kind: 'set-enabled', enabled: true });
  expect(bench.commands.steps().undo).toMatchObject({ action: 'switched_on', count: 1 });
  expect(bench.store.item(alarms.daily)?.device.scheduleSince).toBe(scheduled);
  bulk({ kind: 'skip-next' });
  expect(bench.store.item(timer)?.item.enabled).toBe(true);
  expect(bench.store.item(alarms.once)?.item.enabled).toBe(false);
  bulk({ kind: 'shift', minutes: 20 });
  expect(bench.store.item(timer)?.item).toMatchObject({ durationSeconds: 300 });
  expect(bench.store.item(alarms.late)?.item).toMatchObject({ alarmTime: '00:10', days: [6] });
});

it('[BU1] a change that applies to none is refused and is no step', () => {
  const { bench, bulk, timer } = filled();
  const last = bench.commands.steps();
  expect(bulk({ kind: 'shift', minutes: 5 }, [timer, 'nobody'])).toMatchObject({
    ok: false,
    error: { kind: 'not-applicable' },
  });
  expect(bench.commands.steps()).toEqual(last);
});

it('[BU1] a disk that refuses leaves all of them as they were', () => {
  const { bench, bulk, shown } = filled();
  const before = shown();
  bench.store.failNextApply('full');
  expect(bulk({ kind: 'delete' })).toMatchObject({ ok: false, error: { kind: 'storage' } });
  expect(shown()).toEqual(before);
});
