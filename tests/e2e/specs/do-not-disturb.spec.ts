import { expect } from 'playwright/test';
import { changeSettings, execute, snapshotOf } from '../app/commands.ts';
import { test } from '../fixtures.ts';

/** Long enough that do-not-disturb is read before the end. */
const TIMER_SECONDS = 6;

test('[DN1] [DN3] [DN5] in do-not-disturb a ring that obeys is silent and out of sight, one that does not rings', async ({
  desktop,
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  desktop.notifications.inhibit(true);
  await changeSettings(main, { doNotDisturb: 'obey', timerSound: 'pobudka-harp.ogg', fadeInSeconds: 0 });
  const ringsOf = async () => (await snapshotOf(main)).rings.map(({ label, state }) => [label, state.kind]);
  /** The main window, and the ring window while it shows. */
  const windowCount = async () => (await desktop.display.stackedTitles()).length;
  const start = (label: string, doNotDisturb: 'ring-through' | null) =>
    execute(main, {
      kind: 'create-timer',
      label,
      durationSeconds: TIMER_SECONDS,
      start: true,
      doNotDisturb,
    });

  await start('Quiet tea', null);
  await desktop.notifications.expectOne('Quiet tea', { timeoutMs: 30_000 });
  expect(await ringsOf()).toEqual([['Quiet tea', 'ringing']]);
  await desktop.sound.expectSilence();
  expect(await windowCount()).toBe(1);

  await start('Loud eggs', 'ring-through');
  await desktop.notifications.expectOne('Loud eggs', { timeoutMs: 30_000 });
  await desktop.sound.expectSound();
  await expect.poll(windowCount).toBe(2);
  await execute(main, { kind: 'dismiss-all' });
  desktop.notifications.inhibit(false);
});
