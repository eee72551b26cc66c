import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, Bench } from '../bench.ts';
import { alarm, timer } from '../samples.ts';

let bench: Bench;
let ann: Account;
const BASE = '/api/alarms-timers';

beforeAll(async () => {
  bench = await Bench.start();
  ann = await bench.signUp('ann');
});
afterAll(() => bench.stop());

const bulk = (items: unknown[], userId = ann.id) =>
  bench.ask('POST', `${BASE}/bulk`, { token: ann.access, body: { user_id: userId, items } });
const get = (id: string) => bench.ask('GET', `${BASE}/${id}`, { token: ann.access });

test('[SV5] each item stands for itself: malformed ones and conflicts leave the others alone', async () => {
  const { status, body } = await bulk([
    alarm('b1'),
    alarm('b2', { recurrence: 'monthly' }),
    alarm('b3', { label: 'a\0b' }),
    { id: 'b4', type: 'alarm', label: 'no time' },
    alarm('b5', { version: 2_147_483_648 }),
    'nonsense',
    null,
    alarm('b1'),
    timer('b6'),
  ]);
  expect(status).toBe(200);
  const ofAll = body.results.map((it: { id: string; status: string }) => `${it.id} ${it.status}`);
  expect(ofAll).toEqual([
    'b1 success',
    'b2 error',
    'b3 error',
    'b4 error',
    'b5 error',
    ' error',
    ' error',
    'b1 conflict',
    'b6 success',
  ]);
  expect([body.success_count, body.error_count]).toEqual([2, 7]);
  expect((await get('b1')).status).toBe(200);
});

test('[SV5] the type of an item can change', async () => {
  await bulk([alarm('turn')]);
  await bulk([timer('turn', { version: 2 })]);
  expect((await get('turn')).body).toMatchObject({ type: 'timer', alarm_time: null, version: 3 });
});

test('[SV5] every connection is asked to reconcile once, when something was stored', async () => {
  const [one, two] = [await bench.connect(ann.access), await bench.connect(ann.access)];
  await bulk([alarm('s1'), alarm('s2')]);
  await bulk([alarm('s1'), alarm('s2')]);
  for (const socket of [one, two]) {
    await socket.settle();
    expect(socket.events()).toEqual([
      expect.objectContaining({ type: 'sync_required', user_id: ann.id, reason: 'bulk' }),
    ]);
  }
});

test('[SV5] 500 items are stored, and 1001 refused', async () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => alarm(`many${index}`));
  expect((await bulk(many(500))).body.success_count).toBe(500);
  expect((await bulk(many(1001))).status).toBe(422);
});

test('[SV6] nobody stores for somebody else', async () => {
  const { status, body } = await bulk([alarm('f')], 'another-user');
  expect([status, body.detail]).toEqual([403, 'Cannot sync items for other users']);
});
