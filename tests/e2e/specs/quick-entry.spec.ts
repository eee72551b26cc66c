import { expect, type Page } from 'playwright/test';
import { changeSettings, snapshotOf } from '../app/commands.ts';
import { test } from '../fixtures.ts';

const LANGUAGES = [
  {
    language: 'pl',
    field: 'Szybkie dodawanie',
    text: 'poniedziałki i środy 18:00 siłownia',
    preview: 'Budzik · 18:00 · pon., śr. · siłownia',
    item: { type: 'alarm', label: 'siłownia', alarmTime: '18:00', recurrence: 'weekly', days: [1, 3] },
    undo: 'Cofnij',
  },
  {
    language: 'de',
    field: 'Schnelleingabe',
    text: 'halb acht werktags Kaffee',
    preview: 'Wecker · 07:30 · Werktags · Kaffee',
    item: { type: 'alarm', label: 'Kaffee', alarmTime: '07:30', recurrence: 'weekdays' },
    undo: 'Rückgängig',
  },
  {
    language: 'en',
    field: 'Quick entry',
    text: 'za 25 min herbata',
    preview: 'Timer · 25 min · herbata',
    item: { type: 'timer', label: 'herbata', durationSeconds: 1500, enabled: true },
    undo: 'Undo',
  },
] as const;

const fieldOf = (main: Page, name = 'Quick entry') => main.getByRole('textbox', { name, exact: true });
const itemsOf = async (main: Page) => (await snapshotOf(main)).items.map(({ item }) => item);

for (const { language, field, text, preview, item, undo } of LANGUAGES) {
  test(`[QE22] in ${language}, what was understood is seen, taken by Enter and undone`, async ({
    launch,
  }) => {
    const app = await launch();
    const main = await app.window('main');
    await changeSettings(main, { language, hourCycle: '24' });
    await main.keyboard.press('Control+k');
    await expect(fieldOf(main, field)).toBeFocused();
    await main.keyboard.type(text);
    await expect(main.getByText(preview)).toBeVisible();
    expect(await itemsOf(main)).toEqual([]);
    await main.keyboard.press('Enter');
    await main.keyboard.press('Enter');
    await expect.poll(() => itemsOf(main)).toMatchObject([item]);
    await expect(fieldOf(main, field)).toHaveValue('');
    await expect(fieldOf(main, field)).toBeFocused();
    await main.getByRole('button', { name: undo, exact: true }).click();
    await expect.poll(() => itemsOf(main)).toEqual([]);
  });
}

test('[QE22] what was not understood is named, stays in the field, and is cleared by Escape', async ({
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  await fieldOf(main).fill('7:30 every other day gym');
  await expect(main.getByText('Not understood: “every other day”', { exact: true })).toBeVisible();
  await expect(main.getByRole('status').filter({ hasText: 'every other day' })).toBeAttached();
  await main.keyboard.press('Enter');
  await expect(fieldOf(main)).toHaveValue('7:30 every other day gym');
  expect(await itemsOf(main)).toEqual([]);
  await main.keyboard.press('Escape');
  await expect(fieldOf(main)).toHaveValue('');
});

test('[QE23] keys for the whole system lead to the field, also from the tray and over the settings', async ({
  desktop,
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  await desktop.tray.expectItem();
  await changeSettings(main, { quickEntryShortcut: 'Control+Alt+Q' });
  const environment = async (page: Page) => (await snapshotOf(page)).environment;
  await expect.poll(() => environment(main)).toMatchObject({ quickEntryShortcut: 'held' });
  await main.getByRole('button', { name: 'Settings' }).click();
  await expect(main.getByRole('dialog')).toBeVisible();
  await desktop.display.press('ctrl+alt+q');
  await expect(main.getByRole('dialog')).toHaveCount(0);
  await expect(fieldOf(main)).toBeFocused();

  await app.closeMainWindow();
  await expect.poll(() => app.isOpen('main')).toBe(false);
  await desktop.display.press('ctrl+alt+q');
  const again = await app.window('main');
  await expect(fieldOf(again)).toBeFocused();
  await desktop.display.press('7', 'Return');
  await expect.poll(() => itemsOf(again)).toMatchObject([{ type: 'alarm', alarmTime: '07:00' }]);
});

test('[QE23] keys that the ring window has are told as taken', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await changeSettings(main, { ringShortcut: 'Control+Alt+Q', quickEntryShortcut: 'Control+Alt+Q' });
  await main.getByRole('button', { name: 'Settings' }).click();
  await expect(
    main.getByText('These keys bring the ring window forward already. Choose others.'),
  ).toBeVisible();
});

test('[QE20] the command line takes the same words', async ({ launch }) => {
  const app = await launch({ args: ['--hidden'] });
  expect(await app.mustRun('add', '7:30 weekdays Pobudka')).toContain('07:30');
  const refused = await app.cli('add', '7:30', 'every', 'other', 'day');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('every other day');
  const { items } = JSON.parse(await app.mustRun('list', '--json'));
  expect(items).toMatchObject([{ type: 'alarm', label: 'Pobudka', time: '07:30', recurrence: 'weekdays' }]);
});

test('[QE24] a dialog gives the focus back without covering the tabs; asked for, the examples are there', async ({
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  const example = main.getByRole('button', { name: 'in 25 min tea' });
  await main.keyboard.press('Control+k');
  await expect(example).toBeVisible();
  await main.keyboard.press('F1');
  await main.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await main.keyboard.press('Escape');
  await expect(fieldOf(main)).toBeFocused();
  await expect(example).toBeHidden();
  await main.getByRole('tab', { name: 'Day' }).click();
  await fieldOf(main).click();
  await expect(example).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(example).toBeHidden();
});
