import { describe, expect, test } from 'vitest';
import type { HttpAnswer } from '#shared/wire/client-answers.ts';
import type { Call } from '../../fakes/fake-server-api.ts';
import { ACCOUNT } from '../../fakes/fake-session.ts';
import { SharedServer, SyncBench } from './sync-bench.ts';

function answer(
  status: number,
  body: unknown = { detail: 'x' },
  retryAfterMs: number | null = null,
): HttpAnswer {
  return { status, body, retryAfterMs };
}

async function device(features?: readonly string[]) {
  const server = new SharedServer();
  const bench = new SyncBench(server);
  await bench.start(features);
  return { server, bench };
}

/** Does it once, while the first such call is between the server's doing and our hearing. */
function during(bench: SyncBench, what: Call['what'], happens: () => void): void {
  let isDone = false;
  bench.api.beforeAnswer = (call) => {
    if (call.what !== what || isDone) return;
    isDone = true;
    happens();
  };
}

describe('[SM16] what is on its way when sync stops arms and sends nothing afterwards', () => {
  test.each(['upsert', 'list'] as const)('stopped during %s', async (what) => {
    const { bench } = await device();
    during(bench, what, () => bench.manager.stop());
    if (what === 'list') void bench.manager.syncNow();
    else bench.app.alarm('07:30');
    await bench.settle();
    expect(bench.armed()).toBe(0);
    const before = bench.api.calls.length;
    await bench.pass(600_000);
    expect(bench.api.calls.length).toBe(before);
  });

  test('asked for a list, woken or given an interval while stopped, it asks nobody', async () => {
    const { bench } = await device();
    bench.manager.stop();
    const before = bench.api.calls.length;
    expect(await bench.manager.syncNow()).toBe(false);
    bench.manager.resumed();
    bench.manager.networkChanged(true);
    bench.manager.setInterval({ liveMs: 1_000 });
    await bench.pass(600_000);
    expect(bench.api.calls.length).toBe(before);
    expect(bench.armed()).toBe(0);
  });

  test('an interval changed during a list arms no second one', async () => {
    const { bench } = await device();
    const before = bench.api.count('list');
    during(bench, 'list', () => {
      bench.manager.setInterval({ liveMs: 1_000 });
      void bench.pass(2_000);
    });
    await bench.manager.syncNow();
    await bench.settle();
    expect(bench.api.count('list')).toBe(before + 1);
  });
});

describe('[SM17] the server’s wish for patience', () => {
  test('is not shortened by a call that meets no answer meanwhile', async () => {
    const { bench } = await device();
    let calls = 0;
    bench.api.fate = ({ what }) => {
      if (what !== 'upsert') return 'answered';
      calls += 1;
      return calls === 1 ? answer(429, { detail: 'x' }, 60_000) : 'lost';
    };
    for (let n = 0; n < 3; n++) bench.app.alarm('07:30', { label: `n${n}` });
    await bench.settle();
    await bench.pass(55_000);
    expect(bench.api.count('upsert')).toBe(3);
  });

  test('once over, is not taken for the reason of a later wait', async () => {
    const { bench } = await device();
    bench.api.fate = ({ what }) => (what === 'upsert' ? answer(429, { detail: 'x' }, 5_000) : 'answered');
    const id = bench.app.alarm('07:30');
    await bench.settle();
    bench.api.fate = () => 'answered';
    await bench.pass(6_000);
    expect(bench.onServer(id)).toBeDefined();
    bench.socket.disconnect();
    bench.api.fate = () => 'lost';
    for (let n = 0; n < 6; n++) bench.app.alarm('07:31', { label: `n${n}` });
    await bench.pass(60_000);
    bench.app.alarm('07:32', { label: 'last' });
    await bench.settle();
    bench.api.fate = () => 'answered';
    bench.socket.connect();
    await bench.settle();
    expect(bench.app.store.waiting()).toEqual([]);
  });

  test('given in answer to a list, holds for the list that was asked for meanwhile', async () => {
    const { bench } = await device();
    const before = bench.api.count('list');
    bench.api.fate = (call) => {
      if (call.what !== 'list') return 'answered';
      if (bench.api.count('list') === before + 1) bench.socket.tell({ kind: 'sync-required' });
      return answer(429, { detail: 'x' }, 60_000);
    };
    bench.socket.tell({ kind: 'sync-required' });
    for (let second = 0; second < 59; second++) await bench.pass(1_000);
    expect(bench.api.count('list')).toBe(before + 1);
    bench.api.fate = () => 'answered';
    await bench.pass(2_000);
    expect(bench.api.count('list')).toBe(before + 2);
  });

  test('given in answer to a question about one item, holds for all', async () => {
    const { bench } = await device();
    const ids = Array.from({ length: 40 }, (_, n) => bench.app.alarm('07:30', { label: `n${n}` }));
    await bench.settle();
    bench.api.fate = ({ what }) => {
      if (what === 'list') return answer(200, { items: [], count: 0 });
      return what === 'get' ? answer(429, { detail: 'x' }, 60_000) : 'answered';
    };
    await bench.manager.syncNow();
    await bench.pass(50_000);
    expect(bench.api.count('get')).toBeLessThan(10);
    expect(ids.filter((id) => bench.item(id) === undefined)).toEqual([]);
  });

  test('given in answer to a push, holds for the lists too, and a list that is due comes after it', async () => {
    const { bench } = await device();
    bench.socket.disconnect();
    bench.api.fate = ({ what }) => (what === 'upsert' ? answer(429, { detail: 'x' }, 60_000) : 'answered');
    bench.app.alarm('07:30');
    await bench.settle();
    const before = bench.api.count('list');
    for (let second = 0; second < 59; second++) await bench.pass(1_000);
    bench.socket.tell({ kind: 'sync-required' });
    expect(bench.api.count('list')).toBe(before);
    await bench.pass(2_000);
    expect(bench.api.count('list')).toBe(before + 1);
  });

  test('a token that is refused though it is new is not asked with over and over', async () => {
    const { bench } = await device();
    bench.api.fate = ({ what }) => (what === 'upsert' ? answer(401) : 'answered');
    bench.app.alarm('07:30');
    for (let second = 0; second < 120; second++) await bench.pass(1_000);
    expect(bench.api.count('upsert')).toBeLessThan(30);
  });
});

