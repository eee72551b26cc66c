import { describe, expect, test } from 'vitest';
import { wireTimestamp } from '#shared/wire/timestamps.ts';
import { SharedServer, SyncBench } from './sync-bench.ts';

function answer(status: number, body: unknown = { detail: 'x' }, retryAfterMs: number | null = null) {
  return { status, body, retryAfterMs };
}

async function device(features?: readonly string[]) {
  const server = new SharedServer();
  const bench = new SyncBench(server);
  await bench.start(features);
  return { server, bench };
}

async function twoDevices() {
  const server = new SharedServer();
  const [a, b] = [new SyncBench(server), new SyncBench(server)];
  await a.start();
  await b.start();
  return { server, a, b };
}

describe('[SM1] what is edited here is sent at once, and what is edited elsewhere comes at once', () => {
  test('create, edit, toggle and delete', async () => {
    const { a, b } = await twoDevices();
    const id = a.app.alarm('07:30');
    await a.settle();
    expect(b.item(id)).toMatchObject({ label: 'Pobudka', version: 1 });
    b.label(id, 'Wake up');
    b.app.do({ kind: 'set-enabled', id, enabled: false });
    await a.settle();
    expect(a.item(id)).toMatchObject({ label: 'Wake up', enabled: false });
    a.app.do({ kind: 'delete-item', id });
    await a.settle();
    expect(b.item(id)).toBeUndefined();
    expect([...a.app.store.outbox(), ...b.app.store.outbox()]).toEqual([]);
  });

  test('a timer runs to the same instant on both', async () => {
    const { a, b } = await twoDevices();
    const id = a.app.timer(300);
    await a.settle();
    expect(b.app.engine.schedule.nextDueOf(id)).toBe(a.app.engine.schedule.nextDueOf(id));
    expect(b.item(id)).toMatchObject({ enabled: true, durationSeconds: 300 });
  });
});

describe('[SM2] offline everything goes on, and what was edited is sent later', () => {
  test('many edits arrive once each', async () => {
    const { a, b } = await twoDevices();
    a.socket.disconnect();
    a.api.fate = () => 'lost';
    const ids = Array.from({ length: 500 }, (_, n) => a.app.alarm('07:30', { label: `n${n}` }));
    await a.settle();
    expect(a.app.store.waiting()).toHaveLength(500);
    a.api.fate = () => 'answered';
    a.socket.connect();
    await a.settle();
    await b.pass(300_000);
    expect(a.app.store.waiting()).toEqual([]);
    expect(ids.filter((id) => b.item(id)?.version !== 1)).toEqual([]);
    expect(b.app.store.items()).toHaveLength(500);
  });

  test('while nothing answers, tries are few', async () => {
    const { bench } = await device();
    bench.socket.disconnect();
    bench.api.fate = () => 'lost';
    for (let n = 0; n < 20; n++) bench.app.alarm('07:30', { label: `n${n}` });
    await bench.settle();
    const before = bench.api.calls.length;
    for (let second = 0; second < 60; second++) await bench.pass(1000);
    expect(bench.api.calls.length - before).toBeLessThan(60);
    expect(bench.api.calls.length - before).toBeGreaterThan(3);
  });

  test('made and deleted before it was ever sent: nothing is sent', async () => {
    const { bench } = await device();
    bench.socket.disconnect();
    bench.api.fate = () => 'lost';
    const id = bench.app.alarm('07:30');
    bench.app.do({ kind: 'delete-item', id });
    await bench.pass(20_000);
    bench.api.fate = () => 'answered';
    bench.socket.connect();
    await bench.settle();
    expect(bench.api.count('upsert', id) + bench.api.count('delete', id)).toBe(0);
  });
});

