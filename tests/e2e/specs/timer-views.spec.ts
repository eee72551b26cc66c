import type { ElectronApplication, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { changeSettings, execute, snapshotOf } from '../app/commands.ts';
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
  // The buttons move when the quick timers change, and a click aimed before that goes beside them.
  await expect(main.getByRole('button', { name: 'Start a timer: Soft eggs, 6 min 30 s' })).toBeVisible();
  await main.getByRole('button', { name: 'Edit quick timers' }).click();
  const dialog = main.getByRole('dialog', { name: 'Quick timers' });
  const labels = async () => (await quickTimersOf(main)).map(({ label }) => label);

  await dialog.getByRole('row', { name: 'Tea, 3 min' }).focus();
  await main.keyboard.press('Alt+ArrowDown');
  await expect.poll(labels).toEqual(['Soft eggs', 'Tea', '']);
  await expect(dialog.getByRole('row', { name: 'Tea, 3 min' })).toBeFocused();

  await dialog.getByRole('button', { name: 'Move 10 min', exact: true }).focus();
  await main.keyboard.press('Enter');
  // A drag by keys begins with the next frame; until then the keys are still the list's.
  await expect(dialog.locator('.preset-drop[data-drop-target]')).toBeVisible();
  await main.keyboard.press('Home');
  const first = dialog.getByRole('row', { name: 'Insert before Soft eggs' });
  await expect(first).toHaveAttribute('data-drop-target', 'true');
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
  await deleteTimer(main, 'Pasta');
  const again = main.getByRole('group', { name: 'Recent' }).getByRole('button', { name: /Pasta, 8 min/ });
  await again.click();
  await expect
    .poll(async () => (await snapshotOf(main)).items[0]?.item)
    .toMatchObject({ label: 'Pasta', durationSeconds: 480, enabled: true });
});

test('[TW5] the countdown is on top without the keyboard, lengthens its timer, and closes by Escape', async ({
  desktop,
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  await app.mustRun('timer', '10m', 'Eggs');
  await app.mustRun('timer', '20m', 'Bread');
  const focused = await desktop.display.focusedTitle();
  const icon = await desktop.tray.expectItem();
  await expect.poll(async () => (await icon.menu()).map(({ label }) => label)).toContain('Countdown on top');
  await icon.choose(/^Countdown on top$/);
  const countdown = await app.window('timer');
  await expect(countdown.getByRole('article')).toHaveCount(2);
  await expect.poll(() => countdownState(app.electron)).toMatchObject({ isOnTop: true, isVisible: true });
  expect(await desktop.display.focusedTitle()).toBe(focused);

  const eggs = countdown.getByRole('article', { name: 'Eggs' });
  await eggs.getByRole('button', { name: '+1 min' }).click();
  await expect.poll(() => timerNamed(main, 'Eggs')).toMatchObject({ durationSeconds: 660 });
  await eggs.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => timerNamed(main, 'Eggs')).toMatchObject({ enabled: false });
  await expect(eggs.getByRole('button', { name: 'Resume' })).toBeVisible();
  await deleteTimer(main, 'Bread');
  await expect(countdown.getByRole('article')).toHaveCount(1);
  // The window may be gone before the key is answered.
  await countdown.keyboard.down('Escape').catch(() => undefined);
  await expect.poll(() => app.isOpen('timer')).toBe(false);
  expect(await timerNamed(main, 'Eggs')).toMatchObject({ remainingSeconds: expect.any(Number) });
});

test('[TW6] the countdown opens again where it was put', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await app.mustRun('timer', '10m', 'Eggs');
  await showOnTop(main);
  await app.window('timer');
  const put = { x: 300, y: 200, width: 320, height: 120 };
  await expect.poll(() => countdownState(app.electron)).toMatchObject({ isVisible: true });
  await app.electron.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().endsWith('timer.html'))
      ?.setBounds(bounds);
  }, put);
  await expect
    .poll(() =>
      app.electron.evaluate(({ app: electronApp }) => {
        const { readFileSync, existsSync } = process.getBuiltinModule('node:fs');
        const file = `${electronApp.getPath('userData')}/countdown-places.json`;
        return existsSync(file) ? readFileSync(file, 'utf8') : '';
      }),
    )
    .toContain('"width":320');
  await (await app.window('timer')).getByRole('button', { name: 'Close this countdown' }).click();
  await expect.poll(() => app.isOpen('timer')).toBe(false);
  await showOnTop(main);
  await app.window('timer');
  await expect.poll(() => countdownState(app.electron)).toMatchObject({ bounds: put });
});

test('[TW11] a timer fills the window by F11 and leaves it by Escape', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await app.mustRun('timer', '10m', 'Eggs');
  await expect(main.getByRole('heading', { name: 'Eggs' })).toBeVisible();
  await main.keyboard.press('F11');
  const full = main.getByRole('dialog', { name: 'Eggs' });
  await expect(full.getByRole('timer')).toHaveText(/^(?:10:00|9:\d\d)$/);
  await full.getByRole('button', { name: '+5 min' }).click();
  await expect.poll(() => timerNamed(main, 'Eggs')).toMatchObject({ durationSeconds: 900 });
  await main.keyboard.press('Escape');
  await expect(full).toHaveCount(0);
  await main.getByRole('button', { name: 'Fill the window' }).click();
  await full.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(full).toHaveCount(0);
});

test('[TW10] the tray’s icon and the taskbar show how far a timer has come', async ({ desktop, launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const icon = await desktop.tray.expectItem();
  await app.electron.evaluate(({ BrowserWindow }) => {
    const bars: unknown[] = [];
    Object.assign(globalThis, { bars });
    const [window] = BrowserWindow.getAllWindows();
    if (window) window.setProgressBar = (...bar) => void bars.push(bar);
  });
  const bars = () => app.electron.evaluate(() => (globalThis as unknown as { bars: unknown[] }).bars);
  const idle = await icon.icon();
  await app.mustRun('timer', '40s', 'Eggs');
  await expect.poll(() => icon.icon()).not.toBe(idle);
  await expect.poll(() => icon.tooltip()).toContain('1 min left');
  const begun = await icon.icon();
  await expect.poll(() => icon.icon(), { timeout: 20_000 }).not.toBe(begun);
  await expect.poll(bars).toContainEqual([0.1, { mode: 'normal' }]);
  await main.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect.poll(bars).toContainEqual([expect.any(Number), { mode: 'paused' }]);
  await main.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect.poll(async () => (await bars()).at(-1)).toEqual([-1]);
  await expect.poll(() => icon.icon()).toBe(idle);
});

async function timerNamed(page: Page, label: string) {
  return (await snapshotOf(page)).items.find(({ item }) => item.label === label)?.item;
}

async function deleteTimer(page: Page, label: string): Promise<void> {
  const timer = await timerNamed(page, label);
  await execute(page, { kind: 'delete-item', id: timer?.id ?? '' });
}

/** By the menu of the only timer. */
async function showOnTop(main: Page): Promise<void> {
  await main.getByRole('button', { name: /^More for/ }).click();
  await main.getByRole('menuitem', { name: 'Show on top' }).click();
}

function countdownState(electron: ElectronApplication) {
  return electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().endsWith('timer.html'),
    );
    return (
      window && {
        isOnTop: window.isAlwaysOnTop(),
        isVisible: window.isVisible(),
        bounds: window.getBounds(),
      }
    );
  });
}
