import { expect } from 'playwright/test';
import { snapshotOf } from '../app/commands.ts';
import { test } from '../fixtures.ts';

test('[UI30] [UI31] settings are searched, changed at once, and reset by section', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const settings = async () => (await snapshotOf(main)).settings;
  await main.keyboard.press('Control+,');
  const dialog = main.getByRole('dialog');
  const search = dialog.getByRole('searchbox');

  await search.fill('snooze');
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(['Ringing']);
  const snooze = dialog.getByRole('textbox', { name: 'Snooze (min)' });
  await snooze.fill('9');
  await snooze.press('Tab');
  await expect.poll(async () => (await settings()).snoozeMinutes).toBe(9);
  await search.fill('no such thing');
  await expect(dialog.getByText('No setting has these words.')).toBeVisible();
  await search.fill('');

  await dialog.getByRole('button', { name: 'Reset “Ringing”' }).click();
  await expect.poll(async () => (await settings()).snoozeMinutes).toBe(5);
  await main.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await settings()).snoozeMinutes).toBe(9);

  await dialog.getByRole('button', { name: 'About Pobudka' }).click();
  await expect(dialog.getByRole('heading', { name: 'About Pobudka' })).toBeInViewport();
  await dialog.getByText('Licences of the libraries').click();
  await expect(dialog.getByText(/^react-dom /)).toBeVisible();
});

test('[AB2] the diagnosis is copied, and holds no label', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await app.mustRun('alarm', '06:00', '--label', 'Doctor');
  await main.keyboard.press('Control+,');
  await main.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect
    .poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^Pobudka .*alarms: 1, timers: 0/s);
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).not.toContain('Doctor');
});
