import type { Device } from '../app/two-devices.ts';
import { expect, test } from '../sync-fixtures.ts';

const labels = async ({ snapshot }: Device) => (await snapshot()).items.map(({ item }) => item.label).sort();

async function makeAlarms(device: Device, names: readonly string[]): Promise<void> {
  for (const label of names) await device.do({ kind: 'create-alarm', label, alarmTime: '07:30' });
  await device.drains();
}

test('[SY23] [SY36] a server restored from an older backup loses nobody’s alarms', async ({
  server,
  devices: [a, b],
}) => {
  await makeAlarms(a, ['One', 'Two']);
  await expect.poll(() => labels(b)).toEqual(['One', 'Two']);
  await server.backUp('older');
  for (const device of [a, b]) await device.reaches('live');
  await makeAlarms(b, ['Three']);
  const { id } = (await a.item('One')) ?? { id: '' };
  await a.do({ kind: 'edit-alarm', id, alarmTime: '09:00' });
  await a.drains();
  await expect.poll(() => b.item('One')).toMatchObject({ alarmTime: '09:00' });

  await server.restoreBackup('older');
  for (const device of [a, b]) await device.reaches('live');
  // Both come to hold the same; what the backup did not know of is here, or in history and trash to be put back.
  await expect.poll(async () => (await labels(a)).length > 0 && (await labels(b))).toEqual(await labels(a));
  for (const device of [a, b]) expect(await labels(device)).toEqual(expect.arrayContaining(['One', 'Two']));
  const edited = await a.item('One');
  const kept = [...(await a.details()).conflicts, ...(await b.details()).conflicts];
  const isKept = JSON.stringify([edited, kept]).includes('09:00');
  expect(isKept).toBe(true);
});

test('[SY22] a service that suddenly lists nothing takes nobody’s alarms away', async ({
  service,
  device,
}) => {
  const ann = service.signUp('ann@example.com');
  const [a, b] = [await device(service, ann), await device(service, ann)];
  const names = Array.from({ length: 7 }, (_, index) => `Alarm ${index}`);
  await makeAlarms(a, names);
  await expect.poll(() => labels(b)).toEqual(names);
  service.behaviour.lists = 'nothing';
  const before = service.requests.length;
  await service.restart();
  for (const each of [a, b]) await each.reaches('live');
  const asked = () =>
    service.requests.slice(before).filter(({ path }) => /Alarm|[0-9a-f-]{36}$/.test(path)).length;
  await expect.poll(asked).toBeGreaterThanOrEqual(names.length);
  for (const each of [a, b]) expect(await labels(each)).toEqual(names);
  expect(service.gate.mostInFlight).toBeLessThanOrEqual(8);
});

test('[SY22] a service that has really lost everything is told of, and all can be had back', async ({
  service,
  device,
}) => {
  const ann = service.signUp('ann@example.com');
  const a = await device(service, ann);
  const names = Array.from({ length: 7 }, (_, index) => `Alarm ${index}`);
  await makeAlarms(a, names);
  const ids = (await a.snapshot()).items.map(({ item }) => item.id);
  service.restore(new Map());
  await service.restart();
  const toldOf = async () =>
    (await a.snapshot()).sync.notices.filter(({ kind }) => kind === 'deleted-with-many').length;
  await expect.poll(toldOf).toBe(names.length);
  for (const id of ids) await a.do({ kind: 'restore-item', id });
  await a.drains();
  expect([...service.snapshot().values()].map(({ label }) => label).sort()).toEqual(names);
});
