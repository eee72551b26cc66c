import { rowOf } from '../app/rows.ts';
import type { Device } from '../app/two-devices.ts';
import { expect, test } from '../sync-fixtures.ts';

test('[SE1] [SM1] alarms made, edited, switched and deleted on one device do the same on the other’s screen', async ({
  devices: [a, b],
}) => {
  await alarmFromTo(a, b);
  await alarmFromTo(b, a);
});

async function alarmFromTo(from: Device, to: Device): Promise<void> {
  const made = { label: 'Early', alarmTime: '07:30', recurrence: 'daily' } as const;
  const id = await from.do({ kind: 'create-alarm', ...made });
  const before = rowOf(to, 'Early');
  await expect(before).toContainText('7:30');
  await expect(before).toContainText('Every day');

  await from.do({ kind: 'edit-alarm', id, label: 'Work', alarmTime: '06:45', recurrence: 'weekdays' });
  const after = rowOf(to, 'Work');
  await expect(after).toContainText('6:45');
  await expect(after).toContainText('Weekdays');
  await expect(before).toHaveCount(0);

  const theSwitch = after.getByRole('switch');
  await expect(theSwitch).toBeChecked();
  const here = rowOf(from, 'Work').getByRole('switch');
  await here.click();
  await expect(theSwitch).not.toBeChecked();
  await here.click();
  await expect(theSwitch).toBeChecked();

  await from.do({ kind: 'delete-item', id });
  await expect(after).toHaveCount(0);
  expect((await to.snapshot()).items).toEqual([]);
}

test('[SE1] [SM1] timers made, edited, started, stopped and deleted on one device do the same on the other’s screen', async ({
  devices: [a, b],
}) => {
  await timerFromTo(a, b);
  await timerFromTo(b, a);
});

async function timerFromTo(from: Device, to: Device): Promise<void> {
  const id = await from.do({ kind: 'create-timer', label: 'Tea', durationSeconds: 300 });
  const before = rowOf(to, 'Tea');
  await expect(before.getByRole('timer')).toHaveText('5:00');

  await from.do({ kind: 'edit-timer', id, label: 'Green tea', durationSeconds: 7200 });
  const after = rowOf(to, 'Green tea');
  await expect(after.getByRole('timer')).toHaveText('2:00:00');
  await expect(before).toHaveCount(0);

  const button = (name: string) => after.getByRole('button', { name, exact: true });
  await from.do({ kind: 'set-enabled', id, enabled: true });
  await expect(button('Pause')).toBeVisible();
  await from.do({ kind: 'set-enabled', id, enabled: false });
  await expect(button('Resume')).toBeVisible();
  await from.do({ kind: 'stop-timer', id });
  await expect(button('Start')).toBeVisible();

  await from.do({ kind: 'delete-item', id });
  await expect(after).toHaveCount(0);
  expect((await to.snapshot()).items).toEqual([]);
}

test('[SE2] a timer started on one device counts down on the other to the same second', async ({
  devices: [a, b],
}) => {
  const id = await a.do({ kind: 'create-timer', label: 'Eggs', durationSeconds: 600, start: true });
  const end = async ({ snapshot }: Device) => (await snapshot()).nextDue[id];
  await expect.poll(() => end(b)).toBeDefined();
  expect(await end(b)).toBe(await end(a));
  // Two screens are read one after the other: now and then a second passes between.
  const shown = ({ page }: Device) => rowOf({ page }, 'Eggs').getByRole('timer').textContent();
  await expect.poll(async () => (await shown(a)) === (await shown(b))).toBe(true);

  await b.do({ kind: 'extend-timer', id, minutes: 1 });
  await expect.poll(() => a.item('Eggs')).toMatchObject({ durationSeconds: 660 });
  expect(await end(a)).toBe(await end(b));

  await b.do({ kind: 'pause-timer', id });
  await expect.poll(() => a.item('Eggs')).toMatchObject({ enabled: false, startedAt: null });
  await expect.poll(async () => (await shown(a)) === (await shown(b))).toBe(true);
});
