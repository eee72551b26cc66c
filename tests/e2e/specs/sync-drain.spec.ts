import { expect } from 'playwright/test';
import { execute } from '../app/commands.ts';
import type { Device } from '../app/two-devices.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import { test } from '../sync-fixtures.ts';

const MANY = 500;

/** Alarms "Alarm 0", "Alarm 1", …, made one by one as a person would, only faster. */
async function makeMany({ page }: Device, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const alarmTime = `${String(index % 24).padStart(2, '0')}:30`;
    await execute(page, { kind: 'create-alarm', label: `Alarm ${index}`, alarmTime, recurrence: 'daily' });
  }
}

const everyLabel = Array.from({ length: MANY }, (_, index) => `Alarm ${index}`).sort();

test('[SY19] [SY38] 500 offline edits drain and arrive once each', async ({
  server,
  account,
  devices: [a, b],
}) => {
  test.setTimeout(150_000);
  await a.setOffline(true);
  await makeMany(a, MANY);
  expect((await a.snapshot()).sync.waiting).toBe(MANY);
  await a.setOffline(false);
  await a.drains(60_000);
  const stored = await server.items(account);
  expect(stored.map(({ label }) => label).sort()).toEqual(everyLabel);
  // Each was stored once: a repeated one would have moved on.
  expect(new Set(stored.map(({ version }) => version))).toEqual(new Set([1]));
  await waitUntil('all on B', async () => (await b.snapshot()).items.length === MANY, 40_000);
});

test('[SY8] [SY37] killed in the middle of a push: nothing lost, nothing doubled', async ({
  server,
  account,
  devices: [a, b],
}) => {
  test.setTimeout(150_000);
  await a.setOffline(true);
  await makeMany(a, 60);
  a.net.delay(150);
  await a.setOffline(false);
  await waitUntil('a part to have arrived', async () => (await server.items(account)).length > 0, 40_000);
  await a.app.kill();
  a.net.delay(0);
  const again = await a.startAgain();
  await again.drains(60_000);
  const labels = (await server.items(account)).map(({ label }) => label).sort();
  expect(labels).toEqual(Array.from({ length: 60 }, (_, index) => `Alarm ${index}`).sort());
  await waitUntil('all on B', async () => (await b.snapshot()).items.length === 60, 40_000);
  expect((await again.snapshot()).items).toHaveLength(60);
});

test('[CN6] after a restart of the server it is live again by itself, within the backoff’s bound', async ({
  server,
  devices: [a, b],
}) => {
  test.setTimeout(120_000);
  await server.kill();
  await waitUntil('A to notice', async () => (await a.snapshot()).sync.state.kind !== 'live');
  await a.do({ kind: 'create-alarm', label: 'Meanwhile', alarmTime: '07:30' });
  await server.startAgain();
  const since = performance.now();
  for (const device of [a, b]) await device.reaches('live', 30_000);
  // At most 20 s of waiting, and 4 s for the connection.
  expect(performance.now() - since).toBeLessThan(26_000);
  await expect.poll(() => b.item('Meanwhile')).toBeDefined();
});