describe('[SM3] edits of different fields of one item stand both; of the same field one, and the other is kept', () => {
  async function apart() {
    const { a, b } = await twoDevices();
    const id = a.app.alarm('07:30');
    await a.settle();
    for (const it of [a, b]) {
      it.socket.disconnect();
      it.api.fate = () => 'never-sent';
    }
    const join = async (it: SyncBench) => {
      it.api.fate = () => 'answered';
      it.socket.connect();
      await it.settle();
    };
    return { a, b, id, join };
  }

  test('different fields', async () => {
    const { a, b, id, join } = await apart();
    a.label(id, 'From A');
    b.app.do({ kind: 'edit-alarm', id, alarmTime: '08:15' as never });
    await join(b);
    await join(a);
    for (const it of [a, b]) expect(it.item(id)).toMatchObject({ label: 'From A', alarmTime: '08:15' });
    expect([...a.app.store.conflicts(9), ...b.app.store.conflicts(9)]).toEqual([]);
  });

  test('the same field: the value that lost can be restored', async () => {
    const { a, b, id, join } = await apart();
    a.label(id, 'From A');
    await b.pass(60_000);
    await a.pass(60_000);
    b.label(id, 'From B');
    await join(b);
    await join(a);
    expect(a.item(id)?.label).toBe(b.item(id)?.label);
    const [conflict] = [...a.app.store.conflicts(9), ...b.app.store.conflicts(9)];
    expect([conflict?.lost, conflict?.kept]).toEqual(
      expect.arrayContaining([{ label: 'From A' }, { label: 'From B' }]),
    );
    const loser = a.app.store.conflicts(9).length > 0 ? a : b;
    expect(loser.app.commands.restoreValue(conflict?.id ?? 0).ok).toBe(true);
    await a.settle();
    for (const it of [a, b]) expect({ label: it.item(id)?.label }).toEqual(conflict?.lost);
    expect(loser.app.store.conflict(conflict?.id ?? 0)?.restoredAt).not.toBeNull();
  });

  test('a deletion meets an edit: the edit stands', async () => {
    const { a, b, id, join } = await apart();
    a.app.do({ kind: 'delete-item', id });
    b.label(id, 'Still needed');
    await join(b);
    await join(a);
    for (const it of [a, b]) expect(it.item(id)).toMatchObject({ label: 'Still needed' });
    expect(a.app.store.notices(9)).toMatchObject([{ kind: 'deletion-dropped' }]);
  });

  test('an edit meets a deletion: the edit stands', async () => {
    const { a, b, id, join } = await apart();
    a.app.do({ kind: 'delete-item', id });
    b.label(id, 'Still needed');
    await join(a);
    await join(b);
    for (const it of [a, b]) expect(it.item(id)).toMatchObject({ label: 'Still needed' });
  });
});

