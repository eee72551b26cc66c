import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { REMOVAL_MS, type ServerStore } from '#server/ports/server-store.ts';
import { openServerStore } from '#server/store/sqlite/open-server-store.ts';
import { epochMs } from '#shared/time/instant.ts';
import { changesAnswerSchema } from '#shared/wire/rest.ts';
import { FakeServerStore } from '../../fakes/server/fake-server-store.ts';
import { type Account, Bench } from '../bench.ts';
import { alarm, of } from '../samples.ts';

const BASE = '/api/alarms-timers';
const HOUR_MS = 3_600_000;

let bench: Bench;
let ann: Account;
let store: ServerStore;

beforeEach(async () => {
  store = openServerStore(':memory:');
  bench = await Bench.start({}, { store });
  ann = await bench.signUp('ann');
});
afterEach(() => bench.stop());

const put = (id: string, version = 1) =>
  bench.ask('POST', BASE, { token: ann.access, body: of(ann, alarm(id, { version })) });
const remove = (id: string, query = '') =>
  bench.ask('DELETE', `${BASE}/${id}${query}`, { token: ann.access });
const since = (cursor: string, limit = 500) =>
  bench.ask('GET', `${BASE}?user_id=${ann.id}&since=${cursor}&limit=${limit}`, { token: ann.access });
const sweepLater = (ms: number) => store.sweep(epochMs(Date.now() + ms));

test('[SV34] a tombstone is gone after 90 days, and a cursor from before it is too old', async () => {
  await put('kept');
  const { cursor: before } = (await since('')).body;
  await put('gone');
  await remove('gone');
  const { cursor: after } = (await since('')).body;
  await sweepLater(REMOVAL_MS - HOUR_MS);
  expect((await since(before)).body.items).toMatchObject([{ id: 'gone', version: 2 }]);
  await sweepLater(REMOVAL_MS + HOUR_MS);
  expect((await since(before)).status).toBe(410);
  expect((await since(after)).body).toMatchObject({ items: [], removed: [] });
  expect((await since('')).body.items).toMatchObject([{ id: 'kept' }]);
  expect((await put('gone')).body).toMatchObject({ id: 'gone', version: 1 });
});

test.each(['', '?soft=false'])(
  '[SV34] pages from the beginning come to their end past what is gone (delete%s)',
  async (query) => {
    for (const id of ['a', 'b', 'c', 'gone']) await put(id);
    await remove('gone', query);
    await sweepLater(REMOVAL_MS + HOUR_MS);
    const ids: string[] = [];
    let cursor = '';
    let more = true;
    while (more) {
      const { status, body } = await since(cursor, 1);
      expect(status).toBe(200);
      const page = changesAnswerSchema.parse(body);
      ids.push(...page.items.map((it) => it.id));
      ({ cursor, more } = page);
    }
    expect(ids).toEqual(['a', 'b', 'c']);
    expect((await since(cursor)).body).toMatchObject({ items: [], more: false });
  },
);

test('[SV34] pages from the beginning are too old once more is gone than when they began', async () => {
  for (const id of ['a', 'b', 'gone']) await put(id);
  await remove('gone');
  const { cursor } = (await since('', 1)).body;
  await sweepLater(REMOVAL_MS + HOUR_MS);
  expect((await since(cursor, 1)).status).toBe(410);
});

test('[SV34] the store is swept when the server starts, and every hour', async () => {
  const swept = new FakeServerStore();
  const sweep = vi.spyOn(swept, 'sweep');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const other = await Bench.start({}, { store: swept });
  try {
    expect(sweep).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(HOUR_MS);
    await new Promise((done) => setImmediate(done));
    expect(sweep).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
    await other.stop();
  }
});
