import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { changeSettings, snapshotOf } from '../app/commands.ts';
import { test } from '../fixtures.ts';

const TEA = { label: 'Tea', durationSeconds: 180 };
const EGGS = { label: 'Soft eggs', durationSeconds: 390 };

const quickTimersOf = async (page: Page) => (await snapshotOf(page)).settings.quickTimers;

test('[TW1] a tea timer of one’s own is made in the window and started from the tray', async ({
  desktop,
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  await main.getByRole('button', { name: 'Edit quick timers' }).click();
  const dialog = main.getByRole('dialog', { name: 'Quick timers' });
  await dialog.getByLabel('Name').fill('Tea');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByRole('row', { name: 'Tea, 3 min' })).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(main.getByRole('button', { name: 'Start a timer: Tea, 3 min' })).toBeVisible();

  const icon = await desktop.tray.expectItem();
  await expect
    .poll(async () => {
      const start = (await icon.menu()).find(({ label }) => label === 'Start timer');
      return start?.children.map(({ label }) => label);
    })
    .toEqual(['5 min', '10 min', '25 min', 'Tea, 3 min']);
  await icon.choose(/^Tea, 3 min$/);
  await expect
    .poll(async () => (await snapshotOf(main)).items[0]?.item)
    .toMatchObject({ ...TEA, enabled: true });
});

test('[TW4] quick timers are reordered by keys and by dragging, changed, removed and reset', async ({
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  await changeSettings(main, { quickTimers: [TEA, EGGS, { label: '', durationSeconds: 600 }] });
  await main.getByRole('button', { name: 'Edit quick timers' }).click();
  const dialog = main.getByRole('dialog', { name: 'Quick timers' });
  const labels = async () => (await quickTimersOf(main)).map(({ label }) => label);

  await dialog.getByRole('row', { name: 'Tea, 3 min' }).focus();
  await main.keyboard.press('Alt+ArrowDown');
  await expect.poll(labels).toEqual(['Soft eggs', 'Tea', '']);
  await expect(dialog.getByRole('row', { name: 'Tea, 3 min' })).toBeFocused();

  await dialog.getByRole('button', { name: 'Move 10 min' }).focus();
  await main.keyboard.press('Enter');
  await main.keyboard.press('Home');
  await main.keyboard.press('Enter');
  await expect.poll(labels).toEqual(['', 'Soft eggs', 'Tea']);

  const row = (name: string) => dialog.getByRole('row', { name });
  await row('Tea, 3 min').dragTo(row('10 min'), { targetPosition: { x: 60, y: 2 } });
  await expect.poll(labels).toEqual(['Tea', '', 'Soft eggs']);

  await dialog.getByRole('button', { name: 'Change Tea, 3 min' }).click();
  await dialog.getByLabel('Name').fill('Green tea');
  await main.keyboard.press('Enter');
  await expect.poll(labels).toEqual(['Green tea', '', 'Soft eggs']);
  await dialog.getByRole('button', { name: 'Remove 10 min' }).click();
  await expect.poll(labels).toEqual(['Green tea', 'Soft eggs']);
  await main.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(labels).toEqual(['Green tea', '', 'Soft eggs']);
  await dialog.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(labels).toEqual(['', '', '']);
});

test('[TW3] a timer that is gone is started again from what was started last', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await app.mustRun('timer', '8m', 'Pasta');
  await app.mustRun('delete', 'Pasta');
  const again = main.getByRole('group', { name: 'Recent' }).getByRole('button', { name: /Pasta, 8 min/ });
  await again.click();
  await expect
    .poll(async () => (await snapshotOf(main)).items[0]?.item)
    .toMatchObject({ label: 'Pasta', durationSeconds: 480, enabled: true });
});
