import { makeMany } from '../app/many-edits.ts';
import { rowOf } from '../app/rows.ts';
import type { Device } from '../app/two-devices.ts';
import { aMomentLater } from '../app/wall-clock.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import { expect, test } from '../sync-fixtures.ts';

const labelsUpTo = (count: number) => Array.from({ length: count }, (_, index) => `Alarm ${index}`).sort();
const labelsOn = async ({ snapshot }: Device) =>
  (await snapshot()).items.map(({ item }) => item.label).sort();

test('[SY19] [SY38] 500 offline edits drain and arrive once each', async ({
  server,
  account,
  devices: [a, b],
}) => {
  await a.setOffline(true);
  await makeMany(a, 500);
  expect((await a.details()).metrics.pushes).toBe(0);
  await expect.poll(async () => (await a.snapshot()).sync.waiting).toBe(500);
  await a.setOffline(false);
  await a.drains();
  const stored = await server.items(account);
  expect(stored.map(({ label }) => label).sort()).toEqual(labelsUpTo(500));
  // Each was stored once: a repeated one would have moved on.
  expect(new Set(stored.map(({ version }) => version))).toEqual(new Set([1]));
  await expect.poll(() => labelsOn(b)).toEqual(labelsUpTo(500));
  expect(await labelsOn(a)).toEqual(labelsUpTo(500));
});

// Few go one by one, three at a time; so many go in chunks whatever the server announces, and the first is stored when
// the app ends.
for (const { count, call, arrived } of [
  { count: 6, call: 'POST /api/alarms-timers HTTP', arrived: 1 },
  { count: 210, call: 'POST /api/alarms-timers/bulk HTTP', arrived: 100 },
]) {
  test(`[SE3] [SY8] [SY37] killed in the middle of a push of ${count}: nothing lost, nothing doubled`, async ({
    server,
    account,
    devices: [a, b],
  }) => {
    await a.setOffline(true);
    await makeMany(a, count);
    a.net.deafenAfter(call);
    await a.net.restore();
    const stored = await waitUntil(
      'a part to have arrived',
      async () => {
        const items = await server.items(account);
        return items.length >= arrived && items;
      },
      60_000,
    );
    const id = stored[0]?.id ?? '';
    // The device has heard of none of it.
    expect((await a.details()).waiting.map(({ itemId }) => itemId)).toContain(id);
    expect((await a.snapshot()).sync.waiting).toBe(count);
    await aMomentLater();
    await a.do({ kind: 'edit-alarm', id, alarmTime: '05:05' });
    await a.app.kill();

    await a.net.restore();
    const again = await a.startAgain();
    await again.drains();
    const labels = (await server.items(account)).map(({ label }) => label).sort();
    expect(labels).toEqual(labelsUpTo(count));
    for (const device of [again, b]) await expect.poll(() => labelsOn(device)).toEqual(labelsUpTo(count));
    // Known again as sent, not stored anew; and what came after it stands, stored once (as 2 + 1).
    for (const item of await server.items(account)) {
      expect(item).toMatchObject(item.id === id ? { version: 3, alarm_time: '05:05' } : { version: 1 });
    }
    await expect.poll(() => b.item(String(stored[0]?.label))).toMatchObject({ alarmTime: '05:05' });
    expect((await again.snapshot()).sync.conflicts).toBe(0);
  });
}

test('[SE4] [CN6] after a restart of the server it is live again by itself, within the backoff’s bound', async ({
  server,
  devices: [a, b],
}) => {
  await server.kill();
  for (const device of [a, b]) {
    await waitUntil('each to notice', async () => (await device.snapshot()).sync.state.kind !== 'live');
  }
  await a.do({ kind: 'create-alarm', label: 'Meanwhile', alarmTime: '07:30' });
  await server.startAgain();
  // At most 20 s of waiting and 4 s for the connection; the rest is for a busy machine.
  const isLive = async ({ snapshot }: Device) => (await snapshot()).sync.state.kind === 'live';
  for (const device of [a, b]) {
    await waitUntil('the device to be live', () => isLive(device), 45_000);
  }
  await expect(rowOf(b, 'Meanwhile')).toBeVisible();
});
