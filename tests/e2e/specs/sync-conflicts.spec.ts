import { rowOf } from '../app/rows.ts';
import type { Device } from '../app/two-devices.ts';
import { aMomentLater } from '../app/wall-clock.ts';
import { expect, test } from '../sync-fixtures.ts';

type Devices = readonly [Device, Device];

/** Alarms of those labels that both devices hold, and both are offline. Gives their ids. */
async function shareAndCut(devices: Devices, ...labels: readonly string[]): Promise<string[]> {
  const [a, b] = devices;
  const ids: string[] = [];
  for (const label of labels) {
    ids.push(await a.do({ kind: 'create-alarm', label, alarmTime: '07:30', recurrence: 'daily' }));
    await expect.poll(() => b.item(label)).toBeDefined();
  }
  await a.drains();
  for (const device of devices) await device.setOffline(true);
  return ids;
}

/** The first is back and has told all before the second is. */
async function comeBack(first: Device, second: Device): Promise<void> {
  await first.setOffline(false);
  await first.drains();
  await second.setOffline(false);
  await second.drains();
}

const orders = [
  { order: 'the first to edit is the first back', isReversed: false },
  { order: 'the last to edit is the first back', isReversed: true },
];

for (const { order, isReversed } of orders) {
  test(`[SY3] both offline edit different fields of one alarm, both edits stand on both: ${order}`, async ({
    devices,
  }) => {
    const [id = ''] = await shareAndCut(devices, 'Shared');
    const [a, b] = devices;
    await a.do({ kind: 'edit-alarm', id, label: 'From A' });
    await b.do({ kind: 'edit-alarm', id, alarmTime: '06:00' });
    await (isReversed ? comeBack(b, a) : comeBack(a, b));
    for (const device of devices) {
      await expect.poll(() => device.item('From A')).toMatchObject({ alarmTime: '06:00' });
      await expect(rowOf(device, 'From A')).toContainText('6:00');
      expect((await device.snapshot()).sync.conflicts).toBe(0);
    }
  });

  test(`[SY4] [SY10] of the same field the later edit wins, the other can be restored: ${order}`, async ({
    devices,
  }) => {
    const [id = ''] = await shareAndCut(devices, 'Shared');
    const [a, b] = devices;
    await a.do({ kind: 'edit-alarm', id, label: 'Earlier' });
    await aMomentLater();
    await b.do({ kind: 'edit-alarm', id, label: 'Later' });
    const [first, second] = isReversed ? [b, a] : [a, b];
    await comeBack(first, second);
    for (const device of devices) await expect(rowOf(device, 'Later')).toBeVisible();
    // Who came second has merged.
    await expect.poll(async () => (await second.snapshot()).sync.conflicts).toBe(1);
    const clash = { group: 'label', lost: { label: 'Earlier' }, kept: { label: 'Later' } };
    const { conflicts } = await second.details();
    expect(conflicts).toMatchObject([clash]);
    if (isReversed) await restoreInWindow(second);
    else await second.restoreValue(Number(conflicts[0]?.id));
    for (const device of devices) await expect(rowOf(device, 'Earlier')).toBeVisible();
    await expect.poll(async () => (await second.snapshot()).sync.conflicts).toBe(0);
  });

  test(`[SY14] [SY18] a deletion against an edit, the edit survives: ${order}`, async ({ devices }) => {
    const [edited = '', deleted = ''] = await shareAndCut(devices, 'Edited first', 'Deleted first');
    const [a, b] = devices;
    await a.do({ kind: 'edit-alarm', id: edited, label: 'Kept by A' });
    await a.do({ kind: 'delete-item', id: deleted });
    await b.do({ kind: 'delete-item', id: edited });
    await b.do({ kind: 'edit-alarm', id: deleted, label: 'Kept by B' });
    await (isReversed ? comeBack(b, a) : comeBack(a, b));
    for (const device of devices) {
      await expect(rowOf(device, 'Kept by A')).toBeVisible();
      await expect(rowOf(device, 'Kept by B')).toBeVisible();
      expect((await device.snapshot()).items).toHaveLength(2);
    }
  });
}

/** As a person does: status, panel, button. */
async function restoreInWindow({ page }: Device): Promise<void> {
  await page.getByRole('button', { name: /^Sync/ }).click();
  const clashes = page.getByRole('dialog').getByRole('region', { name: 'Clashes' });
  const entry = clashes.getByRole('listitem').filter({ hasText: 'Earlier' });
  await entry.getByRole('button', { name: 'Restore this value' }).click();
  await expect(entry).toContainText('Restored');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('[SY4] [SY5] where the service does not say when an edit was made, only an edit after its last word wins', async ({
  service,
  device,
}) => {
  const ann = service.signUp('ann@example.com');
  const devices = [await device(service, ann), await device(service, ann)] as const;
  const [id = ''] = await shareAndCut(devices, 'Shared');
  const [a, b] = devices;
  // B is the later one, but A's edit may have been made at any time before it arrived.
  await a.do({ kind: 'edit-alarm', id, label: 'From A' });
  await b.do({ kind: 'edit-alarm', id, label: 'From B' });
  await aMomentLater();
  await comeBack(a, b);
  for (const each of devices) await expect(rowOf(each, 'From A')).toBeVisible();
  expect((await b.details()).conflicts).toMatchObject([
    { lost: { label: 'From B' }, kept: { label: 'From A' } },
  ]);

  for (const each of devices) await each.setOffline(true);
  await a.do({ kind: 'edit-alarm', id, label: 'A again' });
  await a.setOffline(false);
  await a.drains();
  await aMomentLater();
  await b.do({ kind: 'edit-alarm', id, label: 'B after that' });
  await b.setOffline(false);
  for (const each of devices) await expect(rowOf(each, 'B after that')).toBeVisible();
  expect((await b.details()).conflicts[0]).toMatchObject({
    ...{ lost: { label: 'A again' }, kept: { label: 'B after that' } },
  });
});
