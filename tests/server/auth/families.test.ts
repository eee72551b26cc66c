import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ServerStore } from '#server/ports/server-store.ts';
import { openServerStore } from '#server/store/sqlite/open-server-store.ts';
import { epochMs } from '#shared/time/instant.ts';
import { type Account, Bench, claimsOf } from '../bench.ts';
import { SocketClient } from '../socket-client.ts';
import { sign } from '../wire/stand-ins.ts';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

let bench: Bench;
let ann: Account;
let store: ServerStore;

beforeEach(async () => {
  store = openServerStore(':memory:');
  bench = await Bench.start({}, { store });
  ann = await bench.signUp('ann');
});
afterEach(() => bench.stop());

const ask = (call: string, body: object) => bench.ask('POST', `/api/v1/auth/${call}`, { body });
const refresh = async (token: string, rotate: boolean) =>
  (await ask('refresh', { refresh_token: token, rotate })).body;
const list = async (token: string) =>
  (await bench.ask('GET', `/api/alarms-timers?user_id=${ann.id}`, { token })).status;

/** Rotates twice and then uses the first token again, as somebody does who copied it. */
async function reuse() {
  const second = await refresh(ann.refresh, true);
  const third = await refresh(second.refresh_token, true);
  expect((await ask('refresh', { refresh_token: ann.refresh })).status).toBe(401);
  return { second, third };
}

describe('a spent refresh token that is used again', () => {
  test('[SV13] ends the access tokens of its sign-in at once, those of its refreshes too', async () => {
    const { second, third } = await reuse();
    for (const token of [ann.access, second.access_token, third.access_token]) {
      expect(claimsOf(token).fam).toBe(claimsOf(ann.refresh).fam);
      expect(await list(token)).toBe(401);
    }
  });

  test('[SV13] closes the sockets of its sign-in with 1008, and lets no more in', async () => {
    const socket = await bench.connect(ann.access);
    await reuse();
    expect(await socket.ended).toMatchObject({ code: 1008 });
    const again = SocketClient.open(`${bench.server.url}/api/alarms-timers/ws?token=${ann.access}`);
    expect(await again.ended).toMatchObject({ status: 403 });
  });

  test('[SV13] leaves the user’s other sign-ins alone, and everybody else', async () => {
    const { body: other } = await ask('login', { email: ann.email, password: ann.password });
    const bob = await bench.signUp('bob');
    const sockets = [await bench.connect(other.access_token), await bench.connect(bob.access)];
    await reuse();
    expect(await list(other.access_token)).toBe(200);
    for (const socket of sockets) await socket.settle();
    expect((await ask('refresh', { refresh_token: other.refresh_token })).status).toBe(200);
  });

  test('[SV13] keeps them ended for as long as any of them lives, though the sign-in itself would be over', async () => {
    const { refresh_token: current } = await refresh(ann.refresh, true);
    bench.advance(WEEK - MINUTE);
    const { access_token: late } = await refresh(current, false);
    expect(await list(late)).toBe(200);
    expect((await ask('refresh', { refresh_token: ann.refresh })).status).toBe(401);
    bench.advance(2 * MINUTE);
    await store.sweep(epochMs(Date.now() + WEEK + MINUTE));
    expect(await list(late)).toBe(401);
  });

  test('[SV13] ends no token from before tokens named their sign-in, nor its socket', async () => {
    const { sub, email, epoch, type } = claimsOf(ann.access);
    const older = await sign({ sub, email, epoch, type });
    const socket = await bench.connect(older);
    await reuse();
    expect(await list(older)).toBe(200);
    await socket.settle();
  });
});

test('[SV13] a request to rotate whose answer is lost can be sent again and again, until an answer is used', async () => {
  await refresh(ann.refresh, true);
  await refresh(ann.refresh, true);
  const { refresh_token: heard, access_token: access } = await refresh(ann.refresh, true);
  expect(await list(access)).toBe(200);
  const lost = await refresh(heard, true);
  expect(await list(lost.access_token)).toBe(200);
  expect((await ask('refresh', { refresh_token: heard, rotate: true })).status).toBe(200);
});

test('[SV13] an access token outlives the week of its sign-in, if nobody ended that', async () => {
  bench.advance(WEEK - MINUTE);
  const { access_token: late } = await refresh(ann.refresh, false);
  bench.advance(2 * MINUTE);
  await store.sweep(epochMs(Date.now() + WEEK + MINUTE));
  expect(await list(late)).toBe(200);
});
