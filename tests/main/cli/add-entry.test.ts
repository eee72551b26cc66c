import { expect, test } from 'vitest';
import { CliBench } from './cli-bench.ts';

test('[QE20] what is understood is made, and told with when it rings', async () => {
  const bench = new CliBench();
  expect(await bench.run('add', '7:30 weekdays Pobudka')).toBe(0);
  expect(bench.app.executed).toEqual([
    { kind: 'create-alarm', label: 'Pobudka', alarmTime: '07:30', recurrence: 'weekdays', days: [] },
  ]);
  expect(bench.out).toContain('Understood: Alarm 07:30 weekdays.');
});

test('[QE20] the words need no quotation marks', async () => {
  const bench = new CliBench();
  expect(await bench.run('add', 'za', '25', 'min', 'herbata')).toBe(0);
  expect(bench.app.executed).toEqual([
    { kind: 'create-timer', label: 'herbata', durationSeconds: 1500, repeat: false, start: true },
  ]);
  expect(bench.out).toContain('Understood: Timer 25:00.');
});

test('[QE20] how an ambiguous time was read is told', async () => {
  const bench = new CliBench();
  expect(await bench.run('add', 'half seven')).toBe(0);
  expect(bench.out).toContain('read as half past');
  expect(bench.app.executed).toMatchObject([{ alarmTime: '07:30', label: 'Alarm' }]);
});

test.each([
  ['7:30 every other day', 'Not understood: “every other day”'],
  ['tea', 'No time or length was found'],
  ['7:30 te\u001b[31ma', 'characters that cannot be shown'],
])('[QE20] of "%s" nothing is made', async (text, told) => {
  const bench = new CliBench();
  expect(await bench.run('add', text)).toBe(1);
  expect(bench.app.executed).toEqual([]);
  expect(bench.out).toBe('');
  expect(bench.err).toContain(told);
  expect(bench.err.trim()).not.toMatch(/\p{Cc}/u);
});
