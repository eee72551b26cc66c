import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { backdate } from '../app/backdate.ts';
import { changeSettings, execute } from '../app/commands.ts';
import { fillHistory } from '../app/past-rings.ts';
import { resize } from '../app/resize.ts';
import type { RunningApp } from '../app/running-app.ts';
import { test } from '../fixtures.ts';

/** Opens the page as its key does, and gives its list. */
async function openHistory(page: Page) {
  await page.keyboard.press('Control+3');
  return page.getByRole('list', { name: 'History' });
}

/** What a clock of the desktop showed so many minutes ago. */
function wallTimeAgo(minutes: number, timeZone: string | undefined): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return format.format(Date.now() - minutes * 60_000);
}

/** The person names this file, or (null) closes the dialog. */
async function answerSaveDialog(app: RunningApp, filePath: string | null): Promise<void> {
  await app.electron.evaluate(({ dialog }, path) => {
    const answer = { canceled: path === null, filePath: path ?? '' };
    dialog.showSaveDialog = () => Promise.resolve(answer);
  }, filePath);
}

test('[HI1] what rang, was snoozed and dismissed is told; so is a miss, with its reason', async ({
  desktop,
  launch,
  profile,
}) => {
  const app = await launch();
  const page = await app.window('main');
  await app.mustRun('timer', '1s', 'Tea');
  await (await app.window('ring')).getByText('Tea').waitFor();
  await app.mustRun('snooze', '--minutes', '5');
  await app.mustRun('dismiss');
  const list = await openHistory(page);
  const tea = list.getByRole('listitem').filter({ hasText: 'Tea' });
  await expect(tea).toContainText(/Dismissed after/);
  await expect(tea).toContainText('snoozed once');

  await changeSettings(page, { graceMinutes: 1 });
  const then = wallTimeAgo(5, desktop.env.TZ);
  const made = await execute(page, {
    kind: 'create-alarm',
    label: 'Gym',
    alarmTime: then,
    recurrence: 'daily',
  });
  if (!made.ok || made.id === undefined) throw new Error('no alarm');
  await app.kill();
  backdate(profile, { id: made.id, minutes: 30 });
  const again = await launch();
  const main = await again.window('main');
  await expect(main.getByText(/not running/).first()).toBeVisible();
  const gym = (await openHistory(main)).getByRole('listitem').filter({ hasText: 'Gym' });
  await expect(gym).toContainText('Missed: Pobudka was not running');
  const told = JSON.parse(await again.mustRun('history', '--json'));
  expect(
    told.entries.map(({ label, outcome }: { label: string; outcome: string }) => [label, outcome]),
  ).toEqual([
    ['Tea', 'dismissed'],
    ['Gym', 'missed'],
  ]);
});

test('[HI5] [HI9] a search narrows list and export, and clearing asks first', async ({ launch, profile }) => {
  const before = await launch();
  await before.window('main');
  await before.kill();
  fillHistory(profile, 60);
  const app = await launch();
  const page = await app.window('main');
  const list = await openHistory(page);
  await expect(list.getByText('Tea').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Search' }).fill('swieze');
  await expect(page.getByRole('status').filter({ hasText: 'ring' })).toHaveText('9 rings');
  await expect(list.getByText('Tea')).toHaveCount(0);

  const file = join(profile, 'out.csv');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Export or clear' }).click();
  await page.getByRole('menuitem', { name: 'Export as CSV…' }).click();
  await expect(page.getByText('9 entries were saved as out.csv.')).toBeVisible();
  const lines = readFileSync(file, 'utf8').split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFscheduled,zone,local_time,type,label/);
  expect(lines.slice(1, -1).every((line) => line.includes(',Świeże bułki,'))).toBe(true);
  expect(lines).toHaveLength(11);

  await answerSaveDialog(app, '/proc/no/such.csv');
  await page.getByRole('button', { name: 'Export or clear' }).click();
  await page.getByRole('menuitem', { name: 'Export as JSON…' }).click();
  await expect(page.getByText(/^The file could not be written/)).toBeVisible();

  await page.getByRole('textbox', { name: 'Search' }).fill('missed');
  await expect(page.getByRole('status').filter({ hasText: 'ring' })).toHaveText('6 rings');
  await page.getByRole('button', { name: 'Export or clear' }).click();
  await page.getByRole('menuitem', { name: 'Clear history…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear history' }).click();
  await expect(page.getByText('Nothing has rung yet')).toBeVisible();
  expect(await app.mustRun('history')).toContain('Nothing has rung yet.');
});

test('[HI13] every chart is a picture with a sentence, bars for the arrow keys, and a table', async ({
  launch,
  profile,
}) => {
  const before = await launch();
  await before.window('main');
  await before.kill();
  fillHistory(profile, 60);
  const app = await launch();
  const page = await app.window('main');
  await resize(app, 1280, 800);
  await changeSettings(page, { hourCycle: '24' });
  await openHistory(page);
  const charts = page.getByRole('region', { name: 'Charts' });
  await expect(charts.getByRole('img')).toHaveCount(5);
  await expect(charts.getByRole('img').first()).toHaveAccessibleName(
    'Most rings were set for 06:00 – 06:59: 60.',
  );
  const hours = charts.getByRole('listbox', { name: 'By hour' });
  await hours.getByRole('option', { selected: true }).focus();
  await expect(hours.getByRole('option', { selected: true })).toHaveAccessibleName(
    '06:00 – 06:59: 60 rings, 6 missed',
  );
  await page.keyboard.press('ArrowRight');
  await expect(hours.getByRole('option', { selected: true })).toBeFocused();
  await expect(hours.getByRole('option', { selected: true })).toHaveAccessibleName(/^07:00/);
  for (const button of await charts.getByRole('button', { name: 'Show as table' }).all())
    await button.click();
  await expect(charts.getByRole('table')).toHaveCount(5);
  await expect(charts.getByRole('row', { name: /^06:00 – 06:59/ })).toHaveText('06:00 – 06:59606');
});
