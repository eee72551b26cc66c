import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExistingService, type ServiceUser } from '../../fakes/existing-service/existing-service.ts';
import { ServiceClient } from './existing-service-bench.ts';

const PATIENCE = { timeout: 20_000, interval: 50 };
const LISTS = '/api/alarms-timers';

let service: ExistingService;
let ann: ServiceUser;
const clients: ServiceClient[] = [];

beforeEach(async () => {
  service = await ExistingService.start();
  ann = service.signUp('ann@example.com');
  Object.assign(service.behaviour, { latencyMs: 3, chokesAbove: 4, stallMs: 1_000, heartbeatMs: null });
});
afterEach(async () => {
  const errors = clients.flatMap((client) => client.errors());
  for (const client of clients.splice(0)) client.stop();
  await service.stop();
  expect(errors).toEqual([]);
});

function client(): ServiceClient {
  const made = new ServiceClient(service, ann);
  clients.push(made);
  return made;
}

/** What is not deleted there, as a client would hold it. */
function there(): string[] {
  const rows = [...service.snapshot().values()].filter(({ deleted_at }) => !deleted_at);
  return rows.map(({ id, label, version }) => `${id} ${label} v${version}`).sort();
}

async function settled(...all: ServiceClient[]): Promise<void> {
  const isSettled = (it: ServiceClient) => it.waiting() === 0 && it.held().join() === there().join();
  await expect.poll(() => all.every(isSettled), PATIENCE).toBe(true);
}

async function live(...all: ServiceClient[]): Promise<void> {
  await expect.poll(() => all.every((it) => it.parts.socket.isConnected()), PATIENCE).toBe(true);
}

test('[XS4] with every trap of its events and answers switched on two devices come to hold the same', async () => {
  Object.assign(service.behaviour, {
    ...{ echo: 'mixed', eventOrder: 'swapped', eventCopies: 2, conflictBody: 'bare', timestamps: 'zoned' },
    ...{ losesEvent: (index: number) => index % 5 === 4, chokesAbove: 8 },
  });
  const [a, b] = [client(), client()];
  await live(a, b);
  const ids = ['one', 'two', 'three', 'four'].map((label) => a.alarm(label));
  await settled(a);
  await b.parts.manager.syncNow();
  await settled(a, b);
  for (const [index, id] of ids.entries()) {
    a.do({ kind: 'edit-alarm', id, label: `a${index}` });
    b.do({ kind: 'edit-alarm', id, alarmTime: `08:0${index}` });
  }
  a.do({ kind: 'delete-item', id: ids[0] });
  await expect.poll(() => a.waiting() + b.waiting(), PATIENCE).toBe(0);
  for (const it of [a, b]) await it.parts.manager.syncNow();
  await settled(a, b);
  expect(service.gate.stalls).toBe(0);
});

test('[XS4] never more than 4 requests are in flight, a refresh counted, however many wait for it', async () => {
  const a = client();
  await live(a);
  service.expire('access');
  for (let count = 0; count < 40; count += 1) a.alarm(`alarm ${count}`);
  await settled(a);
  expect(there()).toHaveLength(40);
  expect(service.requests.filter(({ path }) => path.endsWith('/refresh'))).toHaveLength(1);
  expect(service.gate.mostInFlight).toBeLessThanOrEqual(4);
  expect(service.gate.stalls).toBe(0);
});

test('[XS4] a list that answers 500 is no empty list: one item spoils it, the other type still comes', async () => {
  const a = client();
  await live(a);
  const kept = a.alarm('kept');
  await settled(a);
  service.put(ann.id, { id: 'broken', type: 'alarm', label: 'no time', enabled: true, alarm_time: null });
  service.put(ann.id, { id: 'tea', type: 'timer', label: 'Tea', enabled: false, duration: 60 });
  await a.parts.manager.syncNow();
  await expect
    .poll(
      () =>
        a
          .items()
          .map(({ id }) => id)
          .sort(),
      PATIENCE,
    )
    .toContain('tea');
  expect(a.items().map(({ id }) => id)).toContain(kept);
});

test('[XS4] an edit meets a tombstone and brings the item back', async () => {
  const a = client();
  await live(a);
  const id = a.alarm('kept');
  await settled(a);
  service.behaviour.losesEvent = () => true;
  service.remove(ann.id, id);
  a.do({ kind: 'edit-alarm', id, label: 'edited' });
  await settled(a);
  expect(there()).toEqual([expect.stringContaining('edited')]);
});

test('[SM22] what was asked before the computer slept is not waited for when it wakes', async () => {
  const a = client();
  await live(a);
  service.interfere({ kind: 'ignore' }, ({ method, path }) => method === 'POST' && path === LISTS);
  a.alarm('before the sleep');
  const posts = () => service.requests.filter(({ method, path }) => method === 'POST' && path === LISTS);
  await expect.poll(() => posts().length, PATIENCE).toBe(1);
  const wokeAt = performance.now();
  a.parts.manager.resumed();
  await settled(a);
  expect(there()).toEqual([expect.stringContaining('before the sleep')]);
  // Its time-out is 10 s.
  expect(performance.now() - wokeAt).toBeLessThan(8_000);
});

test('[XS4] a bulk that is refused whole is sent item by item', async () => {
  const refusal = { status: 422, body: { detail: [] } };
  service.interfere({ kind: 'answer', answer: refusal }, ({ path }) => path === `${LISTS}/bulk`, 9);
  await service.goOffline();
  const a = client();
  for (let count = 0; count < 205; count += 1) a.alarm(`alarm ${count}`);
  await service.goOnline();
  a.parts.manager.networkChanged(true);
  await settled(a);
  expect(there()).toHaveLength(205);
  expect(service.requests.some(({ path }) => path === `${LISTS}/bulk`)).toBe(true);
  expect(service.gate.mostInFlight).toBeLessThanOrEqual(4);
});

for (const refusal of ['http-403', 'http-401', 'close-1008'] as const) {
  test(`[XS4] a handshake refused with ${refusal} is met with one refresh, and it is live again`, async () => {
    service.behaviour.handshakeRefusal = refusal;
    service.expire('access');
    const a = client();
    await live(a);
    const id = a.alarm('after');
    await settled(a);
    expect(a.items()[0]?.id).toBe(id);
    expect(service.requests.filter(({ path }) => path.endsWith('/refresh'))).toHaveLength(1);
  });
}

test('[XS4] answers that are lost and requests that are cut off lose and double nothing', async () => {
  const a = client();
  await live(a);
  const isUpsert = ({ method, path }: { method: string; path: string }) =>
    method === 'POST' && path === LISTS;
  service.interfere({ kind: 'lose-answer' }, isUpsert, 3);
  service.interfere({ kind: 'cut' }, isUpsert, 2);
  service.behaviour.reusedConnection = 'dies';
  for (let count = 0; count < 6; count += 1) a.alarm(`alarm ${count}`);
  await settled(a);
  expect(there().map((row) => row.split(' ').slice(1, 3).join(' '))).toHaveLength(6);
});

test('[XS4] after a restart of the service, with edits made meanwhile, all is there', async () => {
  const a = client();
  await live(a);
  const id = a.alarm('before');
  await settled(a);
  await service.goOffline();
  a.do({ kind: 'edit-alarm', id, label: 'meanwhile' });
  service.put(ann.id, { id: 'theirs', type: 'timer', label: 'theirs', enabled: false, duration: 60 });
  await service.goOnline();
  a.parts.manager.networkChanged(true);
  await settled(a);
  expect(
    a
      .items()
      .map(({ label }) => label)
      .sort(),
  ).toEqual(['meanwhile', 'theirs']);
});
