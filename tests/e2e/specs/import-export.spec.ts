import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { wallTime } from '#shared/time/wall-time.ts';
import { expectAccessible } from '../app/axe.ts';
import { backUp } from '../app/back-up.ts';
import { changeSettings, execute, snapshotOf } from '../app/commands.ts';
import { answerFileDialogs } from '../app/file-dialogs.ts';
import { addManyAlarms } from '../app/many-alarms.ts';
import { writeOldClientFiles } from '../app/old-client-files.ts';
import { slowDisk } from '../app/slow-disk.ts';
import { test } from '../fixtures.ts';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync('/tmp/pbk-exchange-');
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function openData(main: Page): Promise<void> {
  await main.getByRole('button', { name: 'Settings' }).click();
  await main.getByRole('button', { name: 'Import…' }).scrollIntoViewIfNeeded();
}

async function labels(main: Page): Promise<string[]> {
  return (await snapshotOf(main)).items.map(({ item }) => item.label).sort();
}

test('[EX1] [EX12] [EX16] everything goes into a file and comes back, changed as the plan says, and undone', async ({
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  await changeSettings(main, { hourCycle: '24' });
  const path = join(folder, 'everything.json');
  await execute(main, {
    kind: 'create-alarm',
    label: 'Work',
    alarmTime: wallTime('07:30'),
    recurrence: 'weekdays',
  });
  await execute(main, { kind: 'create-timer', label: 'Tea', durationSeconds: 240 });
  await answerFileDialogs(app, { save: path, open: path });
  await openData(main);
  await main.getByRole('button', { name: 'Export…' }).click();
  await expect(main.getByText('everything.json holds 1 alarm and 1 timer.')).toBeVisible();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'pobudka', version: 1 });
  const alarm = (await snapshotOf(main)).items.find(({ item }) => item.type === 'alarm');
  await execute(main, {
    kind: 'edit-alarm',
    id: alarm?.item.id ?? '',
    label: 'Later',
    alarmTime: wallTime('09:00'),
  });
  await main.getByRole('button', { name: 'Import…' }).click();
  const dialog = main.getByRole('dialog', { name: 'Import' });
  await dialog.getByText('1 item differs').click();
  await expect(dialog.getByText('Time: 09:00 → 07:30')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(dialog.getByText('Imported: nothing new, 1 item changed.')).toBeVisible();
  expect(await labels(main)).toEqual(['Tea', 'Work']);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByText('The import was undone.')).toBeVisible();
  expect(await labels(main)).toEqual(['Later', 'Tea']);
});

test('[EX10] the old client’s files are found and taken in, its days turned', async ({ launch }) => {
  writeOldClientFiles(join(folder, 'alarm-timer'));
  const app = await launch({ env: { XDG_DATA_HOME: folder } });
  const main = await app.window('main');
  await openData(main);
  await main.getByRole('button', { name: 'Import from the old app' }).click();
  const dialog = main.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByText('3 new items')).toBeVisible();
  await dialog.getByText('1 thing to note').click();
  await expect(dialog.getByText(/comes monthly/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(dialog.getByText('Imported: 3 new items')).toBeVisible();
  const items = (await snapshotOf(main)).items.map(({ item }) => item);
  expect(items.find(({ id }) => id === 'old-1')).toMatchObject({ recurrence: 'weekly', days: [0, 1] });
  expect(items.find(({ id }) => id === 'old-4')).toMatchObject({ recurrence: 'weekdays' });
});

test('[EX13] ten thousand items are imported while the window lives', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  const main = await app.window('main');
  const path = join(folder, 'many.json');
  const alarms = Array.from({ length: 10_000 }, (_, n) => ({
    id: `many-${n}`,
    label: `Alarm ${n}`,
    time: '03:00',
    enabled: false,
  }));
  writeFileSync(path, JSON.stringify({ format: 'pobudka', version: 1, alarms }));
  await answerFileDialogs(app, { open: path });
  await openData(main);
  await main.getByRole('button', { name: 'Import…' }).click();
  const dialog = main.getByRole('dialog', { name: 'Import' });
  await dialog.getByText('10000 new items').or(dialog.getByText('10,000 new items')).click();
  await expect(dialog.getByText('Alarm 0', { exact: true })).toBeVisible();
  expect(await dialog.locator('.exchange-row').count()).toBeLessThan(100);
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(dialog.getByText(/^Imported: 10.?000 new items/)).toBeVisible({ timeout: 60_000 });
  expect((await snapshotOf(main)).items).toHaveLength(10_000);
});

test('[EX15] the command line exports, and imports into another profile', async ({ launch }) => {
  const app = await launch();
  await app.mustRun('alarm', '07:30', '--label', 'Work');
  const path = join(folder, 'cli.json');
  expect(await app.mustRun('export', path)).toContain('1 alarm');
  expect(JSON.parse(await app.mustRun('export', '-'))).toMatchObject({ alarms: [{ label: 'Work' }] });
  expect(await app.mustRun('import', path, '--dry-run')).toContain('nothing to import');
  expect((await app.cli('import', join(folder, 'gone.json'))).code).toBe(1);
});

test('[EX17] a long export shows how far it is, and cancelled leaves the file that was there', async ({
  launch,
  profile,
}) => {
  const before = await launch();
  await before.window('main');
  await before.kill();
  addManyAlarms(profile, 10_000);
  const app = await launch();
  const main = await app.window('main');
  const file = join(folder, 'all.json');
  writeFileSync(file, 'what was there');
  await answerFileDialogs(app, { save: file });
  await slowDisk(app, 60);
  await main.keyboard.press('Control+,');
  await main.getByRole('button', { name: 'Export…' }).click();
  await main.getByRole('progressbar', { name: 'Exporting…' }).waitFor();
  await expectAccessible(main, 'an export');
  await main.locator('.long-work').getByRole('button', { name: 'Cancel' }).click();
  await expect(main.getByText('The export was cancelled. Nothing was written.')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe('what was there');
  expect(readdirSync(folder)).toEqual(['all.json']);
  await main.getByRole('button', { name: 'Export…' }).click();
  await expect(main.getByText(/10,000 alarms/)).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8')).alarms).toHaveLength(10_000);
});

test('[EX18] [ST26] a backup is restored from the settings, after it was shown, and undone', async ({
  launch,
  profile,
}) => {
  const before = await launch();
  const first = await before.window('main');
  await execute(first, {
    kind: 'create-alarm',
    label: 'Gym',
    alarmTime: wallTime('06:15'),
    recurrence: 'daily',
  });
  // The hourly backup, an hour early.
  await before.kill();
  backUp(profile);
  const app = await launch();
  const main = await app.window('main');
  const [gym] = (await snapshotOf(main)).items;
  await execute(main, { kind: 'delete-item', id: gym?.item.id ?? '' });
  await execute(main, {
    kind: 'create-alarm',
    label: 'New',
    alarmTime: wallTime('09:00'),
    recurrence: 'once',
  });
  await openData(main);
  await main.getByRole('button', { name: 'Restore a backup…' }).click();
  await main.getByRole('menuitem').first().click();
  const dialog = main.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByText(/From the backup of/)).toBeVisible();
  await dialog.getByText('1 new item').click();
  await expect(dialog.getByText('Gym')).toBeVisible();
  expect(await labels(main)).toEqual(['New']);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.poll(() => labels(main)).toEqual(['Gym', 'New']);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => labels(main)).toEqual(['New']);
});
