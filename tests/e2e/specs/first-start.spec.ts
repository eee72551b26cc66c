import { expect } from 'playwright/test';
import { snapshotOf } from '../app/commands.ts';
import { test } from '../fixtures.ts';

test('[UI32] a first start has three short steps, and they are not shown again', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const welcome = main.getByRole('region', { name: 'Which language do you speak?' });
  await welcome.getByRole('button', { name: /^Language|System/ }).click();
  await main.getByRole('option', { name: 'Polski' }).click();
  await expect(main.locator('html')).toHaveAttribute('lang', 'pl');
  await main.getByRole('button', { name: 'Dalej' }).click();
  await expect(main.getByRole('heading', { name: 'Słychać?' })).toBeFocused();
  await main.getByRole('button', { name: 'Dalej' }).click();
  await main.getByRole('button', { name: 'Zostań na tym urządzeniu' }).click();
  await expect(main.locator('.welcome')).toHaveCount(0);
  expect((await snapshotOf(main)).settings.wasWelcomed).toBe(true);
});

test('[UI32] whoever goes on without it is left alone', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await expect(main.locator('.welcome')).toHaveCount(1);
  await app.mustRun('alarm', '06:00', '--label', 'Early');
  await expect(main.locator('.welcome')).toHaveCount(0);
});

test('[UI29] the sheet of shortcuts opens by a question mark and lists them all', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await main.locator('h1').first().click();
  await main.keyboard.press('?');
  const sheet = main.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByText('Ctrl + N')).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('[UI29] F1 opens the sheet of shortcuts while a text is typed, too', async ({ launch }) => {
  const main = await (await launch()).window('main');
  await main.keyboard.press('Control+k');
  await main.keyboard.type('7:30');
  await main.keyboard.press('F1');
  await expect(main.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});
