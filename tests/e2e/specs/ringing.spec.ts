import type { ElectronApplication } from 'playwright/test';
import { expect } from 'playwright/test';
import { pageUrl } from '#shared/ipc/page-address.ts';
import { changeSettings, execute, snapshotOf } from '../app/commands.ts';
import { readStore } from '../app/profile.ts';
import { presence, recognise } from '../app/sounds.ts';
import { startNeighbour } from '../desktop/neighbour.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import { test } from '../fixtures.ts';

test('[OC5] a snoozed ring is silent at once and rings again a minute later', async ({ desktop, launch }) => {
  test.setTimeout(150_000);
  const app = await launch();
  await changeSettings(await app.window('main'), { snoozeMinutes: 1 });
  await app.mustRun('timer', '2s', 'Tea');
  await desktop.sound.expectSound();
  await (await app.window('ring')).getByRole('button', { name: /^Snooze \d/ }).click();
  const snoozedAt = Date.now();
  await desktop.sound.expectSilence(3000);
  await expect.poll(() => app.isOpen('ring')).toBe(false);

  await desktop.sound.expectSound(75_000);
  expect(Date.now() - snoozedAt).toBeGreaterThan(58_000);
  await app.window('ring');
  await app.mustRun('snooze', '--minutes', '30');
  await desktop.sound.expectSilence(3000);
  const [row] = readStore(app.profile, 'SELECT state, state_at_ms, snooze_count FROM occurrences');
  expect(row).toMatchObject({ state: 'snoozed', snooze_count: 2 });
  expect(Math.abs(Number(row?.state_at_ms) - Date.now() - 30 * 60_000)).toBeLessThan(20_000);
});

test('[OC9] a ring is dismissed by its window: silent within a second, its notification gone', async ({
  desktop,
  launch,
}) => {
  const app = await launch();
  const since = desktop.notifications.received.length;
  await app.mustRun('timer', '1s', 'Tea', '--sound', 'pobudka-bell.ogg');
  const ring = await app.window('ring');
  await desktop.sound.expectSound();
  expect(recognise(await desktop.sound.listen(3))[0]).toBe('bell');
  const { id } = await desktop.notifications.expectOne('Tea', { since });
  await ring.getByRole('button', { name: 'Dismiss', exact: true }).click();
  const clickedAt = performance.now();
  expect((await desktop.sound.expectSilence()) - clickedAt).toBeLessThan(1000);
  expect(desktop.notifications.closed).toContain(id);
});

test('[SN6] two rings at once are both heard and dismissed apart', async ({ desktop, launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const start = (label: string, durationSeconds: number, customSound: string) =>
    execute(main, { kind: 'create-timer', label, durationSeconds, customSound, start: true });
  await start('Tea', 3, 'pobudka-bell.ogg');
  await start('Eggs', 2, 'pobudka-kettle.ogg');
  await waitUntil('two rings', async () => (await snapshotOf(main)).rings.length === 2);
  const ring = await app.window('ring');
  await expect(ring.getByText('Tea')).toBeVisible();
  await expect(ring.getByText('Eggs')).toBeVisible();

  const both = await waitUntil('both tones', async () => {
    const heard = await desktop.sound.listen(3);
    return presence(heard, 'bell') > 0.05 && presence(heard, 'kettle') > 0.05 && heard;
  });
  expect(recognise(both).slice(0, 2).sort()).toEqual(['bell', 'kettle']);

  const { rings } = await snapshotOf(main);
  const tea = rings.find(({ label }) => label === 'Tea');
  await app.mustRun('dismiss', tea?.itemId ?? '');
  await expect(ring.getByText('Tea')).toBeHidden();
  await expect(ring.getByText('Eggs')).toBeVisible();
  const one = await desktop.sound.listen(3);
  expect(recognise(one)[0]).toBe('kettle');
  expect(presence(one, 'bell')).toBeLessThan(0.05);

  await ring
    .getByRole('button', { name: /^Dismiss/ })
    .first()
    .click();
  await desktop.sound.expectSilence(3000);
});

test('[RG19] a click on the notification brings the ring window forward, ready for its keys', async ({
  desktop,
  launch,
}) => {
  const app = await launch();
  const since = desktop.notifications.received.length;
  await app.mustRun('timer', '1s', 'Tea');
  await app.window('ring');
  const notification = await desktop.notifications.expectOne('Tea', { since });
  await desktop.sound.expectSound();
  desktop.notifications.click(notification.id);
  await expect.poll(() => focusedPage(app.electron)).toBe(pageUrl('ring'));
  await desktop.display.press('Return');
  await desktop.sound.expectSilence(3000);
  expect(readStore(app.profile, 'SELECT state FROM occurrences')).toEqual([{ state: 'dismissed' }]);
});

test('[UI6] the shortcut brings the ring window forward from another program, ready for its keys', async ({
  desktop,
  launch,
}) => {
  const app = await launch({ args: ['--hidden'] });
  const neighbour = await startNeighbour(desktop);
  await app.mustRun('timer', '1s', 'Tea');
  await app.window('ring');
  await desktop.sound.expectSound();
  await desktop.display.press('ctrl+alt+shift+p');
  await expect.poll(() => focusedPage(app.electron)).toBe(pageUrl('ring'));
  await desktop.display.press('space');
  await desktop.sound.expectSilence(3000);
  expect(readStore(app.profile, 'SELECT state FROM occurrences')).toEqual([{ state: 'snoozed' }]);
  await neighbour.stop();
});

test('[SH18] closing the ring window from outside snoozes what rings', async ({ desktop, launch }) => {
  const app = await launch({ args: ['--hidden'] });
  await app.mustRun('timer', '1s', 'Tea');
  await app.window('ring');
  await desktop.sound.expectSound();
  await desktop.display.press('ctrl+alt+shift+p');
  await expect.poll(() => focusedPage(app.electron)).toBe(pageUrl('ring'));
  await desktop.display.closeFocused();
  await desktop.sound.expectSilence(3000);
  expect(readStore(app.profile, 'SELECT state FROM occurrences')).toEqual([{ state: 'snoozed' }]);
});

/** The address of the page in the window that has the focus. */
function focusedPage(electron: ElectronApplication): Promise<string | undefined> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL());
}
