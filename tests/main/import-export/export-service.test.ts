import { expect, test } from 'vitest';
import { ImportBench } from './import-bench.ts';

const START = '2026-11-23T23:30:00Z';

test('[EX14] an export goes to a file that a person chose, named by the date where they are', async () => {
  const bench = new ImportBench(START);
  bench.alarm('07:30');
  bench.timer(300);
  expect(bench.exports.suggestedName('json')).toBe('pobudka-2026-11-24.json');
  const result = await bench.exports.toFile('/x/out.json', 'json');
  expect(result).toEqual({ ok: true, name: 'out.json', alarms: 1, timers: 1, leftOut: 0 });
  expect(JSON.parse(bench.written.get('/x/out.json') ?? '')).toMatchObject({ format: 'pobudka' });
});

test('[EX14] a calendar says what it leaves out', async () => {
  const bench = new ImportBench(START);
  bench.alarm('07:30');
  bench.timer(300);
  expect(bench.exports.suggestedName('ical')).toBe('pobudka-2026-11-24.ics');
  const result = await bench.exports.toFile('/x/out.ics', 'ical');
  expect(result).toEqual({ ok: true, name: 'out.ics', alarms: 1, timers: 0, leftOut: 1 });
});

test('[EX14] a full disk, and a person who thinks better of it, are told apart', async () => {
  const bench = new ImportBench(START);
  for (const [why, reason] of [
    ['full', 'full'],
    ['not-allowed', 'denied'],
    ['other', 'failed'],
  ] as const) {
    bench.nextWrite = { kind: 'refused', why };
    expect(await bench.exports.toFile('/x', 'json')).toEqual({ ok: false, reason });
  }
  bench.nextWrite = { kind: 'cancelled' };
  expect(await bench.exports.toFile('/x', 'json')).toEqual({ ok: false, reason: 'cancelled' });
  expect(await bench.exports.toFile(null, 'json')).toEqual({ ok: false, reason: 'cancelled' });
});

test('[EX1] what a device exports is all here when it is imported there', async () => {
  const [here, there] = [new ImportBench(START), new ImportBench(START)];
  here.alarm('07:30', { label: 'One', recurrence: 'weekly', days: [1, 3], volume: 0.4 });
  here.timer(300, { label: 'Two' });
  here.do({ kind: 'change-settings', patch: { snoozeMinutes: 7 } });
  there.put('x', here.exports.text('json').text);
  const { result } = await there.import('x');
  expect(result).toMatchObject({ ok: true, added: 2, settings: 1 });
  expect(there.store.items().map(({ item }) => item)).toEqual(here.store.items().map(({ item }) => item));
  // What a person did last is no setting of theirs.
  expect(there.store.settings()).toEqual({ ...here.store.settings(), recentTimers: [] });
});
