import { expectAccessible } from '../app/axe.ts';
import { makeMany } from '../app/many-edits.ts';
import { expect, test } from '../sync-fixtures.ts';

test('[UI42] offline, every edit that waits says why, and what broke is told in words', async ({
  devices: [a],
}) => {
  const { page } = a;
  await a.setOffline(true);
  await a.do({ kind: 'create-alarm', label: 'Gym', alarmTime: '06:15', recurrence: 'weekdays' });
  await a.reaches('offline');
  await page.getByRole('button', { name: /^Sync/ }).click();
  const panel = page.getByRole('dialog', { name: 'Sync' });
  const entry = panel.getByRole('listitem').filter({ hasText: 'Gym' });
  await expect(entry).toContainText('Waits until the server can be reached.');
  await expect(panel.getByText('The connection broke off.')).toBeVisible();
  await a.setOffline(false);
  await panel.getByRole('button', { name: 'Sync now' }).click();
  await expect(panel.getByText('Nothing waits: everything was sent.')).toBeVisible();
});

test('[UI43] [SM41] a long sync is stopped for now and goes on later, and nothing is lost', async ({
  server,
  account,
  devices: [a, b],
}) => {
  const { page } = a;
  await page.getByRole('button', { name: /^Sync/ }).click();
  const panel = page.getByRole('dialog', { name: 'Sync' });
  await a.setOffline(true);
  await makeMany(a, 800);
  a.net.delay(1_200);
  await a.setOffline(false);
  await panel.getByRole('button', { name: 'Stop for now' }).click();
  await expect(panel.getByText('Stopped. You stopped it for now.')).toBeVisible();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(panel.getByText('Waits because sync is stopped.').first()).toBeVisible();
  await expectAccessible(page, 'sync that was stopped');
  // What was on its way when it was stopped arrives; nothing else does.
  await page.waitForTimeout(4_000);
  const waiting = (await a.snapshot()).sync.waiting;
  expect(waiting).toBeGreaterThan(0);
  await page.waitForTimeout(3_000);
  expect((await a.snapshot()).sync.waiting).toBe(waiting);
  await a.do({ kind: 'create-alarm', label: 'Meanwhile', alarmTime: '05:05', recurrence: 'daily' });
  expect((await server.items(account)).some(({ label }) => label === 'Meanwhile')).toBe(false);

  a.net.delay(0);
  await panel.getByRole('button', { name: 'Go on' }).click();
  await a.drains();
  expect(await server.items(account)).toHaveLength(801);
  await expect.poll(async () => (await b.snapshot()).items.length).toBe(801);
  await expect(panel.getByText('Nothing waits: everything was sent.')).toBeVisible();
});
