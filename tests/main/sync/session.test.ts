import { expect, test } from 'vitest';
import { StoredSession } from '#main/sync/session.ts';
import type { Said } from '../../fakes/fake-http.ts';
import { restSteps } from '../../server/wire/recording.ts';
import { ADA, BOB, bench, PROBLEM, SERVER, settled, TOKENS, tokenOf } from './bench.ts';

function signedIn() {
  const parts = bench();
  parts.session.begin(ADA, TOKENS, 'plain');
  let changes = 0;
  parts.session.onChange(() => {
    changes += 1;
  });
  /** The session of the next start. */
  const restart = () => {
    const next = new StoredSession(parts);
    next.resume();
    return next;
  };
  return { ...parts, restart, changes: () => changes };
}

test('[AC7] nobody is signed in at first, nor after the end', () => {
  const { session, vault } = bench();
  const nobody = () => [
    session.account(),
    session.accessToken(),
    session.needsSignIn(),
    session.refreshEndsAt(),
  ];
  expect(nobody()).toEqual([null, null, false, null]);
  session.resume();
  expect(nobody()).toEqual([null, null, false, null]);
  session.begin(ADA, TOKENS, 'plain');
  session.end();
  expect(nobody()).toEqual([null, null, false, null]);
  expect(vault.kept).toBeNull();
});

test('[AC7] a sign-in survives a restart', () => {
  const { session, restart } = signedIn();
  expect(session.account()).toEqual(ADA);
  expect(session.keeping()).toBe('encrypted');
  const next = restart();
  expect(next.account()).toEqual(ADA);
  expect(next.accessToken()).toBe('access-1');
  expect(next.keeping()).toBe('encrypted');
});

test('[AC7] without a key store it is kept as chosen, and encrypted once there is one', () => {
  const { session, vault, restart } = signedIn();
  vault.hasKeyStore = false;
  session.begin(ADA, TOKENS, 'memory');
  expect(session.keeping()).toBe('memory');
  expect(vault.kept).toBeNull();
  session.begin(ADA, TOKENS, 'plain');
  expect(session.keeping()).toBe('plain');
  vault.hasKeyStore = true;
  expect(restart().keeping()).toBe('encrypted');
});

const kept = { format: 1, account: ADA, tokens: TOKENS, withoutKeyStore: 'plain' };
test.each([
  '',
  '{',
  '[]',
  JSON.stringify({ ...kept, format: 2 }),
  JSON.stringify({ ...kept, tokens: {} }),
  JSON.stringify({ ...kept, account: { ...ADA, userId: '' } }),
  // Tokens would go there without encryption.
  JSON.stringify({ ...kept, account: { ...ADA, serverUrl: 'http://sync.example' } }),
  JSON.stringify({ ...kept, account: { ...ADA, serverUrl: 'https://sync.example/' } }),
])('[AC7] what is kept and cannot be read is nobody, and stays until someone signs in: %#', (secret) => {
  const { session, vault, log } = bench();
  vault.kept = secret;
  session.resume();
  expect(session.account()).toBeNull();
  expect(vault.kept).toBe(secret);
  expect(JSON.stringify(log.entries)).not.toContain('refresh-1');
  session.begin(BOB, TOKENS, 'plain');
  expect(vault.kept).toContain('"bob"');
});

test('[AC8] one refresh for all who ask at the same time; the next one asks anew', async () => {
  const { session, http, vault } = signedIn();
  http.answer = () => ({ body: { access_token: 'access-2' } });
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => session.refresh()));
  expect(new Set(outcomes)).toEqual(new Set(['refreshed']));
  expect(http.requests).toMatchObject([
    { method: 'POST', url: `${SERVER}/api/v1/auth/refresh`, body: { refresh_token: 'refresh-1' } },
  ]);
  expect(session.accessToken()).toBe('access-2');
  expect(vault.kept).toContain('access-2');
  expect(vault.kept).toContain('refresh-1');
  await session.refresh();
  expect(http.requests).toHaveLength(2);
});

test('[AC8] a new refresh token is taken, and kept before the old one is dropped', async () => {
  const { session, http, vault, restart } = signedIn();
  http.answer = () => ({ body: { access_token: 'access-2', refresh_token: 'refresh-2' } });
  session.onChange(() => expect(vault.kept).toContain('refresh-2'));
  session.setRotation(true);
  expect(await session.refresh()).toBe('refreshed');
  expect(http.requests[0]?.body).toEqual({ refresh_token: 'refresh-1', rotate: true });
  session.setRotation(false);
  await session.refresh();
  expect(http.requests[1]?.body).toEqual({ refresh_token: 'refresh-2' });
  const next = restart();
  await next.refresh();
  expect(http.requests[2]?.body).toEqual({ refresh_token: 'refresh-2' });
});

test('[AC8] a server that wants no refresh for a while is not asked for one, but a new sign-in is its own', async () => {
  const { session, http, clock } = signedIn();
  http.answer = () => ({ status: 429, body: PROBLEM, retryAfterMs: 60_000 });
  expect(await session.refresh()).toBe('unavailable');
  clock.advance(59_000);
  expect(await session.refresh()).toBe('unavailable');
  expect(http.requests).toHaveLength(1);
  http.answer = () => ({ body: { access_token: 'access-2' } });
  clock.advance(1_000);
  expect(await session.refresh()).toBe('refreshed');
  http.answer = () => ({ status: 429, body: PROBLEM, retryAfterMs: 60_000 });
  await session.refresh();
  session.begin(ADA, TOKENS, 'plain');
  http.answer = () => ({ body: { access_token: 'access-3' } });
  expect(await session.refresh()).toBe('refreshed');
});

