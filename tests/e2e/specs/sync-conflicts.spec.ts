import { expect } from 'playwright/test';
import type { Device } from '../app/two-devices.ts';
import { test } from '../sync-fixtures.ts';

/** An alarm that both devices hold, and both are offline. */
async function shareAndCut(devices: readonly [Device, Device]): Promise<string> {
  const [a, b] = devices;
  const id = await a.do({ kind: 'create-alarm', label: 'Shared', alarmTime: '07:30', recurrence: 'daily' });
  await expect.poll(() => b.item('Shared')).toBeDefined();
  await a.drains();
  for (const device of devices) await device.setOffline(true);
  return id;
}

test('[SY3] both offline edit different fields of one alarm: both edits stand on both', async ({
  devices,
}) => {
  const [a, b] = devices;
  const id = await shareAndCut(devices);
  await a.do({ kind: 'edit-alarm', id, label: 'From A' });
  await b.do({ kind: 'edit-alarm', id, alarmTime: '06:00' });
  await a.setOffline(false);
  await a.drains(40_000);
  await b.setOffline(false);
  for (const device of devices) {
    await expect.poll(() => device.item('From A'), { timeout: 40_000 }).toMatchObject({ alarmTime: '06:00' });
    expect((await device.snapshot()).sync.conflicts).toBe(0);
  }
});

for (const [order, first] of [
  ['the earlier edit comes back first', 0],
  ['the later edit comes back first', 1],
] as const) {
  test(`[SY4] [SY10] of the same field the later edit wins, the other can be restored: ${order}`, async ({
    devices,
  }) => {
    const id = await shareAndCut(devices);
    const [a, b] = devices;
    await a.do({ kind: 'edit-alarm', id, label: 'Earlier' });
    await b.do({ kind: 'edit-alarm', id, label: 'Later' });
    const [one, other] = first === 0 ? [a, b] : [b, a];
    await one.setOffline(false);
    await one.drains(40_000);
    await other.setOffline(false);
    for (const device of devices) {
      await expect.poll(() => device.item('Later'), { timeout: 40_000 }).toBeDefined();
    }
    // Who came second has merged.
    await expect.poll(async () => (await other.snapshot()).sync.conflicts).toBe(1);
    const { conflicts } = await other.details();
    expect(conflicts[0]).toMatchObject({
      group: 'label',
      lost: { label: 'Earlier' },
      kept: { label: 'Later' },
    });
    await other.restoreValue(Number(conflicts[0]?.id));
    await expect.poll(() => one.item('Earlier'), { timeout: 20_000 }).toBeDefined();
  });
}

test('[SY14] [SY18] a deletion against an edit: the edit survives, in both orders', async ({ devices }) => {
  const [a, b] = devices;
  const id = await shareAndCut(devices);
  const second = await a.do({ kind: 'create-alarm', label: 'Second', alarmTime: '08:00' });
  for (const device of devices) await device.setOffline(false);
  await expect.poll(() => b.item('Second'), { timeout: 40_000 }).toBeDefined();
  for (const device of devices) await device.setOffline(true);
  await a.do({ kind: 'delete-item', id });
  await a.do({ kind: 'edit-alarm', id: second, label: 'Kept by A' });
  await b.do({ kind: 'edit-alarm', id, label: 'Kept by B' });
  await b.do({ kind: 'delete-item', id: second });
  await a.setOffline(false);
  await a.drains(40_000);
  await b.setOffline(false);
  for (const device of devices) {
    await expect.poll(() => device.item('Kept by A'), { timeout: 40_000 }).toBeDefined();
    await expect.poll(() => device.item('Kept by B'), { timeout: 40_000 }).toBeDefined();
  }
});
