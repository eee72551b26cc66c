import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, type Page } from 'playwright/test';
import type { LocalDate } from '#shared/time/local-date.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { backdate } from '../app/backdate.ts';
import { changeSettings, execute, snapshotOf } from '../app/commands.ts';
import { addManyAlarms } from '../app/many-alarms.ts';
import { test } from '../fixtures.ts';

async function addAlarms(main: Page): Promise<void> {
  for (const [label, time, recurrence] of [
    ['Łyk wody', '06:15', 'daily'],
    ['Gym', '07:30', 'weekdays'],
    ['Late film', '23:50', 'weekends'],
    ['Dentist', '14:00', 'once'],
  ] as const) {
    await execute(main, { kind: 'create-alarm', label, alarmTime: wallTime(time), recurrence });
  }
  await execute(main, { kind: 'create-timer', label: 'Tea', durationSeconds: 240 });
}

const labels = async (main: Page) => (await snapshotOf(main)).items.map(({ item }) => item.label).sort();

test('[MG1] a search finds labels without their marks, times and days, in both lists', async ({ launch }) => {
  const main = await (await launch()).window('main');
  await addAlarms(main);
  await main.keyboard.press('Control+f');
  const field = main.getByRole('textbox', { name: 'Search' });
  const alarms = main.getByRole('region', { name: 'Alarms' }).getByRole('listitem');
  for (const [query, found] of [
    ['lyk', ['Łyk wody']],
    ['saturday', ['Łyk wody', 'Late film']],
    ['7:30', ['Gym']],
    ['mon gym', ['Gym']],
    ['tea', []],
  ] as const) {
    await field.fill(query);
    await expect(alarms).toHaveCount(found.length);
    for (const label of found) await expect(alarms.filter({ hasText: label })).toHaveCount(1);
  }
  await expect(main.getByRole('region', { name: 'Timers' }).getByRole('listitem')).toHaveCount(1);
  await main.screenshot({ path: test.info().outputPath('search.png') });
  await field.press('Escape');
  await expect(alarms).toHaveCount(4);
  await field.press('Escape');
  await expect(field).toHaveCount(0);
});

test('[MG2] selected with keys, alarms are shifted over midnight in one step', async ({ launch }) => {
  const main = await (await launch()).window('main');
  await addAlarms(main);
  const alarms = main.getByRole('region', { name: 'Alarms' });
  await alarms.getByRole('listitem').first().focus();
  await main.keyboard.press('End');
  await expect(alarms.getByRole('listitem', { name: /Late film/ })).toBeFocused();
  await main.keyboard.press('Space');
  await main.keyboard.press('Shift+ArrowUp');
  await expect(main.getByText('2 selected')).toBeVisible();
  await main.screenshot({ path: test.info().outputPath('selection.png') });
  await main.getByRole('button', { name: 'Shift…' }).click();
  await main.getByRole('textbox', { name: 'Minutes' }).fill('20');
  await main.keyboard.press('Tab');
  await expect(main.getByText(/^11:50.PM → 12:10.AM$/)).toBeVisible();
  await main.screenshot({ path: test.info().outputPath('shift.png') });
  await main.getByRole('button', { name: 'Shift', exact: true }).click();
  await expect(main.getByText('Done: shifted 2 items')).toBeVisible();
  const times = async () =>
    (await snapshotOf(main)).items.flatMap(({ item }) =>
      item.type === 'alarm' ? [`${item.label} ${item.alarmTime} ${item.days}`] : [],
    );
  expect(await times()).toContain('Late film 00:10 0,1');
  expect(await times()).toContain('Dentist 14:20 ');
  await main.keyboard.press('Control+z');
  await expect.poll(times).toContain('Late film 23:50 ');
  expect(await times()).toContain('Dentist 14:00 ');
  await main.keyboard.press('Escape');
  await expect(main.getByText('2 selected')).toHaveCount(0);
});

test('[MG2] all are selected and deleted by keys, with an undo', async ({ launch }) => {
  const main = await (await launch()).window('main');
  await addAlarms(main);
  const before = await labels(main);
  await main.getByRole('region', { name: 'Alarms' }).getByRole('listitem').first().focus();
  await main.keyboard.press('Control+a');
  await main.keyboard.press('Delete');
  await expect.poll(() => labels(main)).toEqual(['Tea']);
  await main.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => labels(main)).toEqual(before);
});

