import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'playwright/test';
import { changeSettings } from '../app/commands.ts';
import { readStore } from '../app/profile.ts';
import { test } from '../fixtures.ts';

const ROWS = 'SELECT state, state_reason, first_rang_at_ms FROM occurrences';

test('[OC12] killed while ringing, it rings on after a restart, once', async ({ desktop, launch }) => {
  const app = await launch();
  await app.mustRun('timer', '1s', 'Tea');
  await desktop.sound.expectSound();
  const [before] = readStore(app.profile, ROWS);
  await app.kill();
  await desktop.sound.expectSilence();

  const again = await launch();
  await desktop.sound.expectSound(15_000);
  expect(readStore(app.profile, ROWS)).toEqual([before]);
  const ring = await again.window('ring');
  await expect(ring.getByRole('button', { name: /^Dismiss/ })).toHaveCount(1);
  await again.mustRun('dismiss');
  await desktop.sound.expectSilence(3000);

  await again.kill();
  const third = await launch();
  await third.window('main');
  await pause(3000);
  expect(third.isOpen('ring')).toBe(false);
  expect(readStore(app.profile, ROWS)).toEqual([{ ...before, state: 'dismissed' }]);
});

test('[OC1] killed before and restarted within the grace, it rings late', async ({ desktop, launch }) => {
  const app = await launch();
  await app.mustRun('timer', '4s', 'Tea');
  await app.kill();
  await pause(6000);
  const again = await launch();
  await desktop.sound.expectSound(15_000);
  await (await again.window('ring')).getByText('Tea').waitFor();
  expect(readStore(app.profile, ROWS)).toEqual([expect.objectContaining({ state: 'ringing' })]);
  await again.mustRun('dismiss');
  await desktop.sound.expectSilence(3000);
});

test('[OC4] killed before and restarted past the grace, it is reported missed with its reason', async ({
  desktop,
  launch,
}) => {
  test.setTimeout(150_000);
  const app = await launch();
  await changeSettings(await app.window('main'), { graceMinutes: 1 });
  await app.mustRun('timer', '4s', 'Tea');
  await app.kill();
  await pause(67_000);

  const since = desktop.notifications.received.length;
  const again = await launch();
  const main = await again.window('main');
  await expect(main.getByText(/not running/).first()).toBeVisible();
  const notification = await desktop.notifications.expectOne('Tea', { since });
  expect(notification.body).toMatch(/not running/);
  expect(readStore(app.profile, ROWS)).toEqual([
    { state: 'missed', state_reason: 'app-not-running', first_rang_at_ms: null },
  ]);
  expect(again.isOpen('ring')).toBe(false);
  const icon = await desktop.tray.expectItem();
  expect((await icon.menu()).map(({ label }) => label)).toContain('1 missed ring…');
});

test('[OC10] unanswered for the auto-silence time, a ring ends and is reported', async ({
  desktop,
  launch,
}) => {
  test.setTimeout(150_000);
  const app = await launch();
  const main = await app.window('main');
  await changeSettings(main, { autoSilenceMinutes: 1 });
  await app.mustRun('timer', '1s', 'Tea');
  await desktop.sound.expectSound();
  const rangAt = performance.now();
  const silentAt = await desktop.sound.expectSilence(80_000);
  expect(silentAt - rangAt).toBeGreaterThan(55_000);
  await expect(main.getByText(/nobody answered/).first()).toBeVisible();
  expect(readStore(app.profile, ROWS)).toEqual([expect.objectContaining({ state: 'silenced' })]);
});