describe('[SM18] a deletion elsewhere is found soon', () => {
  async function shared() {
    const { bench, server } = await device();
    const id = bench.app.alarm('07:30');
    await bench.settle();
    return { bench, server, id };
  }

  test('when nobody answers what is asked about it', async () => {
    const { bench, server, id } = await shared();
    let lost = 0;
    bench.api.fate = ({ what }) => (what === 'get' && lost++ < 1 ? 'lost' : 'answered');
    server.model.delete(id, true);
    await bench.pass(20_000);
    expect(bench.item(id)).toBeUndefined();
  });

  test('when it comes while the item is asked about for another reason', async () => {
    const { bench, server, id } = await shared();
    const heard = { ...(bench.onServer(id) as object) };
    const fresh = 'fresh-item';
    during(bench, 'get', () => server.model.delete(fresh, true));
    server.model.upsert({ ...heard, id: fresh, version: 1, user_id: 'u' } as never);
    await bench.pass(20_000);
    expect(bench.item(fresh)).toBeUndefined();
  });

  test('what came and went while a list was on its way does not come back with it', async () => {
    const { bench, server, id } = await shared();
    const heard = { ...(bench.onServer(id) as object) };
    bench.socket.disconnect();
    server.model.upsert({ ...heard, id: 'brief', version: 1, user_id: 'u' } as never);
    const event = { ...(bench.onServer('brief') as object) };
    bench.socket.connect();
    let isHeld = true;
    bench.api.beforeAnswer = async ({ what }) => {
      if (what !== 'list' || !isHeld) return;
      isHeld = false;
      const frame = { type: 'alarm_created', timestamp: heard, user_id: 'u', data: event };
      bench.socket.hear(JSON.stringify({ ...frame, timestamp: '2026-11-25T06:00:00' }));
      server.model.delete('brief', true);
      for (let turn = 0; turn < 5; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
      expect(bench.item('brief')).toBeUndefined();
    };
    await bench.settle();
    expect(isHeld).toBe(false);
    expect(bench.item('brief')).toBeUndefined();
  });
});

describe('[SM19] one item holds nobody up', () => {
  test('that cannot be written down', async () => {
    const { bench } = await device();
    const ids = Array.from({ length: 8 }, (_, n) => bench.app.alarm('07:30', { label: `n${n}` }));
    bench.app.store.failNextApply('full');
    await bench.settle();
    expect(ids.filter((id) => bench.onServer(id) === undefined)).toHaveLength(1);
    await bench.pass(31_000);
    expect(ids.filter((id) => bench.onServer(id) === undefined)).toEqual([]);
    expect(ids.filter((id) => bench.api.count('upsert', id) !== 1)).toEqual([]);
  });

  test('of which a bulk call says what cannot be', async () => {
    const { bench } = await device();
    const ids = Array.from({ length: 20 }, (_, n) => bench.app.alarm('07:30', { label: `n${n}` }));
    await bench.settle();
    bench.socket.disconnect();
    bench.api.fate = () => 'lost';
    for (const id of ids) bench.label(id, 'Second');
    await bench.settle();
    const results = ids.map((id) => ({ id, status: 'success', version: 1 }));
    bench.api.fate = ({ what }) => (what === 'bulk' ? answer(200, { results }) : 'answered');
    bench.socket.connect();
    await bench.settle();
    await bench.pass(61_000);
    expect(bench.api.count('bulk')).toBeLessThan(5);
    expect(ids.filter((id) => bench.onServer(id)?.label !== 'Second')).toEqual([]);
  });

  test('that waits without being there', async () => {
    const { bench } = await device();
    bench.socket.disconnect();
    bench.api.fate = () => 'lost';
    const id = bench.app.alarm('07:30');
    const at = bench.app.clock.now();
    bench.app.store.apply([{ kind: 'delete-item', id, at, origin: { kind: 'device' } }], at);
    expect(bench.app.store.waiting()).toHaveLength(1);
    expect(bench.app.store.record(id)).toBeNull();
    bench.api.fate = () => 'answered';
    bench.socket.connect();
    await bench.pass(61_000);
    const other = bench.app.alarm('07:31');
    await bench.settle();
    expect(bench.onServer(other)).toBeDefined();
    expect(bench.api.count('upsert', id)).toBe(0);
  });
});

describe('[SM21] signing in again', () => {
  test('with the account that is signed in wakes a socket that was refused', async () => {
    const { bench } = await device();
    bench.socket.isTokenRefused = true;
    bench.socket.disconnect();
    bench.session.begin(ACCOUNT);
    expect(bench.socket.said).toContain('session-changed');
  });

  test('leaves a socket that lives alone', async () => {
    const { bench } = await device();
    bench.session.begin(ACCOUNT);
    expect(bench.socket.said).not.toContain('session-changed');
  });
});

test('[SM22] after sleep one list is asked for, whether the socket lives or not', async () => {
  const { bench } = await device();
  for (const isLive of [true, false]) {
    if (!isLive) bench.socket.disconnect();
    const before = bench.api.count('list');
    bench.manager.resumed();
    await bench.settle();
    expect(bench.api.count('list')).toBe(before + 1);
  }
});

test('[SM23] a deletion that is refused for good is parked with the reason', async () => {
  const { bench } = await device();
  const id = bench.app.alarm('07:30');
  await bench.settle();
  bench.api.fate = ({ what }) => (what === 'delete' ? answer(400, { detail: 'not this one' }) : 'answered');
  bench.app.do({ kind: 'delete-item', id });
  for (let second = 0; second < 120; second++) await bench.pass(1_000);
  expect(bench.api.count('delete', id)).toBe(1);
  expect(bench.app.store.waiting()).toMatchObject([
    { itemId: id, operation: 'delete', parked: { kind: 'refused' } },
  ]);
  bench.api.fate = () => 'answered';
  bench.app.store.apply([{ kind: 'unpark', id }], bench.app.clock.now());
  await bench.settle();
  expect(bench.onServer(id)?.deleted_at).not.toBeNull();
  expect(bench.app.store.waiting()).toEqual([]);
});

describe('[SM24] items go only to the account whose they are', () => {
  test('another partition is shown than that of whoever is signed in: nothing is sent or taken', async () => {
    const { bench, server } = await device();
    server.model.upsert({ ...(await made(bench)), id: 'there', version: 1 } as never, { isQuiet: true });
    bench.app.store.activate({ ...ACCOUNT, userId: 'w' }, bench.app.clock.now());
    const before = bench.api.calls.length;
    const id = bench.app.alarm('08:30');
    await bench.manager.syncNow();
    await bench.pass(600_000);
    expect(bench.api.calls.length).toBe(before);
    expect(bench.app.store.items().map(({ item }) => item.id)).toEqual([id]);
  });
});

async function made(bench: SyncBench): Promise<object> {
  const id = bench.app.alarm('07:30');
  await bench.settle();
  return bench.onServer(id) ?? {};
}