describe('[SM4] echoes, lost answers and edits under way', () => {
  test('[SY8] switched off here with the answer lost, on again there, it stays on, and both are told of', async () => {
    const { a, b } = await twoDevices();
    const id = a.app.alarm('07:30');
    await a.settle();
    a.socket.disconnect();
    a.api.fate = ({ what }) => (what === 'upsert' ? 'answer-lost' : 'never-sent');
    a.app.do({ kind: 'set-enabled', id, enabled: false });
    await a.settle();
    await b.pass(60_000);
    expect(b.item(id)).toMatchObject({ enabled: false });
    b.app.do({ kind: 'set-enabled', id, enabled: true });
    await b.settle();
    a.api.fate = () => 'answered';
    a.app.clock.advance(120_000);
    a.socket.connect();
    await a.settle();
    for (const it of [a, b]) expect(it.item(id)).toMatchObject({ enabled: true });
    expect(a.app.store.conflicts(9)).toMatchObject([{ group: 'enabled', lost: { enabled: false } }]);
  });

  test('an echo before the answer confirms, and an edit made meanwhile is no clash', async () => {
    const { bench } = await device();
    const id = bench.app.alarm('07:30');
    await bench.settle();
    let edited = false;
    bench.api.beforeAnswer = ({ what }) => {
      if (what !== 'upsert' || edited) return;
      edited = true;
      bench.label(id, 'Second');
    };
    bench.label(id, 'First');
    await bench.settle();
    expect(bench.onServer(id)).toMatchObject({ label: 'Second' });
    expect(bench.app.store.conflicts(9)).toEqual([]);
    expect(bench.app.store.waiting()).toEqual([]);
  });

  test('a lost answer is harmless', async () => {
    const { bench } = await device();
    const id = bench.app.alarm('07:30');
    let lost = 0;
    bench.api.fate = ({ what }) => (what === 'upsert' && lost++ < 2 ? 'answer-lost' : 'answered');
    await bench.settle();
    bench.label(id, 'Second');
    for (let second = 0; second < 20; second++) await bench.pass(1000);
    expect(bench.onServer(id)).toMatchObject({ label: 'Second' });
    expect(bench.app.store.waiting()).toEqual([]);
    expect(bench.app.store.conflicts(9)).toEqual([]);
  });

  test('ended during a push: nothing is lost and nothing doubled', async () => {
    const { bench, server } = await device();
    const id = bench.app.alarm('07:30');
    bench.socket.disconnect();
    bench.api.beforeAnswer = () => bench.manager.stop();
    await bench.settle();
    bench.api.beforeAnswer = () => {};
    expect(bench.app.store.waiting()).toHaveLength(1);
    await bench.restart();
    expect(bench.app.store.waiting()).toEqual([]);
    expect([...server.model.snapshot().keys()]).toEqual([id]);
    expect(bench.app.store.items()).toHaveLength(1);
  });

  for (const { way, count } of [
    { way: 'one by one', count: 2 },
    { way: 'in bulk', count: 20 },
  ]) {
    test(`ended during a push ${way}, and edited then: what was sent is known again, and is no clash`, async () => {
      const { bench, server } = await device();
      // An echo would tell that it arrived.
      server.tell = () => {};
      const ids = Array.from({ length: count }, (_, n) => bench.app.alarm('07:30', { label: `n${n}` }));
      for (const round of ['made', 'edited']) {
        bench.api.beforeAnswer = ({ what }) => {
          if (what === 'upsert' || what === 'bulk') bench.manager.stop();
        };
        for (const id of ids) if (round === 'edited') bench.label(id, `${round} ${id}`);
        await bench.settle();
        bench.api.beforeAnswer = () => {};
        expect(bench.app.store.waiting()).toHaveLength(count);
        for (const id of ids) bench.label(id, `after ${round} ${id}`);
        await bench.restart();
        for (const id of ids) expect(bench.onServer(id)).toMatchObject({ label: `after ${round} ${id}` });
      }
      expect(bench.app.store.waiting()).toEqual([]);
      expect(bench.app.store.conflicts(9)).toEqual([]);
    });
  }

  for (const { way, count } of [
    { way: 'one by one', count: 1 },
    { way: 'in bulk', count: 20 },
  ]) {
    test(`what the server refused ${way} does not count as sent: an edit that ends as it began outlives a deletion`, async () => {
      const { server, a, b } = await twoDevices();
      const ids = Array.from({ length: count }, (_, n) => a.app.alarm('07:30', { label: `n${n}` }));
      for (const it of [a, b]) await it.pass(300_000);
      expect(b.labels()).toHaveLength(count);
      b.socket.disconnect();
      for (const id of ids) {
        for (const enabled of [false, true]) b.app.do({ kind: 'set-enabled', id, enabled });
      }
      for (const id of ids) server.model.delete(id, true);
      b.socket.connect();
      await b.settle();
      await a.pass(300_000);
      for (const it of [a, b]) expect(it.labels()).toHaveLength(count);
    });
  }
});

