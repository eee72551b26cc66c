import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { wallTime } from '#shared/time/wall-time.ts';
import { expectAccessibleInBothThemes } from '../app/axe.ts';
import { backdate } from '../app/backdate.ts';
import { changeSettings, execute } from '../app/commands.ts';
import { answerFileDialogs } from '../app/file-dialogs.ts';
import { fillHistory } from '../app/past-rings.ts';
import { resize } from '../app/resize.ts';
import { aMomentLater } from '../app/wall-clock.ts';
import { fillLists } from '../screenshots/scenes.ts';
import { expect, test } from '../sync-fixtures.ts';

test.describe.configure({ timeout: 180_000 });

/** Two hours ago on the wall of the desktop's zone, so that its ring is over for today. */
function wallTimeBefore(timeZone: string | undefined) {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return wallTime(format.format(Date.now() - 2 * 3_600_000));
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('[UI34] neither pausing nor shifting breaks the rules of accessibility', async ({ launch }) => {
  const main = await (await launch()).window('main');
  await fillLists(main);
  const look = (where: string) => expectAccessibleInBothThemes(main, where);
  const options = main.getByRole('button', { name: 'How alarms are shown' });
  await options.click();
  await main.getByRole('menu').waitFor();
  await look('the ways to show alarms');
  await main.getByRole('menuitem', { name: 'Pause all alarms…' }).click();
  await main.getByText('Until a date').click();
  await look('the pause dialog');
  await main.getByLabel(/^First day/).fill('2020-01-01');
  await expect(main.getByRole('alert')).toBeVisible();
  await look('the pause dialog with a day that is over');
  await main.getByText('For a week').click();
  await main.getByRole('button', { name: 'Pause', exact: true }).last().click();
  await expect(main.getByText(/All alarms are paused until/)).toBeVisible();
  await look('the paused banner');

  await main.getByRole('heading', { name: 'Market' }).click({ modifiers: ['Control'] });
  await main.getByRole('button', { name: 'Select all' }).click();
  await main.getByRole('button', { name: 'Shift…' }).click();
  await main.getByRole('dialog', { name: 'Shift 5 alarms' }).waitFor();
  await look('the shift dialog');
});

test('[UI34] no view of a timer breaks the rules of accessibility', async ({ desktop, launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const look = (where: string, page?: Page) => expectAccessibleInBothThemes(main, where, page);
  await main.getByRole('button', { name: 'Edit quick timers' }).click();
  const dialog = main.getByRole('dialog', { name: 'Quick timers' });
  await dialog.getByRole('button', { name: 'Change 10 min' }).click();
  await dialog.getByRole('textbox', { name: 'Minutes' }).fill('25');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog.getByText('There is one like this already.')).toBeVisible();
  await look('a quick timer that is there already');
  await closeDialog(main);

  await app.mustRun('timer', '10m', 'Eggs');
  await app.mustRun('timer', '20m', 'Bread');
  await main.keyboard.press('F11');
  await main.getByRole('dialog').getByRole('timer').waitFor();
  await look('the countdown over the window');
  await main.getByRole('dialog').getByRole('button', { name: 'Pause' }).click();
  await look('a paused countdown over the window');
  await closeDialog(main);

  await (await desktop.tray.expectItem()).choose(/^Countdown on top$/);
  const countdown = await app.window('timer');
  await expect(countdown.getByRole('timer').first()).toBeVisible();
  await look('the countdown window', countdown);
});

test('[UI34] neither the plan of an import nor its report breaks the rules of accessibility', async ({
  launch,
  profile,
}) => {
  const app = await launch();
  const main = await app.window('main');
  const path = join(profile, 'some.json');
  const alarms = [
    { id: 'new-1', label: 'Work', time: '06:45' },
    { id: 'new-2', label: 'Nowhere', time: '99:99' },
  ];
  writeFileSync(path, JSON.stringify({ format: 'pobudka', version: 1, alarms, settings: { theme: 'dark' } }));
  await answerFileDialogs(app, { open: path });
  await main.getByRole('button', { name: 'Settings' }).click();
  await main.getByRole('button', { name: 'Import…' }).click();
  const dialog = main.getByRole('dialog', { name: 'Import' });
  await dialog.getByText('1 new item').click();
  await dialog.getByText(/things? to note/).click();
  await expectAccessibleInBothThemes(main, 'the plan of an import');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(dialog.getByText(/^Imported: 1 new item/)).toBeVisible();
  await expectAccessibleInBothThemes(main, 'the report of an import');
});

test('[UI34] neither what was missed nor the history breaks the rules of accessibility', async ({
  desktop,
  launch,
  profile,
}) => {
  const before = await launch();
  const first = await before.window('main');
  await changeSettings(first, { graceMinutes: 1 });
  const alarmTime = wallTimeBefore(desktop.env.TZ);
  const made = await execute(first, { kind: 'create-alarm', label: 'Gym', alarmTime, recurrence: 'daily' });
  if (!made.ok || made.id === undefined) throw new Error('no alarm');
  await before.kill();
  backdate(profile, { id: made.id, minutes: 180 });
  fillHistory(profile, 60);

  const app = await launch();
  const main = await app.window('main');
  await resize(app, 1280, 800);
  const look = (where: string) => expectAccessibleInBothThemes(main, where);
  await expect(main.getByRole('region', { name: /missed/ })).toBeVisible();
  await look('what was missed');
  await main.keyboard.press('Control+3');
  const charts = main.getByRole('region', { name: 'Charts' });
  await expect(charts.getByRole('img')).toHaveCount(5);
  await charts.getByRole('option', { selected: true }).first().focus();
  await look('charts');
  for (const button of await charts.getByRole('button', { name: 'Show as table' }).all())
    await button.click();
  await expect(charts.getByRole('table')).toHaveCount(5);
  await look('tables');
  await main.getByRole('button', { name: /How it ended/ }).click();
  await main.getByRole('listbox').waitFor();
  await look('the outcomes to choose from');
  await main.keyboard.press('Escape');
  await main.getByRole('button', { name: 'Export or clear' }).click();
  await main.getByRole('menu').waitFor();
  await look('the menu of the history');
  await main.getByRole('menuitem', { name: 'Clear history…' }).click();
  await main.getByRole('dialog').waitFor();
  await look('clearing the history');
});

test('[UI34] no state of sync breaks the rules of accessibility', async ({ devices }) => {
  test.setTimeout(240_000);
  const [other, device] = devices;
  const { page } = device;
  const panel = page.getByRole('dialog', { name: 'Sync' });
  const look = (where: string) => expectAccessibleInBothThemes(page, where);
  const id = await other.do({ kind: 'create-alarm', label: 'Shared', alarmTime: '07:30' });
  await expect.poll(() => device.item('Shared')).toBeDefined();
  await page.getByRole('button', { name: /^Sync/ }).click();
  await expect(panel.getByText('Nothing waits: everything was sent.')).toBeVisible();
  await look('sync that is live');

  for (const each of devices) await each.setOffline(true);
  await device.reaches('offline');
  await other.do({ kind: 'edit-alarm', id, label: 'Earlier' });
  await aMomentLater();
  await device.do({ kind: 'edit-alarm', id, label: 'Later' });
  await expect(panel.getByRole('heading', { name: 'Later' })).toBeVisible();
  await look('an edit that waits');

  await other.setOffline(false);
  await other.drains();
  await device.setOffline(false);
  const restore = panel.getByRole('button', { name: 'Restore this value' });
  await expect(restore).toBeVisible();
  await look('a clash');
  await restore.click();
  await expect(panel.getByText(/^Restored/)).toBeVisible();
  await look('a clash that was restored');
  await page.getByRole('button', { name: 'Sign out…' }).click();
  await page.getByRole('dialog', { name: 'Sign out' }).waitFor();
  await look('signing out');
});
