import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Frame } from '../../server/socket-client.ts';
import type { ServiceUser } from './existing-service.ts';
import { tooMany } from './interference.ts';
import { ITEMS, ServiceBench } from './service-bench.ts';

let bench: ServiceBench;
let ann: ServiceUser;

beforeEach(async () => {
  bench = await ServiceBench.start();
  ann = bench.service.signUp('ann@example.com');
});
afterEach(() => bench.stop());

const alarm = (id: string, changes: object = {}) => ({
  ...{ id, type: 'alarm', label: 'Wake up', alarm_time: '07:30', recurrence: 'daily', version: 1 },
  ...changes,
});
const tea = (id: string) => ({ id, type: 'timer', label: 'Tea', duration: 300, version: 1 });
const typesOf = (frames: readonly { type: string }[]) => frames.map(({ type }) => type);
const labelsOf = (frames: readonly Frame[]) => frames.map(({ data }) => (data as { label?: string }).label);

test('[XS2] an alarm without a time spoils every list but that of the other type, until it is sent whole', async () => {
  await bench.put(ann, tea('t'));
  const { alarm_time: _, ...timeless } = alarm('a');
  expect((await bench.put(ann, timeless)).status).toBe(500);
  expect((await bench.list(ann)).status).toBe(500);
  expect((await bench.list(ann, '&type=alarm')).status).toBe(500);
  expect((await bench.list(ann, '&type=timer')).body.count).toBe(1);
  expect((await bench.put(ann, alarm('a', { version: 2 }))).status).toBe(200);
  expect((await bench.list(ann)).body.count).toBe(2);
});

test('[XS2] what the database refuses is 500: NUL, a lone surrogate, a number too large, another’s id', async () => {
  bench.service.put(bench.service.signUp('bob@example.com').id, alarm('taken'));
  const refused = [
    alarm('a', { label: 'a\0b' }),
    alarm('b', { label: '\ud800' }),
    { ...tea('c'), duration: 2 ** 31 },
    alarm('taken', { version: 9 }),
  ];
  for (const item of refused) expect((await bench.put(ann, item)).status, item.id).toBe(500);
  expect((await bench.list(ann)).body.items).toEqual([]);
});

test('[XS2] with one of its tables it refuses `weekly`', async () => {
  bench.service.behaviour.weekly = 'http-500';
  expect((await bench.put(ann, alarm('a', { recurrence: 'weekly', days: [1] }))).status).toBe(500);
  expect((await bench.put(ann, alarm('a'))).status).toBe(200);
});

test('[XS2] an application ping by one that has gone stops it for good; a protocol ping does not', async () => {
  const client = await bench.connect(ann.access);
  client.socket.ping();
  await client.settle();
  bench.service.behaviour.pongDelayMs = 30;
  client.send({ type: 'ping' });
  client.socket.close();
  await expect.poll(() => bench.service.wasKilledByPing).toBe(true);
  const asked = fetch(`${bench.service.url}/health`, { signal: AbortSignal.timeout(100) });
  await expect(asked).rejects.toThrow();
});

test('[XS2] it counts the requests in flight, and stands still when there are too many', async () => {
  Object.assign(bench.service.behaviour, { latencyMs: 40, chokesAbove: 4, stallMs: 300 });
  const together = (count: number) => Promise.all(Array.from({ length: count }, () => bench.list(ann)));
  await together(4);
  expect([bench.service.gate.mostInFlight, bench.service.gate.stalls]).toEqual([4, 0]);
  const since = performance.now();
  await together(5);
  expect(performance.now() - since).toBeGreaterThan(250);
  expect([bench.service.gate.mostInFlight, bench.service.gate.stalls]).toEqual([5, 1]);
});

test('[XS2] a list may be empty for no reason while the items are there', async () => {
  await bench.put(ann, alarm('a'));
  bench.service.behaviour.lists = 'nothing';
  expect((await bench.list(ann)).body).toEqual({ items: [], count: 0 });
  expect((await bench.ask('GET', `${ITEMS}/a`, { token: ann.access })).status).toBe(200);
});

test('[XS3] a snapshot can be put back, as after a crash', async () => {
  await bench.put(ann, alarm('a'));
  const backup = bench.service.snapshot();
  await bench.put(ann, alarm('a', { version: 2, label: 'Later' }));
  bench.service.restore(backup);
  expect((await bench.list(ann)).body.items[0]).toMatchObject({ label: 'Wake up', version: 1 });
});

test('[XS3] its timestamps can be zoned, its conflicts bare, its handshakes refused in three ways', async () => {
  const { behaviour } = bench.service;
  Object.assign(behaviour, { timestamps: 'zoned', conflictBody: 'bare' });
  const client = await bench.connect(ann.access);
  expect((await bench.put(ann, alarm('a'))).body.created_at).toMatch(/\dZ$/);
  expect((await bench.put(ann, alarm('a'))).body).toMatchObject({
    server_version: 1,
    server_data: { id: 'a' },
  });
  await bench.ask('DELETE', `${ITEMS}/a`, { token: ann.access });
  expect((await client.next('alarm_deleted')).data).toMatchObject({
    deleted_at: expect.stringMatching(/\+00:00$/),
  });
  for (const [refusal, ending] of [
    ['http-403', { status: 403 }],
    ['http-401', { status: 401 }],
    ['close-1008', { code: 1008, status: null }],
  ] as const) {
    behaviour.handshakeRefusal = refusal;
    expect(await bench.open('bad').ended).toMatchObject(ending);
  }
});

