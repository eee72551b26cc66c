import { afterEach, expect, test } from 'vitest';
import { Bench } from '../bench.ts';

let bench: Bench;
afterEach(() => bench.stop());

const login = (email: string, password = 'wrong') =>
  bench.ask('POST', '/api/v1/auth/login', { body: { email, password } });
const refresh = (token: string) =>
  bench.ask('POST', '/api/v1/auth/refresh', { body: { refresh_token: token } });
const read = (token: string | undefined) => bench.ask('GET', '/api/alarms-timers/a', { token });

async function statuses(count: number, ask: () => Promise<{ status: number }>): Promise<number[]> {
  const all: number[] = [];
  while (all.length < count) all.push((await ask()).status);
  return all;
}

test('[SV15] wrong passwords of an address hold up no refresh there, and the other way round', async () => {
  bench = await Bench.start({ POBUDKA_SIGN_INS_PER_MINUTE: '4', POBUDKA_REFRESHES_PER_MINUTE: '6' });
  const ann = await bench.signUp('ann');
  expect(await statuses(3, () => login(ann.email))).toEqual([401, 401, 429]);
  expect(await statuses(7, () => refresh(ann.refresh))).toEqual([200, 200, 200, 200, 200, 200, 429]);
});

test('[SV15] refreshes of an address hold up no sign-in there', async () => {
  bench = await Bench.start({ POBUDKA_REFRESHES_PER_MINUTE: '2' });
  const ann = await bench.signUp('ann');
  expect(await statuses(3, () => refresh(ann.refresh))).toEqual([200, 200, 429]);
  expect((await login(ann.email, ann.password)).status).toBe(200);
});

test('[SV15] bad tokens of an address are told to come back later, and a good one there is not held up', async () => {
  bench = await Bench.start({ POBUDKA_BAD_TOKENS_PER_MINUTE: '3' });
  const ann = await bench.signUp('ann');
  expect(await statuses(4, () => read('bad'))).toEqual([401, 401, 401, 429]);
  const refused = await read(undefined);
  expect([refused.status, refused.body]).toEqual([429, { detail: 'Too many requests' }]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await read(ann.access)).status).toBe(404);
  bench.advance(60_000);
  expect((await read(undefined)).status).toBe(403);
});

test('[SV15] bad tokens count by the address that the proxy saw', async () => {
  bench = await Bench.start({ POBUDKA_BAD_TOKENS_PER_MINUTE: '2', POBUDKA_BEHIND_PROXY: 'true' });
  const from = (address: string) => () =>
    bench.ask('GET', '/api/alarms-timers/a', {
      token: 'bad',
      headers: { 'x-forwarded-for': `198.51.100.1, ${address}` },
    });
  expect(await statuses(3, from('203.0.113.1'))).toEqual([401, 401, 429]);
  expect(await statuses(1, from('203.0.113.2'))).toEqual([401]);
});
