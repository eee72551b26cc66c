import type { Device } from '../app/two-devices.ts';
import { aMomentLater } from '../app/wall-clock.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import { fillLists } from './scenes.ts';

/** One clash that was settled, and an edit that waits because there is no network. */
export async function makeClashAndWait([other, device]: readonly [Device, Device]): Promise<void> {
  await fillLists(other.page);
  await waitUntil('the last item', async () => (await device.item('Stretch')) !== undefined);
  const id = (await device.item('Market'))?.id ?? '';
  for (const each of [other, device]) await each.setOffline(true);
  await device.reaches('offline');
  await other.do({ kind: 'edit-alarm', id, alarmTime: '08:30' });
  await aMomentLater();
  await device.do({ kind: 'edit-alarm', id, alarmTime: '09:15' });
  for (const each of [other, device]) {
    await each.setOffline(false);
    await each.drains();
  }
  await waitUntil('the clash', async () => (await device.details()).conflicts.length > 0);
  await device.setOffline(true);
  await device.reaches('offline');
  const choir = (await device.item('Choir practice'))?.id ?? '';
  await device.do({ kind: 'edit-alarm', id: choir, label: 'Choir, in the new hall' });
}