describe('[SM5] what the server does not take', () => {
  test('refused for its content: parked with the reason, everything else goes on, an edit tries again', async () => {
    const { bench } = await device();
    const detail = [{ loc: ['body', 'label'], msg: 'too odd', type: 'x' }];
    bench.api.fate = ({ item }) => (item?.label === 'odd' ? answer(422, { detail }) : 'answered');
    const odd = bench.app.alarm('07:30', { label: 'odd' });
    const good = bench.app.alarm('07:30', { label: 'good' });
    await bench.settle();
    expect(bench.onServer(good)).toBeDefined();
    expect(bench.app.store.waiting()).toMatchObject([
      { itemId: odd, parked: { kind: 'refused', refusal: { status: 422, fields: ['label'] } } },
    ]);
    await bench.pass(600_000);
    expect(bench.api.count('upsert', odd)).toBe(1);
    bench.label(odd, 'plain');
    await bench.settle();
    expect(bench.onServer(odd)).toMatchObject({ label: 'plain' });
  });

  test('an item that alone meets a failing server is parked at the fifth try, and holds nobody up', async () => {
    const { bench } = await device();
    bench.api.fate = ({ item }) => (item?.recurrence === 'weekly' ? answer(500) : 'answered');
    bench.app.alarm('07:00');
    await bench.settle();
    const weekly = bench.app.alarm('07:30', { recurrence: 'weekly', days: [1] });
    for (let minute = 0; minute < 40; minute++) {
      bench.app.alarm('07:30', { label: `m${minute}` });
      await bench.pass(10_000);
    }
    expect(bench.app.store.waiting()).toMatchObject([
      { itemId: weekly, parked: { kind: 'server-error', status: 500 } },
    ]);
    expect(bench.api.count('upsert', weekly)).toBe(5);
    bench.app.store.apply([{ kind: 'unpark', id: weekly }], bench.app.clock.now());
    bench.api.fate = () => 'answered';
    await bench.settle();
    expect(bench.onServer(weekly)).toBeDefined();
  });

  test('while all fail, none is parked, and the server is not stormed', async () => {
    const { bench } = await device();
    bench.api.fate = ({ what }) => (what === 'upsert' || what === 'bulk' ? answer(500) : 'answered');
    for (let n = 0; n < 8; n++) bench.app.alarm('07:30', { label: `n${n}` });
    for (let second = 0; second < 300; second++) await bench.pass(1000);
    expect(bench.app.store.waiting().filter(({ parked }) => parked !== null)).toEqual([]);
    expect(bench.api.count('upsert')).toBeLessThan(200);
    bench.api.fate = () => 'answered';
    await bench.pass(61_000);
    await bench.pass(61_000);
    expect(bench.app.store.waiting()).toEqual([]);
  });

  test('a server that asks for patience gets it, but a person may ask', async () => {
    const { bench } = await device();
    bench.api.fate = ({ what }) => (what === 'upsert' ? answer(429, { detail: 'x' }, 30_000) : 'answered');
    const id = bench.app.alarm('07:30');
    await bench.pass(29_000);
    expect(bench.api.count('upsert', id)).toBe(1);
    bench.api.fate = () => 'answered';
    expect(await bench.manager.syncNow()).toBe(true);
    await bench.settle();
    expect(bench.onServer(id)).toBeDefined();
  });

  test('a refused token keeps the queue, and a new sign-in sends it', async () => {
    const { bench } = await device();
    bench.api.fate = () => {
      bench.session.refuse();
      return answer(401);
    };
    const id = bench.app.alarm('07:30');
    await bench.pass(120_000);
    expect(bench.api.count('upsert', id)).toBe(1);
    expect(bench.app.store.waiting()).toHaveLength(1);
    expect(bench.socket.said).toContain('token-refused');
    bench.api.fate = () => 'answered';
    bench.session.begin({ serverUrl: 'https://sync.example', userId: 'u', email: 'e', name: 'n' });
    bench.socket.connect();
    await bench.settle();
    expect(bench.onServer(id)).toBeDefined();
  });
});

describe('[SM6] lists', () => {
  test('every 10 s while the socket is down, every 5 min while it is live', async () => {
    const { bench } = await device();
    const live = bench.api.count('list');
    await bench.pass(299_000);
    expect(bench.api.count('list')).toBe(live);
    await bench.pass(2_000);
    expect(bench.api.count('list')).toBe(live + 1);
    bench.socket.disconnect();
    for (let second = 0; second < 60; second++) await bench.pass(1000);
    expect(bench.api.count('list') - live).toBeGreaterThanOrEqual(6);
    expect(bench.api.count('list') - live).toBeLessThanOrEqual(8);
  });

  test('an interval of one’s own', async () => {
    const { bench } = await device();
    bench.manager.setInterval({ liveMs: 60_000 });
    const before = bench.api.count('list');
    await bench.pass(61_000);
    expect(bench.api.count('list')).toBe(before + 1);
  });

  test('a change that came while the socket was down is found', async () => {
    const { a, b } = await twoDevices();
    b.socket.disconnect();
    const id = a.app.alarm('07:30');
    await a.settle();
    await b.pass(10_000);
    expect(b.item(id)).toBeDefined();
  });

  test('a failing list is never an empty one', async () => {
    const { bench } = await device();
    const id = bench.app.alarm('07:30');
    await bench.settle();
    bench.api.fate = ({ what }) => (what === 'list' ? answer(500) : 'answered');
    expect(await bench.manager.syncNow()).toBe(false);
    expect(bench.item(id)).toBeDefined();
  });

  test('a server that suddenly lists nothing loses nobody’s alarms', async () => {
    const { bench } = await device();
    const ids = Array.from({ length: 12 }, (_, n) => bench.app.alarm('07:30', { label: `n${n}` }));
    await bench.settle();
    bench.api.fate = ({ what }) => (what === 'list' ? answer(200, { items: [], count: 0 }) : 'answered');
    await bench.manager.syncNow();
    await bench.settle();
    expect(ids.filter((id) => bench.item(id) === undefined)).toEqual([]);
  });

  test('a server restored from a backup loses nobody’s alarms', async () => {
    const { a, b, server } = await twoDevices();
    const old = a.app.alarm('07:30', { label: 'old' });
    await a.settle();
    const backup = server.model.snapshot();
    a.label(old, 'newer');
    const fresh = a.app.alarm('08:00', { label: 'fresh' });
    await a.settle();
    server.model.restore(backup);
    for (let round = 0; round < 3; round++) {
      for (const it of [a, b]) await it.manager.syncNow();
      await a.settle();
    }
    const kept = [a, b].flatMap((it) => [
      ...it.app.store.conflicts(99).map(({ lost }) => lost.label),
      ...it.labels(),
    ]);
    expect(kept).toContain('newer');
    expect(
      a.app.store.apply(
        [{ kind: 'restore-item', id: fresh, at: a.app.clock.now(), origin: { kind: 'person' } }],
        a.app.clock.now(),
      ).put.length + a.labels().filter((it) => it === 'fresh').length,
    ).toBeGreaterThan(0);
  });

  test('a long list is taken in parts, and shows how far it is', async () => {
    const server = new SharedServer();
    const [a, b] = [new SyncBench(server), new SyncBench(server)];
    for (let n = 0; n < 1200; n++) a.app.alarm('07:30', { label: `n${n}` });
    await a.start();
    b.manager.start();
    b.socket.connect();
    for (let step = 0; step < 40; step++) {
      await b.settle();
      await b.pass(1);
    }
    expect(b.app.store.items()).toHaveLength(1200);
    expect(b.manager.facts().progress).toBeNull();
  });
});

