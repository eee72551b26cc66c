import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Bench, claimsOf } from '../bench.ts';

let bench: Bench;
const AUTH = '/api/v1/auth';
const MINUTE = 60_000;

beforeEach(async () => {
  bench = await Bench.start();
});
afterEach(() => bench.stop());

const ask = (call: string, body: object) => bench.ask('POST', `${AUTH}/${call}`, { body });
const register = (email: string, name = 'Ann') => ask('register', { email, password: 'Passw0rd!', name });

describe('a code', () => {
  test('[SV11] proves the address once', async () => {
    await register('ann@example.com');
    const { code, purpose } = await bench.mailTo('ann@example.com');
    expect([code, purpose]).toEqual([expect.stringMatching(/^\d{6}$/), 'verify']);
    expect((await ask('verify-email', { email: 'ann@example.com', code })).status).toBe(200);
    expect((await ask('verify-email', { email: 'ann@example.com', code })).status).toBe(400);
  });

  test('[SV11] is good for a quarter of an hour', async () => {
    await register('ann@example.com');
    const { code } = await bench.mailTo('ann@example.com');
    bench.advance(15 * MINUTE);
    expect((await ask('verify-email', { email: 'ann@example.com', code })).status).toBe(400);
  });

  test('[SV11] is void after five wrong tries', async () => {
    await register('ann@example.com');
    const { code } = await bench.mailTo('ann@example.com');
    for (let tries = 0; tries < 5; tries += 1)
      await ask('verify-email', { email: 'ann@example.com', code: '000000' });
    expect((await ask('verify-email', { email: 'ann@example.com', code })).status).toBe(400);
  });

  test('[SV11] that was lost is sent again at the next sign-in with the right password, once it has expired', async () => {
    await register('ann@example.com');
    await bench.mailTo('ann@example.com');
    const login = { email: 'ann@example.com', password: 'Passw0rd!' };
    expect((await ask('login', login)).status).toBe(403);
    bench.advance(16 * MINUTE);
    await ask('login', { ...login, password: 'wrong' });
    expect((await ask('login', login)).status).toBe(403);
    const { code } = await bench.mailTo('ann@example.com', 1);
    expect((await ask('verify-email', { email: 'ann@example.com', code })).status).toBe(200);
    expect(bench.mails).toHaveLength(2);
  });
});

test('[SV11] an account belongs to one address, whose domain has no letter case', async () => {
  await register('Ann@Example.COM');
  expect((await register('Ann@example.com')).body).toEqual({ detail: 'Email already registered' });
  expect((await register('ann@example.com')).status).toBe(201);
});

test('[SV11] every call takes the domain in any letter case, and administrators are named in any', async () => {
  await bench.stop();
  bench = await Bench.start({ POBUDKA_ADMINS: 'Ann@Example.Com' });
  const [email, password] = ['Ann@EXAMPLE.com', 'Passw0rd!'];
  await register('Ann@example.COM');
  const { code } = await bench.mailTo('Ann@example.com');
  expect((await ask('verify-email', { email, code })).status).toBe(200);
  const { status, body } = await ask('login', { email, password });
  expect(status).toBe(200);
  const notify = { token: body.access_token, body: {} };
  expect((await bench.ask('POST', '/api/alarms-timers/ws/notify', notify)).status).toBe(200);
  await ask('forgot-password', { email });
  const reset = { email, code: (await bench.mailTo('Ann@example.com', 1)).code, new_password: 'Passw0rd?' };
  expect((await ask('reset-password', reset)).status).toBe(200);
  expect((await ask('login', { email: 'ann@example.com', password: 'Passw0rd?' })).status).toBe(401);
});

