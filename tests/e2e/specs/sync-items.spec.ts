import { expect } from 'playwright/test';
import { test } from '../sync-fixtures.ts';

test('what is made, edited, switched and deleted on one device appears on the other’s screen', async ({
  devices: [a, b],
}) => {
  const alarm = await a.do({
    kind: 'create-alarm',
    label: 'Pobudka',
    alarmTime: '07:30',
    recurrence: 'daily',
  });
  const timer = await b.do({ kind: 'create-timer', label: 'Tea', durationSeconds: 300 });
  await expect(b.page.getByRole('heading', { name: 'Pobudka' })).toBeVisible();
  await expect(a.page.getByRole('heading', { name: 'Tea' })).toBeVisible();

  await b.do({ kind: 'edit-alarm', id: alarm, label: 'Work', alarmTime: '06:45' });
  await a.do({ kind: 'edit-timer', id: timer, label: 'Green tea', durationSeconds: 120 });
  await expect(a.page.getByRole('heading', { name: 'Work' })).toBeVisible();
  await expect.poll(() => a.item('Work')).toMatchObject({ alarmTime: '06:45', recurrence: 'daily' });
  await expect(b.page.getByRole('heading', { name: 'Green tea' })).toBeVisible();
  await expect.poll(() => b.item('Green tea')).toMatchObject({ durationSeconds: 120 });

  const switchOnA = a.page.getByRole('switch', { name: /Work/ });
  await expect(switchOnA).toBeChecked();
  await b.do({ kind: 'set-enabled', id: alarm, enabled: false });
  await expect(switchOnA).not.toBeChecked();

  await a.do({ kind: 'delete-item', id: alarm });
  await b.do({ kind: 'delete-item', id: timer });
  await expect(b.page.getByRole('heading', { name: 'Work' })).toBeHidden();
  await expect(a.page.getByRole('heading', { name: 'Green tea' })).toBeHidden();
});

test('a timer started on one device counts down on the other to the same second', async ({
  devices: [a, b],
}) => {
  const timer = await a.do({ kind: 'create-timer', label: 'Eggs', durationSeconds: 600, start: true });
  await expect.poll(async () => (await b.snapshot()).nextDue[timer]).toBeDefined();
  expect((await b.snapshot()).nextDue[timer]).toBe((await a.snapshot()).nextDue[timer]);
  const shown = () => Promise.all([a, b].map(({ page }) => page.getByRole('timer').first().textContent()));
  // Two screens are read one after the other: now and then a second passes between.
  const readings = [await shown(), await shown(), await shown()];
  expect(readings.some(([onA, onB]) => onA === onB)).toBe(true);

  await b.do({ kind: 'pause-timer', id: timer });
  await expect.poll(() => a.item('Eggs')).toMatchObject({ enabled: false, startedAt: null });
  expect(await a.item('Eggs')).toMatchObject({ remainingSeconds: (await remaining(b)) ?? -1 });
});

async function remaining(device: { item(label: string): Promise<unknown> }): Promise<number | null> {
  return ((await device.item('Eggs')) as { remainingSeconds: number | null }).remainingSeconds;
}