describe('[SM7] the program’s own edits never beat a person’s', () => {
  test('a re-enabling is not undone by another device’s disabling', async () => {
    const { a, b } = await twoDevices();
    const id = a.app.alarm('07:30');
    await a.settle();
    a.socket.disconnect();
    a.api.fate = () => 'lost';
    await b.pass(31 * 60_000);
    a.app.clock.advance(31 * 60_000);
    a.app.do({ kind: 'dismiss-all' });
    expect(a.item(id)).toMatchObject({ enabled: false });
    b.app.do({ kind: 'edit-alarm', id, alarmTime: '09:45' as never });
    await b.settle();
    a.api.fate = () => 'answered';
    a.socket.connect();
    await a.settle();
    for (const it of [a, b]) expect(it.item(id)).toMatchObject({ enabled: true, alarmTime: '09:45' });
  });

  test('a once-alarm dismissed on one falls silent on the other', async () => {
    const { a, b } = await twoDevices();
    const id = a.app.alarm('07:30');
    await a.settle();
    for (const it of [a, b]) it.app.clock.advance(30 * 60_000);
    expect([a, b].map((it) => it.app.ringing())).toEqual([['Pobudka'], ['Pobudka']]);
    a.app.do({ kind: 'dismiss-all' });
    await a.settle();
    expect(b.app.ringing()).toEqual([]);
    expect(b.app.states()).toEqual(['handled-elsewhere']);
    expect(b.item(id)).toMatchObject({ enabled: false });
  });
});

describe('[SM8] starting and stopping', () => {
  test('stopped, nothing is open, nothing armed, and nothing more is sent', async () => {
    const { bench } = await device();
    bench.api.fate = () => 'lost';
    bench.app.alarm('07:30');
    await bench.settle();
    bench.manager.stop();
    await bench.settle();
    expect(bench.armed()).toBe(0);
    expect(bench.socket.said.at(-1)).toBe('stop');
    const before = bench.api.calls.length;
    bench.app.alarm('07:31');
    await bench.pass(600_000);
    expect(bench.api.calls.length).toBe(before);
  });

  test('signed out, nothing is sent and nothing armed', async () => {
    const server = new SharedServer();
    const bench = new SyncBench(server);
    bench.session.end();
    bench.manager.start();
    bench.app.alarm('07:30');
    await bench.pass(600_000);
    expect(bench.api.calls).toEqual([]);
    expect(bench.armed()).toBe(0);
  });

  test('an answer for the account before is not heard', async () => {
    const { bench } = await device();
    const id = bench.app.alarm('07:30');
    bench.api.beforeAnswer = ({ what }) => {
      if (what !== 'upsert') return;
      bench.session.end();
      bench.app.store.activate(null, bench.app.clock.now());
    };
    await bench.settle();
    expect(bench.app.store.items()).toEqual([]);
    expect(bench.app.store.record(id)).toBeNull();
  });
});

