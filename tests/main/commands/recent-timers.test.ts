import { expect, test } from 'vitest';
import { Bench } from '../alarms/bench.ts';

const START = '2026-11-23T06:00:00Z';
const recent = (bench: Bench) => bench.store.settings().recentTimers.map(({ label }) => label);
const create = (bench: Bench, label: string, start = true) =>
  bench.do({ kind: 'create-timer', label, durationSeconds: 180, start });

test('[TW3] every start is remembered with the length the person set, one that only waits is not', () => {
  const bench = new Bench(START);
  const tea = create(bench, 'Tea');
  const eggs = create(bench, 'Eggs', false);
  expect(bench.store.settings().recentTimers).toEqual([{ label: 'Tea', durationSeconds: 180 }]);
  bench.do({ kind: 'start-timer', id: eggs });
  bench.do({ kind: 'extend-timer', id: tea, minutes: 5 });
  expect(recent(bench)).toEqual(['Eggs', 'Tea']);
  bench.do({ kind: 'restart-timer', id: tea });
  expect(bench.store.settings().recentTimers[0]).toEqual({ label: 'Tea', durationSeconds: 180 });
  expect(recent(bench)).toEqual(['Tea', 'Eggs']);
});

test('[TW3] pausing and resuming start nothing', () => {
  const bench = new Bench(START);
  const tea = create(bench, 'Tea');
  create(bench, 'Eggs');
  bench.clock.advance(20_000);
  bench.do({ kind: 'pause-timer', id: tea });
  bench.do({ kind: 'resume-timer', id: tea });
  expect(recent(bench)).toEqual(['Eggs', 'Tea']);
});

test('[TW3] five are kept', () => {
  const bench = new Bench(START);
  for (const label of ['1', '2', '3', '4', '5', '6']) create(bench, label);
  expect(recent(bench)).toEqual(['6', '5', '4', '3', '2']);
});

test('[TW3] undoing a start takes the timer back and leaves it to be started again', () => {
  const bench = new Bench(START);
  create(bench, 'Tea');
  bench.do({ kind: 'undo' });
  expect(bench.store.items()).toEqual([]);
  expect(recent(bench)).toEqual(['Tea']);
});

test('[TW3] a full disk refuses the start, and nothing is remembered', () => {
  const bench = new Bench(START);
  bench.store.failNextApply('full');
  bench.commands.execute({ kind: 'create-timer', label: 'Tea', durationSeconds: 180, start: true });
  expect([bench.store.items(), recent(bench)]).toEqual([[], []]);
});

test('[TW3] another account’s items bring nothing of what was started before', () => {
  const bench = new Bench(START);
  create(bench, 'Tea');
  bench.store.activate(
    { serverUrl: 'https://sync.example', userId: 'u1', email: 'a@example.org', name: 'A' },
    bench.clock.now(),
  );
  expect(recent(bench)).toEqual([]);
});