test('[XS3] events can be lost, doubled, overtaken and cut down', async () => {
  const { behaviour } = bench.service;
  const client = await bench.connect(ann.access);
  behaviour.losesEvent = (index) => index === 0;
  for (const id of ['a', 'b']) bench.service.put(ann.id, alarm(id, { label: id }));
  await client.next('alarm_created');
  behaviour.eventCopies = 2;
  bench.service.put(ann.id, alarm('c', { label: 'c' }));
  await client.until(() => client.events().length === 3, 'both copies');
  Object.assign(behaviour, { eventCopies: 1, eventOrder: 'swapped' });
  for (const id of ['d', 'e']) bench.service.put(ann.id, alarm(id, { label: id }));
  await client.until(() => client.events().length === 5, 'both events');
  expect(labelsOf(client.events())).toEqual(['b', 'c', 'c', 'e', 'd']);
  Object.assign(behaviour, { eventOrder: 'true', updateEvents: 'changed-fields' });
  bench.service.put(ann.id, alarm('a', { label: 'new', version: 2 }));
  const { data } = await client.next('alarm_updated');
  expect(Object.keys(data as object).sort()).toEqual(['id', 'label', 'synced_at', 'updated_at', 'version']);
});

test('[XS3] the echo comes before the answer or after it', async () => {
  const client = await bench.connect(ann.access);
  for (const [index, echo] of (['before-answer', 'after-answer'] as const).entries()) {
    bench.service.behaviour.echo = echo;
    await bench.put(ann, alarm(`a${index}`));
    expect(client.events().length, echo).toBe(1);
    await client.until(() => client.events().length === index + 1, echo);
  }
});

test('[XS3] tokens run out when they should, and a refresh may be refused', async () => {
  const refresh = () => bench.ask('POST', '/api/v1/auth/refresh', { body: { refresh_token: ann.refresh } });
  bench.service.behaviour.accessTokenMs = 60_000;
  const token = (await refresh()).body.access_token;
  expect((await bench.list({ ...ann, access: token })).status).toBe(200);
  bench.service.advance(61_000);
  expect((await bench.list({ ...ann, access: token })).status).toBe(401);
  expect((await bench.list(ann)).status).toBe(200);
  bench.service.expire('access');
  expect((await bench.list(ann)).status).toBe(401);
  expect((await refresh()).status).toBe(200);
  bench.service.behaviour.refresh = 'refused';
  expect((await refresh()).status).toBe(401);
});

test('[XS3] it goes away and comes back on the same port with all it had', async () => {
  const client = await bench.connect(ann.access);
  await bench.put(ann, alarm('a'));
  await bench.service.goOffline();
  await client.ended;
  await expect(bench.list(ann)).rejects.toThrow();
  await bench.service.goOnline();
  expect((await bench.list(ann)).body.count).toBe(1);
  const again = await bench.connect(ann.access);
  await bench.service.restart();
  expect((await again.ended).code).toBe(1012);
  expect((await bench.list(ann)).body.count).toBe(1);
});

test('[XS3] requests can be answered otherwise, lose their answer, or be cut; all are on record', async () => {
  const { service } = bench;
  service.interfere(tooMany('2'), ({ method }) => method === 'GET');
  const refused = await bench.list(ann);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2']);
  service.interfere({ kind: 'lose-answer' }, ({ method }) => method === 'POST');
  await expect(bench.put(ann, alarm('a'))).rejects.toThrow();
  expect((await bench.list(ann)).body.count).toBe(1);
  service.interfere({ kind: 'cut' }, ({ method }) => method === 'POST');
  await expect(bench.put(ann, alarm('b'))).rejects.toThrow();
  expect((await bench.list(ann)).body.count).toBe(1);
  expect(service.requests.map(({ method, status }) => [method, status])).toEqual([
    ...[
      ['GET', 429],
      ['POST', null],
      ['GET', 200],
      ['POST', null],
      ['GET', 200],
    ],
  ]);
  expect(service.requests[1]?.body).toMatchObject({ id: 'a', user_id: ann.id });
});

test('[XS3] after an unsubscribe no events come, and a subscribe does not bring them back', async () => {
  const client = await bench.connect(ann.access);
  client.send({ type: 'unsubscribe' });
  client.send({ type: 'subscribe' });
  await client.next('subscribed');
  bench.service.put(ann.id, alarm('a'));
  await client.settle();
  expect(typesOf(client.events())).toEqual([]);
  expect(bench.service.clientFrames.slice(0, 2)).toEqual(['{"type":"unsubscribe"}', '{"type":"subscribe"}']);
});

test('[XS3] heartbeats come or are missing, and a connection that was used before may be dead', async () => {
  const { behaviour } = bench.service;
  Object.assign(behaviour, { heartbeatMs: 5 });
  await (await bench.connect(ann.access)).next('heartbeat');
  Object.assign(behaviour, { heartbeatMs: null, reusedConnection: 'dies' });
  const silent = await bench.connect(ann.access);
  await silent.settle();
  expect(silent.frames.map(({ type }) => type)).not.toContain('heartbeat');
  const outcomes: number[] = [];
  for (let tries = 0; tries < 4; tries += 1) {
    outcomes.push(
      await bench.list(ann).then(
        ({ status }) => status,
        () => 0,
      ),
    );
  }
  expect(outcomes).toContain(0);
  expect(outcomes).toContain(200);
});
