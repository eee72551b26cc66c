import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serverFrameSchema } from '#shared/wire/socket-messages.ts';
import { type Account, Bench } from '../bench.ts';
import { alarm, of, timer } from '../samples.ts';
import type { SocketClient } from '../socket-client.ts';

let bench: Bench;
let ann: Account;
let bob: Account;
const BASE = '/api/alarms-timers';

beforeEach(async () => {
  bench = await Bench.start({ POBUDKA_ADMINS: 'root@example.com', POBUDKA_WRITES_PER_MINUTE: '5000' });
  [ann, bob] = [await bench.signUp('ann'), await bench.signUp('bob')];
});
afterEach(() => bench.stop());

const put = (who: Account, item: object) =>
  bench.ask('POST', BASE, { token: who.access, body: of(who, item) });
const remove = (who: Account, path: string) => bench.ask('DELETE', `${BASE}/${path}`, { token: who.access });
const types = (socket: SocketClient) => socket.events().map((it) => it.type);

describe('an event', () => {
  test('[SV19] reaches every connection of the user once, the sender’s too, in the order of the changes', async () => {
    const sockets = [await bench.connect(ann.access), await bench.connect(ann.access)];
    await put(ann, alarm('a'));
    await put(ann, alarm('a', { label: 'U', version: 2 }));
    await put(ann, alarm('a', { version: 2 }));
    await put(ann, alarm('a', { version: 9, recurrence: 'monthly' }));
    await remove(ann, 'a');
    await put(ann, alarm('a', { version: 9 }));
    await put(ann, timer('a', { version: 11 }));
    await remove(ann, 'a?soft=false');
    for (const socket of sockets) {
      await socket.settle();
      expect(types(socket)).toEqual([
        'alarm_created',
        'alarm_updated',
        'alarm_deleted',
        'alarm_updated',
        'timer_updated',
        'timer_deleted',
      ]);
      for (const frame of socket.frames) expect(serverFrameSchema.parse(frame)).toEqual(frame);
      const [, , soft, , , hard] = socket.events();
      expect(soft?.data).toEqual({ id: 'a', deleted_at: expect.any(String), version: 4 });
      expect(hard?.data).toEqual({ id: 'a', deleted_at: null, version: 12 });
    }
  });

  test('[SV6] of one user never reaches another, among 400 crossing changes', async () => {
    const [annHears, bobHears] = [await bench.connect(ann.access), await bench.connect(bob.access)];
    const changes = Array.from({ length: 200 }, (_, index) => [
      put(ann, alarm(`x${index}`, { label: 'of ann' })),
      put(bob, alarm(`x${index}`, { label: 'of bob' })),
    ]);
    await Promise.all(changes.flat());
    for (const [socket, owner, label] of [
      [annHears, ann, 'of ann'],
      [bobHears, bob, 'of bob'],
    ] as const) {
      await socket.settle();
      expect(socket.events()).toHaveLength(200);
      for (const { user_id, data } of socket.events())
        expect([user_id, data]).toMatchObject([owner.id, { label }]);
    }
  });

  test('[SV6] nobody reads, changes or deletes what is another’s, or learns that it exists', async () => {
    await put(ann, alarm('hers'));
    const asBob = (method: string, path: string, body?: object) =>
      bench.ask(method, BASE + path, { token: bob.access, ...(body && { body }) });
    expect((await asBob('GET', '/hers')).status).toBe(404);
    expect((await asBob('DELETE', '/hers')).status).toBe(404);
    expect((await asBob('GET', `?user_id=${ann.id}`)).body.detail).toBe('Cannot access items of other users');
    expect((await asBob('POST', '', of(ann, alarm('hers', { version: 9 })))).status).toBe(403);
    expect((await asBob('GET', `?user_id=${bob.id}`)).body.items).toEqual([]);
    const { body } = await bench.ask('GET', `${BASE}/hers`, { token: ann.access });
    expect(body.version).toBe(1);
  });
});

describe('rings', () => {
  const data = { id: 'a', due: '2026-11-23T06:30:00', device: 'laptop' };

  test('[SV22] an end or a snooze is told to the user’s other connections, and to nobody else', async () => {
    const [one, two] = [await bench.connect(ann.access), await bench.connect(ann.access)];
    const other = await bench.connect(bob.access);
    one.send({ type: 'ring_ended', data: { ...data, how: 'dismissed' } });
    one.send({ type: 'ring_snoozed', data: { ...data, until: '2026-11-23T06:39:00Z' } });
    await one.settle();
    await two.next('ring_snoozed');
    await other.settle();
    const owned = { timestamp: expect.any(String), user_id: ann.id };
    expect(two.events()).toEqual([
      { type: 'ring_ended', ...owned, data: { ...data, how: 'dismissed' } },
      { type: 'ring_snoozed', ...owned, data: { ...data, until: '2026-11-23T06:39:00' } },
    ]);
    expect([one.events(), other.events()]).toEqual([[], []]);
  });

  test('[SV22] a malformed one is told to its sender alone', async () => {
    const [one, two] = [await bench.connect(ann.access), await bench.connect(ann.access)];
    one.send({ type: 'ring_ended', data: { ...data, how: 'DROP TABLE' } });
    one.send({ type: 'ring_ended' });
    await one.settle();
    await two.settle();
    expect(types(one)).toEqual(['error', 'error']);
    expect(two.events()).toEqual([]);
  });
});

describe('an administrator', () => {
  test('[SV23] sees all connections, others their own', async () => {
    const root = await bench.signUp('root');
    await bench.connect(ann.access);
    await bench.connect(ann.access);
    await bench.connect(bob.access);
    const stats = async (token: string) => (await bench.ask('GET', `${BASE}/ws/stats`, { token })).body;
    const both = { [ann.id]: 2, [bob.id]: 1 };
    expect(await stats(root.access)).toEqual({ total_users: 2, total_connections: 3, users: both });
    expect(await stats(ann.access)).toEqual({ total_users: 1, total_connections: 2, users: { [ann.id]: 2 } });
    expect(await stats(bob.access)).toMatchObject({ users: { [bob.id]: 1 } });
  });

  test('[SV23] asks one user’s clients or everybody’s to reconcile, and nobody else can', async () => {
    const root = await bench.signUp('root');
    const [annHears, bobHears] = [await bench.connect(ann.access), await bench.connect(bob.access)];
    const notify = (token: string, body: object) => bench.ask('POST', `${BASE}/ws/notify`, { token, body });
    expect(await notify(ann.access, {})).toMatchObject({ status: 403, body: { detail: 'Access denied' } });
    expect((await notify(root.access, { user_id: ann.id, reason: 'restored' })).body).toEqual({
      notified: 1,
    });
    expect((await notify(root.access, {})).body).toEqual({ notified: 2 });
    await annHears.settle();
    await bobHears.settle();
    expect(annHears.events().map((it) => it.reason)).toEqual(['restored', 'requested by an administrator']);
    expect(bobHears.events()).toMatchObject([{ type: 'sync_required', user_id: bob.id }]);
  });
});