test('[SM9] a ring that another device ended is handed on, and features are taken from the connection', async () => {
  const { bench } = await device();
  const due = bench.app.clock.now();
  expect(bench.session.rotates).toBe(true);
  bench.socket.tell({ kind: 'ring', ring: { kind: 'ring-ended', id: 'x', due, how: 'dismissed' } });
  expect(bench.ringsHeard).toHaveLength(1);
  bench.socket.disconnect();
  bench.socket.connect([]);
  expect(bench.session.rotates).toBe(false);
});

test('[SM10] the time of an edit goes with it only where it is announced', async () => {
  const { bench } = await device(['edited_at']);
  bench.app.alarm('07:30');
  await bench.settle();
  const sent = bench.api.calls.find(({ what }) => what === 'upsert')?.item;
  expect(sent?.edited_at).toBe(wireTimestamp(bench.app.clock.now()));
  bench.socket.disconnect();
  bench.socket.connect([]);
  bench.app.alarm('07:31');
  await bench.settle();
  expect(bench.api.calls.findLast(({ what }) => what === 'upsert')?.item?.edited_at).toBeUndefined();
});

describe('[SM10] without a socket it is known whether the time of an edit is kept', () => {
  /** A device that edited while it was off, and reaches the list before the socket. */
  async function backByList(knowsEditTimes: boolean) {
    const bench = new SyncBench(new SharedServer({ knowsEditTimes }));
    await bench.start(knowsEditTimes ? ['edited_at'] : []);
    const id = bench.app.alarm('07:30');
    await bench.settle();
    bench.manager.stop();
    await bench.pass(60_000);
    bench.label(id, 'Later');
    const madeAt = bench.app.clock.now();
    bench.manager.start();
    await bench.pass(60_000);
    const sent = bench.api.calls.findLast(({ what }) => what === 'upsert')?.item;
    expect(sent?.label).toBe('Later');
    return { sent, madeAt };
  }

  test('it goes with the edit to a server that announced it before the socket went', async () => {
    const { bench } = await device(['edited_at']);
    const id = bench.app.alarm('07:30');
    await bench.settle();
    bench.socket.disconnect();
    bench.label(id, 'Later');
    await bench.settle();
    const sent = bench.api.calls.findLast(({ what }) => what === 'upsert')?.item;
    expect(sent).toMatchObject({ label: 'Later', edited_at: wireTimestamp(bench.app.clock.now()) });
  });

  test('it goes with the edit to a server whose items have it', async () => {
    const { sent, madeAt } = await backByList(true);
    expect(sent?.edited_at).toBe(wireTimestamp(madeAt));
  });

  test('it does not to one whose items have none', async () => {
    const { sent } = await backByList(false);
    expect(sent?.edited_at).toBeUndefined();
  });

  test('nor to another server after a new sign-in', async () => {
    const bench = new SyncBench(new SharedServer({ knowsEditTimes: true }));
    await bench.start(['edited_at']);
    bench.app.alarm('07:30');
    await bench.settle();
    await bench.manager.syncNow();
    bench.socket.disconnect();
    const elsewhere = { serverUrl: 'https://other.example', userId: 'u', email: 'e', name: 'n' };
    bench.session.begin(elsewhere);
    bench.app.store.activate(elsewhere, bench.app.clock.now());
    const id = bench.app.alarm('07:31');
    await bench.settle();
    const sent = bench.api.calls.find((call) => call.what === 'upsert' && call.id === id)?.item;
    expect(sent).toBeDefined();
    expect(sent?.edited_at).toBeUndefined();
  });
});

describe('[SM25] after a start what waits is sent once the server was heard', () => {
  async function started(fate: SyncBench['api']['fate']) {
    const bench = new SyncBench(new SharedServer());
    const id = bench.app.alarm('07:30');
    bench.api.fate = fate;
    bench.manager.start();
    await bench.settle();
    expect(bench.api.calls).toEqual([]);
    bench.socket.connect();
    await bench.settle();
    return { bench, id };
  }

  test('the list comes first, for the clock and the features', async () => {
    const { bench, id } = await started(() => 'answered');
    expect(bench.api.calls.slice(0, 2).map(({ what }) => what)).toEqual(['list', 'upsert']);
    expect(bench.onServer(id)).toBeDefined();
  });

  test('a server that fails at lists gets it all the same', async () => {
    const { bench, id } = await started(({ what }) => (what === 'list' ? answer(500) : 'answered'));
    expect(bench.onServer(id)).toBeDefined();
  });
});