test.each([400, 401, 403])('[AC8] %d is the service’s refusal: only a person can go on', async (status) => {
  const { session, http, changes, vault } = signedIn();
  http.answer = () => ({ status, body: PROBLEM });
  expect(await session.refresh()).toBe('refused');
  expect([session.needsSignIn(), session.account(), changes()]).toEqual([true, ADA, 1]);
  expect(await session.refresh()).toBe('refused');
  expect(http.requests).toHaveLength(1);
  expect(vault.kept).not.toBeNull();
  session.begin(ADA, { ...TOKENS, accessToken: 'access-9' }, 'plain');
  expect(session.needsSignIn()).toBe(false);
});

test.each<Said>([
  'unreachable',
  'timeout',
  'too-large',
  { status: 200 },
  { status: 200, body: { access_token: '' } },
  { status: 401 },
  { status: 403 },
  { status: 307 },
  { status: 404, body: PROBLEM },
  { status: 422, body: PROBLEM },
  { status: 429, body: PROBLEM },
  { status: 500, body: PROBLEM },
])('[AC8] %j decides nothing: the sign-in stays', async (said) => {
  const { session, http, changes } = signedIn();
  http.answer = () => said;
  expect(await session.refresh()).toBe('unavailable');
  expect([session.needsSignIn(), session.accessToken(), changes()]).toEqual([false, 'access-1', 0]);
});

test('[AC8] what comes for one who has signed out or in anew is not taken', async () => {
  const { session, http, vault } = signedIn();
  http.answer = () => new Promise(() => {});
  const first = session.refresh();
  session.begin(BOB, { accessToken: 'bob-1', refreshToken: 'bob-r' }, 'plain');
  expect(await first).toBe('unavailable');
  expect(session.accessToken()).toBe('bob-1');
  http.answer = () => ({ body: { access_token: 'bob-2' } });
  const second = session.refresh();
  session.end();
  expect(await second).toBe('unavailable');
  expect([session.account(), vault.kept]).toEqual([null, null]);
  expect(await session.refresh()).toBe('refused');
});

test('[AC8] an old token counts until the server refuses it, whatever our clock says', async () => {
  const { session, http } = bench();
  const old = tokenOf({ sub: 'ada', exp: 1_000_000_000 });
  session.begin(ADA, { accessToken: old, refreshToken: old }, 'plain');
  expect([session.accessToken(), session.needsSignIn()]).toEqual([old, false]);
  http.answer = () => ({ body: { access_token: 'access-2' } });
  expect(await session.refresh()).toBe('refreshed');
});

test('[AC9] the end of the refresh token is told as it claims it', () => {
  const { session } = bench();
  const endsAt = (refreshToken: string) => {
    session.begin(ADA, { accessToken: 'a', refreshToken }, 'plain');
    return session.refreshEndsAt();
  };
  expect(endsAt(tokenOf({ sub: 'ada', exp: 1_795_988_370 }))).toBe(1_795_988_370_000);
  expect(endsAt(tokenOf({ sub: 'ada', exp: 1_795_988_370.25 }))).toBe(1_795_988_370_250);
  const odd = [
    tokenOf({ sub: 'ada' }),
    tokenOf({ sub: 'ada', exp: 1e300 }),
    tokenOf({ exp: 1 }),
    'x',
    'a.b.c',
    '..',
  ];
  expect(odd.map(endsAt)).toEqual(odd.map(() => null));
});

test('[AC7] changes are told until one listens no more', async () => {
  const { session, http, changes } = signedIn();
  http.answer = () => ({ body: { access_token: 'access-2' } });
  let told = 0;
  const stop = session.onChange(() => {
    told += 1;
  });
  await session.refresh();
  session.end();
  stop();
  session.begin(BOB, TOKENS, 'plain');
  expect([told, changes()]).toEqual([2, 3]);
});

test('[AC8] as recorded of the existing service', async () => {
  const outcomes: Record<string, string> = {};
  for (const { step, request, response } of restSteps('01-auth')) {
    if (!request.path.endsWith('/refresh')) continue;
    const { session, http } = signedIn();
    http.answer = () => response;
    outcomes[step] = await session.refresh();
  }
  expect(outcomes).toEqual({
    'refresh ok': 'refreshed',
    'refresh the same token a second time': 'refreshed',
    'refresh with an access token': 'refused',
    'refresh with garbage': 'refused',
    'refresh with an expired token': 'refused',
    'refresh for a user that does not exist': 'refreshed',
    'refresh: missing field': 'unavailable',
    'refresh: GET': 'unavailable',
  });
});

test('[AC12] no token is in the log, nor in what is shown of a session', async () => {
  const { session, http, log, restart } = signedIn();
  http.answer = () => ({ body: { access_token: 'access-2', refresh_token: 'refresh-2' } });
  await session.refresh();
  restart();
  await settled();
  expect(JSON.stringify([log.entries, session])).not.toMatch(/access-|refresh-/);
});