test('[UN2] steps outlive the window, and are undone and done again by keys', async ({ launch }) => {
  const app = await launch();
  const first = await app.window('main');
  await addAlarms(first);
  const before = await labels(first);
  await first.getByRole('region', { name: 'Alarms' }).getByRole('listitem', { name: /Gym/ }).focus();
  await first.keyboard.press('Delete');
  await expect.poll(() => labels(first)).not.toEqual(before);
  await app.closeMainWindow();
  await expect.poll(() => app.isOpen('main')).toBe(false);
  await app.mustRun('show').catch(() => app.cli());
  const again = await app.window('main');
  await expect(again.getByRole('heading', { name: 'Dentist' })).toBeVisible();
  await again.keyboard.press('Control+z');
  await expect.poll(() => labels(again)).toEqual(before);
  await expect(again.getByText('Undone: deleted “Gym”')).toBeVisible();
  await again.screenshot({ path: test.info().outputPath('undone.png') });
  await again.keyboard.press('Control+Shift+z');
  await expect.poll(() => labels(again)).not.toEqual(before);
  await again.keyboard.press('Control+z');
  await expect.poll(() => labels(again)).toEqual(before);
  await again.keyboard.press('Control+y');
  await expect.poll(() => labels(again)).not.toEqual(before);
});

test('[PA1] all alarms are paused until a date, told by a banner, and ended by it', async ({ launch }) => {
  const main = await (await launch()).window('main');
  await addAlarms(main);
  await main.getByRole('button', { name: 'How alarms are shown' }).click();
  await expect(main.getByRole('menuitemradio', { name: 'Next ring' })).toBeVisible();
  await main.screenshot({ path: test.info().outputPath('options.png') });
  await main.getByRole('menuitem', { name: 'Pause all alarms…' }).click();
  await expect(main.getByRole('dialog')).toBeVisible();
  await main.screenshot({ path: test.info().outputPath('pause.png') });
  await main.getByText('For a week').click();
  await main.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(main.getByText(/All alarms are paused until/)).toBeVisible();
  const { next, settings } = await snapshotOf(main);
  expect(next?.due).toBeGreaterThanOrEqual(Number(settings.pausedUntil));
  await changeSettings(main, { theme: 'dark' });
  await main.screenshot({ path: test.info().outputPath('paused-dark.png') });
  await main.getByRole('button', { name: 'Turn on again' }).click();
  await expect(main.getByText(/All alarms are paused/)).toHaveCount(0);
  expect((await snapshotOf(main)).settings.pausedUntil).toBeNull();
});

test('[PA5] a pause that ended while the app was off swallowed its rings and no other', async ({
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  const made = await execute(main, {
    kind: 'create-alarm',
    label: 'Early',
    alarmTime: wallTime('06:00'),
    recurrence: 'daily',
  });
  await execute(main, { kind: 'pause-alarms', until: '2190-01-01' as LocalDate });
  await app.kill();
  // As if three days had passed in the pause, which ended a minute ago.
  backdate(app.profile, { id: made.ok ? (made.id ?? '') : '', minutes: 3 * 24 * 60 });
  const database = new DatabaseSync(join(app.profile, 'pobudka.db'));
  database
    .prepare("UPDATE settings SET value_json = ? WHERE key = 'pausedUntil'")
    .run(String(Date.now() - 60_000));
  database.close();
  const again = await (await launch()).window('main');
  await expect.poll(async () => (await snapshotOf(again)).settings.pausedUntil).toBeNull();
  const { missed, next } = await snapshotOf(again);
  expect(missed).toEqual([]);
  expect(next?.label).toBe('Early');
});

test('[BU1] ten thousand selected alarms are changed, undone and deleted', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  await (await app.window('main')).waitForLoadState();
  await app.kill();
  addManyAlarms(app.profile, 10_000);
  const main = await (await launch()).window('main');
  await expect(main.getByRole('heading', { name: 'Alarm 0', exact: true })).toBeVisible();
  await main.getByRole('button', { name: 'Select' }).first().click();
  await main.keyboard.press('Control+a');
  await expect(main.getByText('10,000 selected')).toBeVisible();
  await main.getByRole('button', { name: 'Off', exact: true }).click();
  const on = async () => (await snapshotOf(main)).items.filter(({ item }) => item.enabled).length;
  await expect.poll(on, { timeout: 20_000 }).toBe(0);
  await main.keyboard.press('Control+z');
  await expect.poll(on, { timeout: 20_000 }).toBe(10_000);
  await main.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => labels(main), { timeout: 20_000 }).toEqual([]);
});

test('[MG3] it fits a narrow window', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await addAlarms(main);
  const gym = (await snapshotOf(main)).items.find(({ item }) => item.label === 'Gym');
  await execute(main, { kind: 'skip-next', id: gym?.item.id ?? '' });
  await changeSettings(main, { alarmGroup: 'repeat' });
  await execute(main, { kind: 'pause-alarms', until: 'forever' });
  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const) {
    await main.setViewportSize({ width, height });
    await main.screenshot({ path: test.info().outputPath(`paused-${width}.png`) });
    await main.getByRole('button', { name: 'Select' }).first().click();
    await main.getByRole('listitem').nth(1).click();
    await main.screenshot({ path: test.info().outputPath(`selecting-${width}.png`) });
    expect(await main.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await main.keyboard.press('Escape');
  }
});
