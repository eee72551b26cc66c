import { backdate } from '../app/backdate.ts';
import type { Device } from '../app/two-devices.ts';
import { nextFullMinute } from '../app/wall-clock.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import { expect, test } from '../sync-fixtures.ts';

async function ringing({ snapshot }: Device): Promise<string[]> {
  return (await snapshot()).rings.map(({ label }) => label).sort();
}

test('[SE5] [SM7] a once-alarm and a daily one dismissed on one device fall silent on the other', async ({
  desktop,
  devices: [a, b],
}) => {
  const { wallTime: alarmTime } = nextFullMinute(desktop.env.TZ);
  const once = await a.do({ kind: 'create-alarm', label: 'Once', alarmTime, recurrence: 'once' });
  const daily = await a.do({ kind: 'create-alarm', label: 'Daily', alarmTime, recurrence: 'daily' });
  await expect.poll(async () => (await b.snapshot()).items.length).toBe(2);
  for (const device of [a, b]) {
    await waitUntil('both to ring', async () => (await ringing(device)).length === 2, 100_000);
  }
  await a.app.mustRun('dismiss', once);
  await expect.poll(() => ringing(b)).toEqual(['Daily']);
  await a.app.mustRun('dismiss', daily);
  await expect.poll(() => ringing(b)).toEqual([]);
  await desktop.sound.expectSilence(3000);
  expect(b.app.isOpen('ring')).toBe(false);
  for (const device of [a, b]) {
    await expect.poll(() => device.item('Once')).toMatchObject({ enabled: false });
    expect(await device.item('Daily')).toMatchObject({ enabled: true });
  }
});

test('[SY29] a person’s re-enabling is never undone by another device’s own disabling', async ({
  desktop,
  devices: [a, b],
}) => {
  const alarmTime = wallTimeAgo(60, desktop.env.TZ);
  const id = await a.do({ kind: 'create-alarm', label: 'Once', alarmTime, recurrence: 'once' });
  await expect.poll(() => b.item('Once')).toBeDefined();
  await a.drains();
  await b.app.kill();
  await b.setOffline(true);
  // B knew it before it was due, an hour ago.
  backdate(b.app.profile, { id, minutes: 180 });
  await a.do({ kind: 'set-enabled', id, enabled: false });
  await a.do({ kind: 'set-enabled', id, enabled: true });
  await a.drains();

  const again = await b.startAgain();
  await expect.poll(async () => (await again.snapshot()).missed.length).toBe(1);
  await again.do({ kind: 'mark-reports-seen' });
  await expect.poll(() => again.item('Once')).toMatchObject({ enabled: false });
  await again.setOffline(false);
  await expect.poll(() => again.item('Once')).toMatchObject({ enabled: true });
  await again.drains();
  expect(await a.item('Once')).toMatchObject({ enabled: true });
});

/** The wall time of so many minutes ago. */
function wallTimeAgo(minutes: number, zone: string | undefined): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return format.format(Date.now() - minutes * 60_000);
}
