import type { ElectronApplication } from 'playwright/test';
import { expect } from 'playwright/test';
import { processesOf } from '../app/profile.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import { test } from '../fixtures.ts';

test('[SH5] closing the window keeps the app in the tray, and is told once', async ({ desktop, launch }) => {
  const app = await launch();
  const icon = await desktop.tray.expectItem();
  const since = desktop.notifications.received.length;
  await app.window('main');
  await app.closeMainWindow();
  await desktop.notifications.expectOne('keeps running', { since });
  await expect.poll(() => app.isOpen('main')).toBe(false);

  await icon.choose(/^Open Pobudka$/);
  await app.window('main');
  await app.closeMainWindow();
  await expect.poll(() => app.isOpen('main')).toBe(false);
  await icon.activate();
  await app.window('main');
  const told = desktop.notifications.received
    .slice(since)
    .filter(({ summary }) => /keeps running/.test(summary));
  expect(told).toHaveLength(1);
});

test('[SH10] the menu lists the next three, running timers, and skips the next', async ({
  desktop,
  launch,
}) => {
  const app = await launch({ args: ['--hidden'] });
  for (const [time, label] of [
    ['05:01', 'First'],
    ['05:02', 'Second'],
    ['05:03', 'Third'],
    ['05:04', 'Fourth'],
  ] as const) {
    await app.mustRun('alarm', time, '--label', label, '--repeat', 'daily');
  }
  await app.mustRun('timer', '25m', 'Tea');
  const icon = await desktop.tray.expectItem();
  const labels = async () => (await icon.menu()).map(({ label }) => label);
  await expect.poll(labels).toContainEqual(expect.stringMatching(/^Tea until /));
  const before = await labels();
  const alarms = before.filter((label) => /, (First|Second|Third|Fourth)$/.test(label));
  expect(alarms).toHaveLength(3);
  expect(before).toEqual(expect.arrayContaining(['Start timer', 'Open Pobudka']));
  const first = /, (\w+)$/.exec(alarms[0] ?? '')?.[1];
  await icon.choose(new RegExp(`^Skip ${first},`));
  await expect.poll(async () => (await labels()).some((label) => label === alarms[0])).toBe(false);
});

test('[SH9] the icon tells idle, armed and ringing apart', async ({ desktop, launch }) => {
  const app = await launch({ args: ['--hidden'] });
  const icon = await desktop.tray.expectItem();
  expect(await icon.tooltip()).toContain('nothing is set');
  const idle = await icon.icon();
  await app.mustRun('timer', '6s', 'Tea');
  await expect.poll(() => icon.tooltip()).toContain('Tea');
  await expect.poll(() => icon.icon()).not.toBe(idle);
  const armed = await icon.icon();
  await expect.poll(() => icon.tooltip()).toContain('Ringing: Tea');
  await expect.poll(() => icon.icon()).not.toBe(armed);
  expect(await icon.icon()).not.toBe(idle);
  await app.mustRun('dismiss');
  await expect.poll(() => icon.icon()).toBe(idle);
});

test('[SH5] without a tray, closing minimises the window and a second start brings it back', async ({
  desktop,
  launch,
}) => {
  await desktop.tray.setPresent(false);
  try {
    const app = await launch();
    await app.window('main');
    await app.closeMainWindow();
    await expect.poll(() => isMinimised(app.electron)).toBe(true);
    expect(app.isOpen('main')).toBe(true);
    await app.cli();
    await expect.poll(() => isMinimised(app.electron)).toBe(false);
  } finally {
    await desktop.tray.setPresent(true);
  }
});

test('[SH19] started hidden where there is no tray, a small window is left to reach it by', async ({
  desktop,
  launch,
}) => {
  await desktop.tray.setPresent(false);
  try {
    const app = await launch({ args: ['--hidden'] });
    await app.window('main', 40_000);
    await expect.poll(() => isMinimised(app.electron)).toBe(true);
    await app.cli();
    await expect.poll(() => isMinimised(app.electron)).toBe(false);
  } finally {
    await desktop.tray.setPresent(true);
  }
});

test('[SH12] quitting with an alarm armed asks once', async ({ desktop, launch }) => {
  const app = await launch({ args: ['--hidden'] });
  await app.mustRun('alarm', '05:00', '--label', 'Early', '--repeat', 'daily');
  const icon = await desktop.tray.expectItem();
  await icon.choose(/^Quit Pobudka$/);
  await icon.choose(/^Quit Pobudka$/);
  const windows = async () => (await desktop.display.stackedTitles()).length;
  await expect.poll(windows).toBe(1);
  await desktop.display.press('Escape');
  await expect.poll(windows).toBe(0);
  expect((await processesOf(app.profile)).length).toBeGreaterThan(0);

  await icon.choose(/^Quit Pobudka$/);
  await expect.poll(windows).toBe(1);
  await desktop.display.press('Tab', 'Return');
  await waitUntil('the end', async () => (await processesOf(app.profile)).length === 0, 15_000);
});

test('[SH12] quitting with nothing armed ends at once', async ({ desktop, launch }) => {
  const app = await launch();
  await app.window('main');
  await (await desktop.tray.expectItem()).choose(/^Quit Pobudka$/);
  await waitUntil('the end', async () => (await processesOf(app.profile)).length === 0, 15_000);
});

function isMinimised(electron: ElectronApplication): Promise<boolean> {
  return electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some((window) => window.isMinimized()),
  );
}
