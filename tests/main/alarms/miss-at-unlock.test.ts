import { expect, it } from 'vitest';
import { EVERYTHING } from '#shared/history/history-filter.ts';
import { Bench } from './bench.ts';
import { outputs } from './outputs-bench.ts';

const HOUR_MS = 3_600_000;

it('[HI15] a miss meets the person at the next unlock, once, with its reason, and stays until it was seen', () => {
  const bench = new Bench('2026-11-23T05:00Z');
  bench.alarm('06:30', { recurrence: 'daily' });
  bench.clock.sleep(2 * HOUR_MS);
  bench.announce('unlock');
  const reports = () => bench.told.filter(({ effect }) => effect.kind === 'report-missed');
  expect(reports()).toMatchObject([{ effect: { reason: 'asleep' } }]);
  bench.announce('unlock');
  bench.clock.advance(HOUR_MS);
  expect(reports()).toHaveLength(1);
  expect(bench.store.unseenReports()).toHaveLength(1);
  const told = () =>
    bench.store.entries({ filter: EVERYTHING, until: bench.clock.now(), after: null, limit: 9 });
  expect(told()).toMatchObject([
    { local: '2026-11-23T06:30', rangAt: null, outcome: { kind: 'missed', reason: 'asleep' } },
  ]);
  bench.do({ kind: 'mark-reports-seen' });
  expect(bench.store.unseenReports()).toEqual([]);
  expect(told()).toHaveLength(1);
});

it('[HI15] what is missed behind a locked screen is told at the unlock, once', () => {
  const { bench, notices, lock } = outputs('2026-11-23T05:00:00Z');
  bench.alarm('06:30', { recurrence: 'daily' });
  lock.tell('lock');
  bench.clock.sleep(2 * HOUR_MS);
  bench.announce('resume');
  expect(bench.store.unseenReports()).toHaveLength(1);
  expect([...notices.keys()]).toEqual([]);
  lock.tell('unlock');
  expect([...notices.keys()]).toEqual(['missed']);
  notices.clear();
  lock.tell('lock');
  lock.tell('unlock');
  expect([...notices.keys()]).toEqual([]);
});

it('[HI15] what was seen on another way before the unlock is not told', () => {
  const { bench, notices, lock } = outputs('2026-11-23T05:00:00Z');
  bench.alarm('06:30', { recurrence: 'daily' });
  lock.tell('lock');
  bench.clock.sleep(2 * HOUR_MS);
  bench.announce('resume');
  bench.do({ kind: 'mark-reports-seen' });
  lock.tell('unlock');
  expect([...notices.keys()]).toEqual([]);
});
