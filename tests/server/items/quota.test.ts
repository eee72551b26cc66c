import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, Bench } from '../bench.ts';
import { alarm, of } from '../samples.ts';

let bench: Bench;
let ann: Account;
const BASE = '/api/alarms-timers';

beforeAll(async () => {
  bench = await Bench.start();
  ann = await bench.signUp('ann');
});
afterAll(() => bench.stop());

const bulk = (items: unknown[]) =>
  bench.ask('POST', `${BASE}/bulk`, { token: ann.access, body: { user_id: ann.id, items } });
const put = (item: object) => bench.ask('POST', BASE, { token: ann.access, body: of(ann, item) });
const remove = (id: string, query = '') =>
  bench.ask('DELETE', `${BASE}/${id}${query}`, { token: ann.access });

test('[SV31] a first sync of 10,000 items is taken within the limits, and an item beyond them is refused', async () => {
  for (let batch = 0; batch < 10; batch += 1) {
    const count = batch === 9 ? 999 : 1_000;
    const items = Array.from({ length: count }, (_, index) => alarm(`i${batch}-${index}`));
    expect((await bulk(items)).body.success_count).toBe(count);
  }
  const { body } = await bulk([alarm('last'), alarm('over'), alarm('last', { version: 2 })]);
  const ofAll = body.results.map((it: { id: string; status: string }) => `${it.id} ${it.status}`);
  expect(ofAll).toEqual(['last success', 'over error', 'last success']);
  expect(body.results[1].error).toMatch(/10000 items/);
  const refused = await put(alarm('over'));
  expect(refused.status).toBe(422);
  expect(refused.body.detail).toMatchObject([{ type: 'too_many_items', loc: ['body', 'id'] }]);
  expect((await put(alarm('i0-0', { version: 2 }))).status).toBe(200);
  expect((await remove('i0-0')).status).toBe(200);
  expect((await put(alarm('over'))).status).toBe(422);
  expect((await remove('i0-0', '?soft=false')).status).toBe(200);
  expect((await put(alarm('over'))).status).toBe(200);
}, 60_000);

test('[SV31] the quota is each user’s own', async () => {
  const bob = await bench.signUp('bob');
  const ask = { token: bob.access, body: of(bob, alarm('a')) };
  expect((await bench.ask('POST', BASE, ask)).status).toBe(200);
});
