import { expect } from 'playwright/test';
import { wallTime } from '#shared/time/wall-time.ts';
import { changeSettings, execute, snapshotOf } from '../app/commands.ts';
import { test } from '../fixtures.ts';

test('[DY8] [DY9] a mark of the dial is moved by the pointer and by keys, and the move is undone', async ({
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  await changeSettings(main, { hourCycle: '24' });
  await execute(main, {
    ...{ kind: 'create-alarm', label: 'Gym', alarmTime: wallTime('23:58'), recurrence: 'daily' },
  });
  const alarmTime = async () => {
    const [stored] = (await snapshotOf(main)).items;
    return stored?.item.type === 'alarm' ? stored.item.alarmTime : null;
  };
  await main.keyboard.press('Control+2');
  const mark = main.getByRole('slider', { name: 'Gym' });
  await expect(main.getByRole('region', { name: 'The week ahead' }).getByText('Gym').first()).toBeVisible();
  await mark.focus();
  const before = await alarmTime();
  await main.keyboard.press('ArrowLeft');
  expect(await alarmTime()).toBe(before);
  await main.keyboard.press('Enter');
  await expect.poll(alarmTime).not.toBe(before);
  await main.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(alarmTime).toBe(before);

  const dial = await main.locator('.dial').boundingBox();
  const dot = await mark.locator('.dial-dot').boundingBox();
  if (dial === null || dot === null) throw new Error('the dial is not drawn');
  await main.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
  await main.mouse.down();
  // To the left of the middle, where six in the evening is.
  await main.mouse.move(dial.x + dial.width * 0.2, dial.y + dial.height * 0.49, { steps: 8 });
  await main.mouse.move(dial.x + dial.width * 0.1, dial.y + dial.height / 2, { steps: 4 });
  await main.mouse.up();
  await expect.poll(alarmTime).toBe('18:00');
});

test('[DY3] the week strikes through what is skipped, and a running timer is an arc', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await changeSettings(main, { hourCycle: '24' });
  const alarm = {
    kind: 'create-alarm',
    label: 'Gym',
    alarmTime: wallTime('12:00'),
    recurrence: 'daily',
  } as const;
  const { id } = (await execute(main, alarm)) as { id: string };
  await execute(main, { kind: 'skip-next', id });
  await app.mustRun('timer', '40m', 'Bread');
  await main.keyboard.press('Control+2');
  const struck = main.locator('.week s', { hasText: 'Gym' });
  await expect(struck).toHaveCount(1);
  await expect(main.getByRole('button', { name: /^Timer Bread: / })).toBeVisible();
});

test('[DY10] a line beside the dial says whose an arc is, and opens it', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await app.mustRun('timer', '40m', 'Bread');
  await main.keyboard.press('Control+2');
  const line = main.getByRole('list', { name: 'Timers' }).getByRole('button');
  await expect(line).toHaveText(/^39:5\d\s*Bread\s*ends at /);
  await line.click();
  await expect(main.getByRole('dialog', { name: 'Edit timer' })).toBeVisible();
  await main.keyboard.press('Escape');
  const [timer] = (await snapshotOf(main)).items;
  await execute(main, { kind: 'stop-timer', id: timer?.item.id ?? '' });
  await expect(line).toHaveCount(0);
});
