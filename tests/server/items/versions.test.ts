import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wireItemSchema } from '#shared/wire/item.ts';
import { conflictSchema } from '#shared/wire/rest.ts';
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

const put = (item: object) => bench.ask('POST', BASE, { token: ann.access, body: of(ann, item) });
const remove = (id: string, query = '') =>
  bench.ask('DELETE', `${BASE}/${id}${query}`, { token: ann.access });

describe('upsert', () => {
  test('[SV1] a new id keeps the version sent, a known one becomes sent + 1, and only a greater one is taken', async () => {
    expect((await put(alarm('v', { version: 4 }))).body.version).toBe(4);
    for (const stale of [1, 3, 4]) expect((await put(alarm('v', { version: stale }))).status).toBe(409);
    expect((await put(alarm('v', { version: 5 }))).body.version).toBe(6);
    expect((await put(alarm('v', { version: 6 }))).status).toBe(409);
    expect((await put(alarm('v', { version: 100 }))).body.version).toBe(101);
  });

  test('[SV1] of two that send the same version at once, one wins and the other meets 409', async () => {
    await put(alarm('race'));
    const rivals = ['x', 'y', 'z'].map((label) => put(alarm('race', { label, version: 2 })));
    const statuses = (await Promise.all(rivals)).map((it) => it.status);
    expect(statuses.sort()).toEqual([200, 409, 409]);
  });

  test('[SV1] a conflict carries the whole item of the server, a tombstone too', async () => {
    await put(alarm('c'));
    await remove('c');
    const { status, body } = await put(alarm('c', { version: 2 }));
    expect(status).toBe(409);
    const { detail } = conflictSchema.parse(body);
    expect(detail).toMatchObject({
      local_version: 2,
      server_version: 2,
      server_data: { id: 'c', version: 2 },
    });
    expect(detail.server_data.deleted_at).toEqual(expect.any(String));
  });

  test('[SV1] the greatest version can be stored, and nothing after it', async () => {
    expect((await put(alarm('max', { version: 2_147_483_647 }))).body.version).toBe(2_147_483_647);
    await put(alarm('near'));
    expect((await put(alarm('near', { version: 2_147_483_647 }))).status).toBe(422);
    expect((await remove('max')).body.version).toBe(2_147_483_647);
  });

  test('[SV3] what is left out is reset, what is unknown ignored, and times are the server’s', async () => {
    await put(timer('t', { custom_sound: 'x.ogg', started_at: '2025-03-04T05:06:07+02:00' }));
    const sent = {
      id: 't',
      type: 'timer',
      label: 'Tea',
      duration: 60,
      version: 2,
      created_at: '2001-01-01T00:00:00',
      foo: 1,
    };
    const { body } = await put(sent);
    expect(body).toMatchObject({
      custom_sound: null,
      started_at: null,
      remaining: null,
      repeat: null,
      enabled: true,
    });
    expect(body.created_at > '2026').toBe(true);
    expect(body).not.toHaveProperty('foo');
    expect(wireItemSchema.parse(body)).toEqual(body);
  });

  test('[SV3] a numeral, a boolean and 0 or 1 are read as the old client means them', async () => {
    const { body } = await put({ ...timer('lax'), duration: '90', enabled: 0, play_sound: 1, version: true });
    expect(body).toMatchObject({ duration: 90, enabled: false, play_sound: true, version: 1 });
  });
});

describe('delete', () => {
  test('[SV2] a soft delete adds 1 each time, and a newer upsert brings the item back', async () => {
    await put(alarm('d'));
    expect((await remove('d')).body.version).toBe(2);
    expect((await remove('d')).body.version).toBe(3);
    expect((await bench.ask('GET', `${BASE}/d`, { token: ann.access })).status).toBe(404);
    const { body } = await put(alarm('d', { version: 4 }));
    expect(body).toMatchObject({ version: 5, deleted_at: null });
  });

  test('[SV2] after a hard delete the id is unknown', async () => {
    const first = await put(alarm('h', { version: 9 }));
    bench.advance(5);
    expect((await remove('h', '?soft=false')).body).toMatchObject({ deleted_at: null, version: 9 });
    expect((await remove('h')).status).toBe(404);
    const again = await put(alarm('h'));
    expect(again.body.version).toBe(1);
    expect(again.body.created_at).not.toBe(first.body.created_at);
  });

  test('[SV8] If-Match deletes only the version it names', async () => {
    const { headers } = await put(alarm('e', { version: 3 }));
    const etag = String(headers.get('etag'));
    const ask = (tag: string) =>
      bench.ask('DELETE', `${BASE}/e`, { token: ann.access, headers: { 'if-match': tag } });
    expect(etag).toBe('"3"');
    const stale = await ask('"2"');
    expect(stale.status).toBe(412);
    expect(conflictSchema.parse(stale.body).detail).toMatchObject({ local_version: 2, server_version: 3 });
    expect((await ask('W/"3"')).status).toBe(412);
    expect((await ask('"1", "3"')).status).toBe(200);
    expect((await ask('*')).status).toBe(200);
  });
});
