import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { epochMs } from '#shared/time/instant.ts';
import { changesAnswerSchema, listAnswerSchema } from '#shared/wire/rest.ts';
import { wireTimestamp } from '#shared/wire/timestamps.ts';
import { type Account, Bench } from '../bench.ts';
import { alarm, of, timer } from '../samples.ts';

let bench: Bench;
let ann: Account;
const BASE = '/api/alarms-timers';

beforeAll(async () => {
  bench = await Bench.start();
  ann = await bench.signUp('ann');
});
afterAll(() => bench.stop());

const put = (item: object, headers: Record<string, string> = {}) =>
  bench.ask('POST', BASE, { token: ann.access, body: of(ann, item), headers });
const list = (query: string) => bench.ask('GET', `${BASE}?user_id=${ann.id}${query}`, { token: ann.access });

describe('an Idempotency-Key', () => {
  const key = { 'idempotency-key': 'one' };

  test('[SV7] repeats the first answer, changes nothing and tells nobody', async () => {
    const socket = await bench.connect(ann.access);
    const first = await put(alarm('i'), key);
    const second = await put(alarm('i'), key);
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    const remove = () =>
      bench.ask('DELETE', `${BASE}/i`, { token: ann.access, headers: { 'idempotency-key': 'two' } });
    expect((await remove()).body).toEqual((await remove()).body);
    await socket.settle();
    expect(socket.events().map((it) => it.type)).toEqual(['alarm_created', 'alarm_deleted']);
  });

  test('[SV7] belongs to one request and one user, is kept for successes alone, and for a day', async () => {
    expect((await put(alarm('i', { label: 'other' }), key)).status).toBe(422);
    const bob = await bench.signUp('bob');
    const foreign = await bench.ask('POST', BASE, {
      token: bob.access,
      body: of(bob, alarm('i')),
      headers: key,
    });
    expect(foreign.status).toBe(200);
    await put(alarm('j', { version: 5 }));
    expect((await put(alarm('j', { version: 5 }), { 'idempotency-key': 'three' })).status).toBe(409);
    expect((await put(alarm('j', { version: 6 }), { 'idempotency-key': 'three' })).status).toBe(200);
    expect((await put(alarm('k'), { 'idempotency-key': 'x'.repeat(201) })).status).toBe(422);
  });
});

test('[SV10] edited_at is the client’s word, never ahead of the server’s clock, and else the server’s', async () => {
  const edited = '2026-01-02T03:04:05.678901Z';
  expect((await put(alarm('e1', { edited_at: edited }))).body.edited_at).toBe('2026-01-02T03:04:05.678000');
  const ahead = wireTimestamp(epochMs(Date.now() + 3_600_000));
  for (const edited_at of [ahead, null, undefined]) {
    const { body } = await put(alarm(`e-${String(edited_at)}`, { edited_at }));
    expect(body.edited_at).toBe(body.updated_at);
  }
});

test('[SV10] edited_at never goes back: what is accepted was merged with what is there', async () => {
  const edited_at = '2026-01-02T03:04:05';
  await put(alarm('e2', { edited_at }));
  const older = await put(alarm('e2', { version: 2, edited_at: '2026-01-01T00:00:00.000000' }));
  expect(older).toMatchObject({ status: 200, body: { edited_at } });
});

describe('the list', () => {
  test('[SV9] is whole and newest first, or filtered by type and by enabled', async () => {
    bench.advance(10);
    await put(timer('l1', { enabled: false }));
    bench.advance(10);
    await put(alarm('l2'));
    const { items, count, cursor } = listAnswerSchema.parse((await list('')).body);
    expect([items[0]?.id, items[1]?.id, count]).toEqual(['l2', 'l1', items.length]);
    expect(cursor).toMatch(/^c\d+$/);
    const idle = await list('&type=timer&enabled=false');
    expect(idle.body).toEqual({ items: [expect.objectContaining({ id: 'l1' })], count: 1 });
    expect((await list('&type=clock')).status).toBe(422);
  });

  test('[SV9] with since tells only what changed after it, tombstones and hard deletes too', async () => {
    const { cursor } = (await list('')).body;
    await put(alarm('s1'));
    await put(alarm('s2'));
    await bench.ask('DELETE', `${BASE}/s1`, { token: ann.access });
    await bench.ask('DELETE', `${BASE}/s2?soft=false`, { token: ann.access });
    const page = changesAnswerSchema.parse((await list(`&since=${cursor}&limit=1`)).body);
    expect(page).toMatchObject({ items: [{ id: 's1', version: 2 }], removed: [], more: true });
    const rest = changesAnswerSchema.parse((await list(`&since=${page.cursor}`)).body);
    expect(rest).toMatchObject({
      items: [],
      removed: [{ id: 's2', type: 'alarm', version: 1 }],
      more: false,
    });
    expect((await list(`&since=${rest.cursor}`)).body).toMatchObject({ items: [], removed: [] });
  });

  test('[SV9] refuses a cursor it does not know with 410: fetch the whole list', async () => {
    for (const since of ['c999999', 'nonsense', 'c-1'])
      expect((await list(`&since=${since}`)).status).toBe(410);
    expect((await list('&since=&limit=501')).status).toBe(422);
  });
});
