import { expect } from 'playwright/test';
import { snapshotOf } from '../app/commands.ts';
import { test } from '../fixtures.ts';

test('[CL8] a timer set by command line rings, and is dismissed by command line', async ({
  desktop,
  launch,
}) => {
  const app = await launch({ args: ['--hidden'] });
  await app.mustRun('timer', '3s', 'Tea');
  await desktop.sound.expectSound(15_000);
  await app.mustRun('dismiss');
  await desktop.sound.expectSilence(3000);
  expect(app.isOpen('main')).toBe(false);
});

test('[CL3] a command line starts the app when none is running', async ({ desktop, launch, profile }) => {
  const first = await launch();
  await first.kill();
  await first.mustRun('timer', '2s', 'Tea');
  await desktop.sound.expectSound(15_000);
  await first.mustRun('dismiss');
  await desktop.sound.expectSilence(3000);
  expect(first.profile).toBe(profile);
});

test('[SH10] the tray starts a quick timer', async ({ desktop, launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const icon = await desktop.tray.expectItem();
  await icon.choose(/^5 min$/);
  await expect.poll(async () => (await snapshotOf(main)).items.length).toBe(1);
  const { items, nextDue } = await snapshotOf(main);
  const [due] = Object.values(nextDue);
  expect(items[0]?.item).toMatchObject({ type: 'timer', durationSeconds: 300, enabled: true });
  expect(Math.abs((due ?? 0) - Date.now() - 300_000)).toBeLessThan(10_000);
  await expect
    .poll(async () => (await icon.menu()).map(({ label }) => label))
    .toContainEqual(expect.stringMatching(/^5 min until /));
});

test('[TM6] a timer is paused, resumed, extended and stopped in the window', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await app.mustRun('timer', '10m', 'Eggs');
  const timer = async () => (await snapshotOf(main)).items[0]?.item;
  await main.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect.poll(timer).toMatchObject({ enabled: false, startedAt: null });
  await main.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect.poll(timer).toMatchObject({ enabled: true, durationSeconds: 600 });
  await main.getByRole('button', { name: '+1 min', exact: true }).click();
  await expect.poll(timer).toMatchObject({ enabled: true, durationSeconds: 660 });
  await main.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect.poll(timer).toMatchObject({ enabled: false, durationSeconds: 600, remainingSeconds: null });
  await main.getByRole('button', { name: 'Start', exact: true }).click();
  await expect.poll(timer).toMatchObject({ enabled: true, durationSeconds: 600 });
});
