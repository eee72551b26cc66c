import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemDelay } from '#main/adapters/electron/delay.ts';
import { createFetchHttp } from '#main/adapters/net/fetch-http.ts';
import { SecretFile } from '#main/adapters/secrets/secret-file.ts';
import type { Http } from '#main/ports/http.ts';
import { ApiClient } from '#main/sync/api-client.ts';
import { AuthClient } from '#main/sync/auth-client.ts';
import { StoredSession } from '#main/sync/session.ts';
import type { SentWireItem } from '#shared/wire/client-item.ts';
import { FakeClock } from '../../fakes/fake-clock.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { Bench } from '../../server/bench.ts';

const HALF_HOUR_MS = 30 * 60_000;
const WEEK_MS = 7 * 24 * 3_600_000;
const PASSWORD = 'Passw0rd-ada';
const EMAIL = 'ada@example.com';

let server: Bench;
let folder = '';
let log = new FakeLog();
beforeEach(async () => {
  server = await Bench.start();
  folder = mkdtempSync(join(tmpdir(), 'pobudka-account-'));
  log = new FakeLog();
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
  expect(JSON.stringify(log.entries)).not.toMatch(/eyJ|Passw0rd/);
});

/** The app's account as it is put together, but for Electron's part in it. */
function account() {
  const clock = new FakeClock('2026-11-25T12:00:00Z');
  const asked: string[] = [];
  const real = createFetchHttp({ fetch, clock, delay: systemDelay });
  const http: Http = {
    exchange(request) {
      asked.push(new URL(request.url).pathname);
      return real.exchange(request);
    },
  };
  const cipher = { isAvailable: () => false, encrypt: Buffer.from, decrypt: String };
  const vault = new SecretFile({ path: join(folder, 'sign-in'), cipher, log });
  const session = new StoredSession({ http, vault, clock, log });
  const api = new ApiClient({ http, session, clock, log });
  const auth = new AuthClient({ http, log });
  return { asked, session, api, auth };
}

async function signedIn() {
  const parts = account();
  await server.signUp('ada');
  const answer = await parts.auth.login(server.server.url, EMAIL, PASSWORD);
  if (!answer.ok) throw new Error(answer.why);
  parts.session.begin(answer.account, answer.tokens, 'plain');
  parts.asked.length = 0;
  const refreshes = () => parts.asked.filter((path) => path.endsWith('/refresh')).length;
  return { ...parts, userId: answer.account.userId, refreshes };
}

function itemOf(id: string, userId: string): SentWireItem {
  return {
    ...{ id, user_id: userId, type: 'alarm', label: 'Tea', enabled: true, version: 1 },
    ...{ alarm_time: '07:30', recurrence: 'once', days: null },
    ...{ duration: null, remaining: null, repeat: null, started_at: null },
    ...{ play_sound: true, show_popup: true, custom_sound: null },
  };
}

test('[AC5] registering, proving the e-mail and signing in lead to one account', async () => {
  const { auth } = account();
  const address = `${server.server.url}/api/v1/auth/`;
  const registration = {
    email: EMAIL,
    password: PASSWORD,
    name: 'Ada',
    language: 'pl',
    timezone: 'UTC',
  } as const;
  expect(await auth.register(address, registration)).toEqual({ ok: true });
  expect(await auth.register(address, registration)).toMatchObject({ why: 'email-taken' });
  expect(await auth.login(address, EMAIL, PASSWORD)).toMatchObject({ why: 'not-verified' });
  expect(await auth.verifyEmail(address, EMAIL, '000000')).toMatchObject({ why: 'bad-code' });
  const verified = await auth.verifyEmail(address, EMAIL, (await server.mailTo(EMAIL)).code);
  const signedIn = await auth.login(address, EMAIL, PASSWORD);
  if (!verified.ok || !signedIn.ok) throw new Error('refused');
  expect(signedIn.account).toEqual({ ...verified.account, name: 'Ada' });
  expect(verified.account).toMatchObject({ serverUrl: server.server.url, email: EMAIL });
});

test('[AC6] the server’s refusals are told apart', async () => {
  await server.signUp('ada');
  const { auth } = account();
  const { url } = server.server;
  expect(await auth.login(url, EMAIL, 'wrong')).toMatchObject({ why: 'bad-credentials' });
  expect(await auth.login(url, 'ADA@example.com', PASSWORD)).toMatchObject({ why: 'bad-credentials' });
  const short = { email: 'x', password: 'short', name: 'A', language: 'en', timezone: 'UTC' } as const;
  expect(await auth.register(url, short)).toMatchObject({
    why: 'invalid',
    fields: ['email', 'password', 'name'],
  });
  expect(await auth.login(`${url}/elsewhere`, EMAIL, PASSWORD)).toMatchObject({ why: 'not-our-server' });
});

