import { expect } from 'playwright/test';
import { wallTime } from '#shared/time/wall-time.ts';
import { changeSettings, execute, snapshotOf } from '../app/commands.ts';
import { addManyAlarms } from '../app/many-alarms.ts';
import { scrollThrough } from '../app/scrolling.ts';
import { test } from '../fixtures.ts';

test('the language changes at once and everywhere', async ({ desktop, launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const icon = await desktop.tray.expectItem();
  await expect(main.getByRole('button', { name: 'New alarm' }).first()).toBeVisible();
  await changeSettings(main, { language: 'pl' });
  await expect(main.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(main.getByRole('button', { name: 'New alarm' })).toHaveCount(0);
  const polish = await main.locator('body').textContent();
  await changeSettings(main, { language: 'de' });
  await expect(main.locator('html')).toHaveAttribute('lang', 'de');
  await expect.poll(() => main.locator('body').textContent()).not.toBe(polish);
  await expect
    .poll(async () => (await icon.menu()).map(({ label }) => label))
    .toContainEqual(expect.stringMatching(/beenden/));
});

test('[ST2] a deleted alarm comes back by undo, as it was', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await execute(main, {
    kind: 'create-alarm',
    label: 'Early',
    alarmTime: wallTime('06:00'),
    recurrence: 'daily',
  });
  const [before] = (await snapshotOf(main)).items;
  await main.getByRole('button', { name: 'More for Early' }).first().click();
  await main.getByRole('menuitem', { name: /^Delete/ }).click();
  await expect(main.getByRole('heading', { name: 'Early' })).toHaveCount(0);
  await main.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await snapshotOf(main)).items.length).toBe(1);
  const [after] = (await snapshotOf(main)).items;
  expect(after?.item).toMatchObject({
    id: before?.item.id,
    label: 'Early',
    recurrence: 'daily',
    enabled: true,
  });
});

test('a list of 10,000 alarms draws only what is seen, and scrolls to its end', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  await (await app.window('main')).waitForLoadState();
  await app.kill();
  addManyAlarms(app.profile, 10_000);

  const again = await launch();
  const main = await again.window('main');
  expect((await snapshotOf(main)).items).toHaveLength(10_000);
  const rows = main.getByRole('listitem');
  await expect(main.getByRole('heading', { name: 'Alarm 0', exact: true })).toBeVisible();
  expect(await rows.count()).toBeLessThan(100);
  await scrollThrough(main.locator('.scroller').first(), 200);
  await expect(main.getByRole('heading', { name: 'Alarm 9999' })).toBeVisible();
  expect(await rows.count()).toBeLessThan(100);
});