test('[SV11] nobody learns from the answer whether an account exists', async () => {
  await bench.signUp('ann');
  const [known, unknown] = [
    await ask('forgot-password', { email: 'ann@example.com' }),
    await ask('forgot-password', { email: 'nobody@example.com' }),
  ];
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
  const wrong = await ask('login', { email: 'ann@example.com', password: 'wrong' });
  const nobody = await ask('login', { email: 'nobody@example.com', password: 'wrong' });
  expect([wrong.status, wrong.body]).toEqual([nobody.status, nobody.body]);
  expect((await bench.mailTo('ann@example.com', 1)).purpose).toBe('reset');
  expect(bench.mails.some((it) => it.to === 'nobody@example.com')).toBe(false);
});

describe('a new password', () => {
  test('[SV14] ends every session: access, refresh and sockets', async () => {
    const ann = await bench.signUp('ann');
    const socket = await bench.connect(ann.access);
    await ask('forgot-password', { email: ann.email, language: 'de' });
    const { code, language } = await bench.mailTo(ann.email, 1);
    expect(language).toBe('de');
    const reset = { email: ann.email, code, new_password: 'another one' };
    expect((await ask('reset-password', { ...reset, code: '000000' })).status).toBe(400);
    expect((await ask('reset-password', reset)).status).toBe(200);
    expect(await socket.ended).toMatchObject({ code: 1008 });
    expect((await ask('refresh', { refresh_token: ann.refresh })).status).toBe(401);
    expect(
      (await bench.ask('GET', `/api/alarms-timers?user_id=${ann.id}`, { token: ann.access })).status,
    ).toBe(401);
    expect((await ask('login', { email: ann.email, password: ann.password })).status).toBe(401);
    expect((await ask('login', { email: ann.email, password: 'another one' })).status).toBe(200);
    expect((await ask('reset-password', reset)).status).toBe(400);
  });

  test('[SV14] proves the address as well', async () => {
    await register('ann@example.com');
    await bench.mailTo('ann@example.com');
    await ask('forgot-password', { email: 'ann@example.com' });
    const { code } = await bench.mailTo('ann@example.com', 1);
    await ask('reset-password', { email: 'ann@example.com', code, new_password: 'another one' });
    expect((await ask('login', { email: 'ann@example.com', password: 'another one' })).status).toBe(200);
  });
});

describe('a refresh token', () => {
  const refresh = (token: string, rotate?: boolean) => ask('refresh', { refresh_token: token, rotate });

  test('[SV13] stays good until it expires when nobody asks to rotate it, as the old client needs it', async () => {
    const { refresh: token, id } = await bench.signUp('ann');
    for (let times = 0; times < 3; times += 1) {
      const { status, body } = await refresh(token);
      expect([status, Object.keys(body).sort()]).toEqual([200, ['access_token', 'success', 'token_type']]);
      expect(claimsOf(body.access_token).sub).toBe(id);
    }
    bench.advance(7 * 24 * 60 * MINUTE);
    expect((await refresh(token)).status).toBe(401);
  });

  test('[SV13] is replaced on request, and the lost answer to that can be asked for again', async () => {
    const { refresh: first } = await bench.signUp('ann');
    expect((await refresh(first, true)).body.refresh_token).not.toBe(first);
    const again = await refresh(first, true);
    expect(again.status).toBe(200);
    expect((await refresh(again.body.refresh_token, true)).status).toBe(200);
  });

  test('[SV13] that was used after its successor ends the whole family', async () => {
    const { refresh: first } = await bench.signUp('ann');
    const second = (await refresh(first, true)).body.refresh_token;
    const third = (await refresh(second, true)).body.refresh_token;
    expect((await refresh(first, true)).status).toBe(401);
    expect((await refresh(third, true)).status).toBe(401);
  });

  test('[SV13] that a thief and its owner both rotated is found out at the next use', async () => {
    const { refresh: stolen, email, password } = await bench.signUp('ann');
    const owners = (await refresh(stolen, true)).body.refresh_token;
    const thiefs = (await refresh(stolen, true)).body.refresh_token;
    expect((await refresh(owners)).status).toBe(401);
    expect((await refresh(thiefs)).status).toBe(401);
    const other = (await ask('login', { email, password })).body.refresh_token;
    expect((await refresh(other)).status).toBe(200);
  });
});
