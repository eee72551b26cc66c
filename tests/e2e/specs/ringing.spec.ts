import type { ElectronApplication } from 'playwright/test';
import { expect } from 'playwright/test';
import { pageUrl } from '../../../src-shared/ipc/page-address.ts';
import { execute, snapshotOf } from '../app/commands.ts';
import { readStore } from '../app/profile.ts';
import { presence, recognise } from '../app/sounds.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import { test } from '../fixtures.ts';

test('a snoozed ring is silent at once and rings again a minute later', async ({ desktop, launch }) => {
  test.setTimeout(150_000);
  const app = await launch();
  await app.mustRun('timer', '2s', 'Tea');
  const ring = await app.window('ring');
  await desktop.sound.expectSound();
  await app.mustRun('snooze', '--minutes', '1');
  const snoozedAt = Date.now();
  await desktop.sound.expectSilence(3000);
  await expect.poll(() => app.isOpen('ring') && ring.isVisible('text=Tea')).toBe(false);

  await desktop.sound.expectSound(75_000);
  expect(Date.now() - snoozedAt).toBeGreaterThan(58_000);
  const again = await app.window('ring');
  await again.getByRole('button', { name: /^Dismiss/ }).click();
  await desktop.sound.expectSilence(3000);
  expect(readStore(app.profile, 'SELECT state, snooze_count FROM occurrences')).toEqual([
    { state: 'dismissed', snooze_count: 1 },
  ]);
});

test('a ring is dismissed by its window, and silent within a second', async ({ desktop, launch }) => {
  const app = await launch();
  await app.mustRun('timer', '1s', 'Tea', '--sound', 'pobudka-bell.ogg');
  const ring = await app.window('ring');
  await desktop.sound.expectSound();
  expect(recognise(await desktop.sound.listen(3))[0]).toBe('bell');
  await ring.getByRole('button', { name: /^Dismiss/ }).click();
  const clickedAt = performance.now();
  expect((await desktop.sound.expectSilence()) - clickedAt).toBeLessThan(1000);
});

test('two rings at once are both heard and dismissed apart', async ({ desktop, launch }) => {
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

test('a click on the notification brings the ring window forward, ready for its keys', async ({
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

/** The address of the page in the window that has the focus. */
function focusedPage(electron: ElectronApplication): Promise<string | undefined> {
  return electron.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL());
}
