import { expect } from 'playwright/test';
import { setAlarm } from '../app/alarm-editor.ts';
import { changeSettings } from '../app/commands.ts';
import { readStore } from '../app/profile.ts';
import { recognise } from '../app/sounds.ts';
import { nextFullMinute } from '../app/wall-clock.ts';
import { startNeighbour } from '../desktop/neighbour.ts';
import { test } from '../fixtures.ts';

test('[RG2] an alarm set through the window rings with the window closed', async ({
  desktop,
  launch,
}, info) => {
  test.setTimeout(180_000);
  const app = await launch();
  const main = await app.window('main');
  await changeSettings(main, { hourCycle: '24', alarmSound: 'pobudka-harp.ogg' });
  const due = nextFullMinute(desktop.env.TZ);
  await setAlarm(main, { label: 'Pobudka now', wallTime: due.wallTime });
  await expect(main.getByText('Pobudka now').first()).toBeVisible();

  const since = desktop.notifications.received.length;
  await app.closeMainWindow();
  await expect.poll(() => app.isOpen('main')).toBe(false);
  const neighbour = await startNeighbour(desktop);

  await test.step('its notification is received on the bus, on time', async () => {
    const notification = await desktop.notifications.expectOne('Pobudka now', { since, timeoutMs: 100_000 });
    expect(notification.receivedAt).toBeGreaterThanOrEqual(due.instant);
    expect(notification.receivedAt).toBeLessThan(due.instant + 5000);
  });

  await test.step('the chosen sound is heard at the loudspeaker', async () => {
    await desktop.sound.expectSound();
    const heard = await desktop.sound.listen(4);
    expect(recognise(heard)[0]).toBe('harp');
  });

  const ring = await app.window('ring');
  await test.step('the ring window is above everything and leaves the focus alone', async () => {
    await expect(ring.getByText('Pobudka now')).toBeVisible();
    const photograph = info.outputPath('ring-window.png');
    await desktop.display.photograph(photograph);
    await info.attach('ring window', { path: photograph, contentType: 'image/png' });
    expect(await desktop.display.focusedTitle()).toMatch(/^Neighbour/);
    expect((await desktop.display.stackedTitles()).at(-1)).not.toMatch(/^Neighbour/);
  });

  await test.step('typing elsewhere dismisses nothing', async () => {
    await desktop.display.press('a', 'space', 'b', 'Return', 'c');
    await neighbour.expectTyped('a b\nc');
    await expect(ring.getByText('Pobudka now')).toBeVisible();
    await neighbour.stop();
  });

  await test.step('the tray shows the ring and dismisses it', async () => {
    const icon = await desktop.tray.expectItem();
    await expect.poll(() => icon.tooltip()).toContain('Ringing: Pobudka now');
    await icon.choose(/^Dismiss all$/);
    const chosenAt = performance.now();
    expect((await desktop.sound.expectSilence()) - chosenAt).toBeLessThan(1000);
    await expect.poll(() => app.isOpen('ring')).toBe(false);
  });

  expect(readStore(app.profile, 'SELECT state, due_at_ms FROM occurrences')).toEqual([
    expect.objectContaining({ state: 'dismissed', due_at_ms: due.instant }),
  ]);
  await expect
    .poll(() => readStore(app.profile, 'SELECT enabled FROM items').map(({ enabled }) => enabled))
    .toEqual([0]);
});
