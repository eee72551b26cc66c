import { expect } from 'playwright/test';
import { signIn } from '../app/two-devices.ts';
import { test } from '../sync-fixtures.ts';

const refreshes = (requests: readonly { path: string }[]) =>
  requests.filter(({ path }) => path.endsWith('/refresh')).length;

test('[CN7] a token that expires while connected is refreshed once, and the edit goes on', async ({
  service,
  device,
}) => {
  const ann = service.signUp('ann@example.com');
  const a = await device(service, ann);
  service.expire('access');
  await a.do({ kind: 'create-alarm', label: 'After', alarmTime: '07:30' });
  await a.drains();
  await a.reaches('live');
  expect(refreshes(service.requests)).toBe(1);
  expect([...service.snapshot().values()].map(({ label }) => label)).toEqual(['After']);
  expect(service.gate.mostInFlight).toBeLessThanOrEqual(4);
});

test('[CN7] a token that expired while offline is refreshed on the way back', async ({ service, device }) => {
  const ann = service.signUp('ann@example.com');
  const a = await device(service, ann);
  await a.setOffline(true);
  await a.do({ kind: 'create-alarm', label: 'Offline', alarmTime: '07:30' });
  service.expire('access');
  await a.setOffline(false);
  await a.reaches('live', 30_000);
  await a.drains();
  expect(refreshes(service.requests)).toBeGreaterThanOrEqual(1);
  expect(service.snapshot().size).toBe(1);
});

test('[CN8] a refused refresh asks for a sign-in and keeps the queue, which goes out after it', async ({
  service,
  device,
}) => {
  const ann = service.signUp('ann@example.com');
  const a = await device(service, ann);
  service.expire('access');
  service.behaviour.refresh = 'refused';
  await a.do({ kind: 'create-alarm', label: 'Kept', alarmTime: '07:30' });
  await a.reaches('needs-sign-in');
  expect((await a.snapshot()).sync).toMatchObject({ waiting: 1 });
  expect(await a.item('Kept')).toBeDefined();
  service.behaviour.refresh = 'granted';
  await signIn(a, ann);
  await a.drains();
  expect([...service.snapshot().values()].map(({ label }) => label)).toEqual(['Kept']);
});
