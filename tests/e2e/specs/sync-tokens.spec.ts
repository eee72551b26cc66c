import { rowOf } from '../app/rows.ts';
import { signIn } from '../app/two-devices.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import { expect, test } from '../sync-fixtures.ts';

const SHORT_LIFE_MS = 4000;

const refreshes = (requests: readonly { path: string }[]) =>
  requests.filter(({ path }) => path.endsWith('/refresh')).length;

const labelsAt = (service: { snapshot(): ReadonlyMap<string, { readonly label: unknown }> }) =>
  [...service.snapshot().values()].map(({ label }) => label);

test('[CN7] [AC18] a token that expires while connected is refreshed once, and the edit goes on', async ({
  service,
  device,
}) => {
  const a = await device(service, service.signUp('ann@example.com'));
  service.expire('access');
  for (const label of ['One', 'Two', 'Three']) {
    await a.do({ kind: 'create-alarm', label, alarmTime: '07:30' });
  }
  await a.drains();
  await a.reaches('live');
  expect(refreshes(service.requests)).toBe(1);
  expect(labelsAt(service).sort()).toEqual(['One', 'Three', 'Two']);
  expect(service.gate.mostInFlight).toBeLessThanOrEqual(4);
});

test('[CN7] a token that ran out while offline is refreshed on the way back', async ({ service, device }) => {
  service.behaviour.accessTokenMs = SHORT_LIFE_MS;
  const a = await device(service, service.signUp('ann@example.com'));
  await a.setOffline(true);
  const seen = refreshes(service.requests);
  const outAt = Date.now() + SHORT_LIFE_MS;
  await a.do({ kind: 'create-alarm', label: 'Offline', alarmTime: '07:30' });
  await waitUntil('the token to run out', () => Date.now() > outAt);
  service.behaviour.accessTokenMs = 30 * 60_000;
  await a.setOffline(false);
  await a.reaches('live');
  await a.drains();
  expect(refreshes(service.requests)).toBe(seen + 1);
  expect(labelsAt(service)).toEqual(['Offline']);
});

for (const when of ['while connected', 'while offline']) {
  test(`[CN8] a refresh refused ${when} asks for a sign-in and keeps the queue, which goes out after it`, async ({
    service,
    device,
  }) => {
    const ann = service.signUp('ann@example.com');
    const a = await device(service, ann);
    if (when === 'while offline') await a.setOffline(true);
    service.expire('access');
    service.behaviour.refresh = 'refused';
    await a.do({ kind: 'create-alarm', label: 'Kept', alarmTime: '07:30' });
    await a.setOffline(false);
    await a.reaches('needs-sign-in');
    await a.do({ kind: 'create-timer', label: 'Kept too', durationSeconds: 300 });
    expect((await a.details()).waiting.map(({ label }) => label).sort()).toEqual(['Kept', 'Kept too']);
    await expect(rowOf(a, 'Kept')).toBeVisible();
    expect(labelsAt(service)).toEqual([]);

    service.behaviour.refresh = 'granted';
    await signIn(a, ann);
    await a.drains();
    expect(labelsAt(service).sort()).toEqual(['Kept', 'Kept too']);
  });
}

test('[CN8] a refresh that fails refuses nobody: it is tried again, and the queue goes out', async ({
  service,
  device,
}) => {
  const a = await device(service, service.signUp('ann@example.com'));
  service.expire('access');
  service.behaviour.refresh = 'failing';
  await a.do({ kind: 'create-alarm', label: 'Kept', alarmTime: '07:30' });
  await expect.poll(() => refreshes(service.requests)).toBeGreaterThanOrEqual(1);
  expect((await a.snapshot()).sync).toMatchObject({ isSignedIn: true, waiting: 1 });
  service.behaviour.refresh = 'granted';
  await a.drains();
  await a.reaches('live');
  expect(labelsAt(service)).toEqual(['Kept']);
});
