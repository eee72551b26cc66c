import { afterEach, expect, test } from 'vitest';
import { Bench, type Reply } from '../bench.ts';
import { alarm, of } from '../samples.ts';

let bench: Bench;
afterEach(() => bench.stop());

const AUTH = '/api/v1/auth';

async function until429(ask: () => Promise<Reply>, atMost: number): Promise<Reply[]> {
  const replies: Reply[] = [];
  while (replies.length < atMost && replies.at(-1)?.status !== 429) replies.push(await ask());
  return replies;
}

test('[SV15] one address signs in so often a minute, whoever it tries to be', async () => {
  bench = await Bench.start({ POBUDKA_SIGN_INS_PER_MINUTE: '5' });
  let tries = 0;
  const ask = () =>
    bench.ask('POST', `${AUTH}/login`, { body: { email: `${tries++}@example.com`, password: 'x' } });
  const replies = await until429(ask, 20);
  expect(replies.map((it) => it.status)).toEqual([401, 401, 401, 401, 401, 429]);
  expect(replies.at(-1)?.body).toEqual({ detail: 'Too many requests' });
  expect(Number(replies.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('[SV15] behind a proxy only what the proxy itself wrote tells an address', async () => {
  bench = await Bench.start({ POBUDKA_SIGN_INS_PER_MINUTE: '3', POBUDKA_BEHIND_PROXY: 'true' });
  let tries = 0;
  const ask = (from: string) => () =>
    bench.ask('POST', `${AUTH}/login`, {
      body: { email: `${tries}@example.com`, password: 'x' },
      headers: { 'x-forwarded-for': `198.51.100.${tries++}, ${from}` },
    });
  const replies = await until429(ask('203.0.113.1'), 10);
  expect(replies.map((it) => it.status)).toEqual([401, 401, 401, 429]);
  expect((await ask('203.0.113.2')()).status).toBe(401);
});

test('[SV15] failures against one account are limited, successes are not, and others are not held up', async () => {
  bench = await Bench.start({ POBUDKA_TRIES_PER_ACCOUNT: '4' });
  const [ann, bob] = [await bench.signUp('ann'), await bench.signUp('bob')];
  const login = (email: string, password: string) =>
    bench.ask('POST', `${AUTH}/login`, { body: { email, password } });
  for (let times = 0; times < 8; times += 1) expect((await login(bob.email, bob.password)).status).toBe(200);
  const replies = await until429(() => login(ann.email.toUpperCase(), 'wrong'), 20);
  expect(replies.length).toBeLessThanOrEqual(6);
  expect((await login(ann.email, ann.password)).status).toBe(429);
  expect((await login(bob.email, bob.password)).status).toBe(200);
});

test('[SV15] passwords, codes for a new one and codes that prove an address are tried each by itself', async () => {
  bench = await Bench.start({ POBUDKA_TRIES_PER_ACCOUNT: '3' });
  const { email, password } = await bench.signUp('ann');
  const calls = {
    login: { email, password: 'wrong' },
    'verify-email': { email, code: '000000' },
    'reset-password': { email, code: '000000', new_password: 'another one' },
  };
  for (const [call, body] of Object.entries(calls)) {
    const replies = await until429(() => bench.ask('POST', `${AUTH}/${call}`, { body }), 10);
    const failure = call === 'login' ? 401 : 400;
    expect([call, ...replies.map((it) => it.status)]).toEqual([call, failure, failure, failure, 429]);
    bench.advance(1000);
  }
  bench.advance(15 * 60_000);
  expect((await bench.ask('POST', `${AUTH}/login`, { body: { email, password } })).status).toBe(200);
});

test('[SV15] tries at one time all count: no more than the limit get past it, and the right password is not charged', async () => {
  bench = await Bench.start({ POBUDKA_TRIES_PER_ACCOUNT: '4' });
  const ann = await bench.signUp('ann');
  const login = (password: string) =>
    bench.ask('POST', `${AUTH}/login`, { body: { email: ann.email, password } });
  for (let times = 0; times < 8; times += 1) expect((await login(ann.password)).status).toBe(200);
  const replies = await Promise.all(Array.from({ length: 40 }, () => login('wrong')));
  expect(replies.filter((it) => it.status === 401)).toHaveLength(4);
  const refused = replies.filter((it) => it.status === 429);
  expect(refused).toHaveLength(36);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(800);
  bench.advance(15 * 60_000);
  expect((await login(ann.password)).status).toBe(200);
});

test('[SV15] one user writes so often a minute, and another still can', async () => {
  bench = await Bench.start({ POBUDKA_WRITES_PER_MINUTE: '3' });
  const [ann, bob] = [await bench.signUp('ann'), await bench.signUp('bob')];
  let version = 0;
  const put = (who = ann) =>
    bench.ask('POST', '/api/alarms-timers', {
      token: who.access,
      body: of(who, alarm('a', { version: ++version })),
    });
  expect((await until429(put, 10)).map((it) => it.status)).toEqual([200, 200, 409, 429]);
  expect((await put(bob)).status).toBe(200);
  expect((await bench.ask('GET', '/api/alarms-timers/a', { token: ann.access })).status).toBe(200);
});

test('[SV15] a bulk is as many writes as it has items, and one larger than the limit takes a whole minute', async () => {
  bench = await Bench.start({ POBUDKA_WRITES_PER_MINUTE: '5' });
  const ann = await bench.signUp('ann');
  const bulk = async (count: number) => {
    const items = Array.from({ length: count }, (_, index) => alarm(`a${index}`));
    const ask = { token: ann.access, body: { user_id: ann.id, items } };
    return (await bench.ask('POST', '/api/alarms-timers/bulk', ask)).status;
  };
  expect([await bulk(3), await bulk(3), await bulk(1), await bulk(1)]).toEqual([200, 429, 200, 429]);
  bench.advance(60_000);
  expect([await bulk(9), await bulk(0)]).toEqual([200, 429]);
});
