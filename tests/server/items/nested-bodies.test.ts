import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, Bench } from '../bench.ts';
import { alarm, of } from '../samples.ts';

let bench: Bench;
let ann: Account;
const BASE = '/api/alarms-timers';
const KEY = { 'idempotency-key': 'one' };

beforeAll(async () => {
  bench = await Bench.start();
  ann = await bench.signUp('ann');
});
afterAll(() => bench.stop());

/** A body with something nested in a field that nobody knows. */
function nested(body: object, depth: number): string {
  return JSON.stringify(body).replace(/}$/, `,"unknown":${'['.repeat(depth)}${']'.repeat(depth)}}`);
}

test('[SV4] [SV7] what nests without end is no failure of the server, with an Idempotency-Key neither', async () => {
  const item = nested(of(ann, alarm('deep')), 20_000);
  const ask = (path: string, raw: string) =>
    bench.ask('POST', path, { token: ann.access, raw, headers: KEY });
  const first = await ask(BASE, item);
  expect(first.status).toBe(200);
  const again = await ask(BASE, item);
  expect([again.body, again.headers.get('idempotency-replayed')]).toEqual([first.body, 'true']);
  expect((await ask(BASE, nested(of(ann, alarm('deep')), 20_001))).status).toBe(422);
  const items = `[${nested(alarm('in-bulk'), 500_000)},${'['.repeat(9_000)}${']'.repeat(9_000)}]`;
  const bulk = await bench.ask('POST', `${BASE}/bulk`, {
    token: ann.access,
    raw: `{"user_id":"${ann.id}","items":${items}}`,
    headers: { 'idempotency-key': 'two' },
  });
  expect([bulk.status, bulk.body.success_count, bulk.body.error_count]).toEqual([200, 1, 1]);
});