test('[AC6] a forgotten password is replaced by a code', async () => {
  await server.signUp('ada');
  const { auth } = account();
  const { url } = server.server;
  const mails = server.mails.length;
  expect(await auth.forgotPassword(url, EMAIL, 'en')).toEqual({ ok: true });
  const { code } = await server.mailTo(EMAIL, mails);
  const reset = { email: EMAIL, code, newPassword: 'Passw0rd-new' };
  expect(await auth.resetPassword(url, { ...reset, newPassword: 'x' })).toMatchObject({
    fields: ['password'],
  });
  expect(await auth.resetPassword(url, reset)).toEqual({ ok: true });
  expect(await auth.resetPassword(url, reset)).toMatchObject({ why: 'bad-code' });
  expect(await auth.login(url, EMAIL, PASSWORD)).toMatchObject({ why: 'bad-credentials' });
  expect((await auth.login(url, EMAIL, 'Passw0rd-new')).ok).toBe(true);
});

test('[AC6] too many tries say when to come back', async () => {
  await server.stop();
  server = await Bench.start({ POBUDKA_SIGN_INS_PER_MINUTE: '2' });
  const { auth } = account();
  const tries = [];
  for (let count = 0; count < 3; count += 1)
    tries.push(await auth.login(server.server.url, 'x@example.com', 'y'));
  expect(tries[2]).toMatchObject({ why: 'too-many-tries', retryAfterSeconds: expect.any(Number) });
});

test('[AC10] items are stored, read, listed and deleted', async () => {
  const { api, userId } = await signedIn();
  expect(await api.upsert(itemOf('one', userId), 'key')).toMatchObject({
    kind: 'item',
    item: { item: { version: 1 } },
  });
  expect(await api.upsert(itemOf('one', userId), null)).toMatchObject({ kind: 'conflict' });
  expect(await api.get('one')).toMatchObject({ kind: 'item' });
  const bulk = await api.bulk([itemOf('two', userId), itemOf('one', userId)]);
  expect(bulk).toEqual({ kind: 'bulk', versions: new Map([['two', 1]]) });
  expect(await api.list()).toMatchObject({ kind: 'list', list: { isComplete: true, items: [{}, {}] } });
  expect(await api.delete('one', 7)).toMatchObject({ kind: 'conflict', item: { item: { version: 1 } } });
  expect(await api.delete('one', 1)).toEqual({ kind: 'deleted' });
  expect(await api.get('one')).toEqual({ kind: 'gone' });
  expect(await api.stats()).toMatchObject({ kind: 'stats', stats: { total_connections: 0 } });
  expect(await api.health()).toBe('ours');
});

test('[AC18] when the access token has ended, ten calls bring one refresh', async () => {
  const { api, refreshes } = await signedIn();
  server.advance(HALF_HOUR_MS + 60_000);
  const answers = await Promise.all(Array.from({ length: 10 }, () => api.list()));
  expect(answers.map(({ kind }) => kind)).toEqual(Array(10).fill('list'));
  expect(refreshes()).toBe(1);
});

test('[AC18] when the refresh token has ended too, only a person can go on', async () => {
  const { api, session, refreshes } = await signedIn();
  server.advance(WEEK_MS + 60_000);
  expect(await api.list()).toEqual({ kind: 'unauthorised' });
  expect(await api.list()).toEqual({ kind: 'unauthorised' });
  expect([session.needsSignIn(), refreshes()]).toEqual([true, 1]);
});

test('[AC8] a rotated refresh token is used from then on, after a restart too', async () => {
  const { session } = await signedIn();
  const kept = () => JSON.parse(readFileSync(join(folder, 'sign-in'), 'utf8').split('\n')[1] ?? '').tokens;
  const before = kept();
  expect(await session.refresh()).toBe('refreshed');
  expect(kept().refreshToken).toBe(before.refreshToken);
  session.setRotation(true);
  // Tokens of one second are alike.
  server.advance(2_000);
  expect(await session.refresh()).toBe('refreshed');
  expect(kept().refreshToken).not.toBe(before.refreshToken);
  const next = account();
  next.session.resume();
  expect(await next.session.refresh()).toBe('refreshed');
  expect(next.session.refreshEndsAt()).toBeGreaterThan(Date.now() + WEEK_MS - 60_000);
  expect((await next.api.list()).kind).toBe('list');
});

test('[AC13] the real server tells its time', async () => {
  const { api } = await signedIn();
  const seen: number[] = [];
  api.onServerTime(({ serverAt }) => seen.push(serverAt));
  await api.list();
  expect(Math.abs((seen[0] ?? 0) - Date.now())).toBeLessThan(10_000);
});
