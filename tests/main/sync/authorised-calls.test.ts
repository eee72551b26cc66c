import { expect, test } from 'vitest';
import type { HttpRequest } from '#main/ports/http.ts';
import type { Said } from '../../fakes/fake-http.ts';
import { RECORDED_ALARM } from '../../shared/wire/samples.ts';
import { ADA, BOB, bearerOf, bench, PROBLEM, settled, TOKENS } from './bench.ts';

const FOUND: Said = { body: RECORDED_ALARM };
const REFUSED: Said = { status: 401, body: PROBLEM };

function signedIn() {
  const parts = bench();
  parts.session.begin(ADA, TOKENS, 'plain');
  const { api, http } = parts;
  const getMany = (count: number) => Array.from({ length: count }, (_, index) => api.get(`item-${index}`));
  const refreshes = () => http.requests.filter(isRefresh).length;
  return { ...parts, getMany, refreshes };
}

function isRefresh({ url }: HttpRequest): boolean {
  return url.endsWith('/auth/refresh');
}

/** Answers that a test gives when it likes, in the order in which they were asked for. */
function heldAnswers() {
  const held: ((said: Said) => void)[] = [];
  const answer = () => new Promise<Said>((give) => held.push(give));
  return { held, answer };
}

/** A server that takes one token only. */
function takes(token: string, refresh: Said = { body: { access_token: token } }) {
  return (request: HttpRequest): Said => {
    if (isRefresh(request)) return refresh;
    return bearerOf(request) === token ? FOUND : REFUSED;
  };
}

test('[AC17] at most four are in flight, and the others wait in order', async () => {
  const { http, getMany } = signedIn();
  const { held, answer } = heldAnswers();
  http.answer = answer;
  const answers = getMany(16);
  for (let index = 0; index < 16; index += 1) {
    await settled();
    expect(http.inFlight).toBe(Math.min(4, 16 - index));
    held[index]?.(FOUND);
  }
  expect(new Set((await Promise.all(answers)).map(({ kind }) => kind))).toEqual(new Set(['item']));
  expect(http.mostInFlight).toBe(4);
  expect(http.paths().map((path) => path.split('item-')[1])).toEqual(
    Array.from({ length: 16 }, (_, it) => `${it}`),
  );
});

test('[AC18] a token that ended is refreshed once for ten calls, and each is made again', async () => {
  const { http, getMany, refreshes } = signedIn();
  http.answer = takes('access-2');
  const answers = await Promise.all(getMany(10));
  expect(answers.every(({ kind }) => kind === 'item')).toBe(true);
  expect(refreshes()).toBe(1);
  expect(http.mostInFlight).toBeLessThanOrEqual(4);
});

test('[AC18] a refusal that comes after somebody else’s refresh asks for none', async () => {
  const { http, api, refreshes } = signedIn();
  const { held, answer } = heldAnswers();
  http.answer = (request) => (isRefresh(request) ? { body: { access_token: 'access-2' } } : answer());
  const [first, second] = [api.get('1'), api.get('2')];
  await settled();
  held[0]?.(REFUSED);
  await settled();
  held[2]?.(FOUND);
  expect((await first).kind).toBe('item');
  held[1]?.(REFUSED);
  await settled();
  expect(bearerOf(http.requests.at(-1) ?? { headers: {} })).toBe('access-2');
  held[3]?.(FOUND);
  expect((await second).kind).toBe('item');
  expect(refreshes()).toBe(1);
});

test('[AC18] refused again, or with the refresh refused, it is unauthorised', async () => {
  const again = signedIn();
  again.http.answer = takes('never', { body: { access_token: 'access-2' } });
  expect(await again.api.get('1')).toEqual({ kind: 'unauthorised' });
  expect(again.http.requests).toHaveLength(3);
  const refused = signedIn();
  refused.http.answer = takes('never', REFUSED);
  const answers = await Promise.all(refused.getMany(10));
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['unauthorised']));
  expect([refused.refreshes(), refused.session.needsSignIn()]).toEqual([1, true]);
});

test('[AC18] a refresh that nobody answers is no answer', async () => {
  const { http, api, session } = signedIn();
  http.answer = takes('never', 'timeout');
  expect(await api.get('1')).toEqual({ kind: 'no-answer' });
  expect(await api.list()).toEqual({ kind: 'no-answer' });
  expect(session.needsSignIn()).toBe(false);
});

test('[AC19] what is cancelled gets no answer at once, whether in flight, waiting or refreshing', async () => {
  const { http, api, getMany } = signedIn();
  http.answer = () => new Promise(() => {});
  const answers = getMany(10);
  await settled();
  api.cancelAll();
  expect(await Promise.all(answers)).toEqual(answers.map(() => ({ kind: 'no-answer' })));
  expect([http.requests.length, http.inFlight]).toEqual([4, 0]);

  http.answer = (request) => (isRefresh(request) ? new Promise(() => {}) : REFUSED);
  const refreshing = getMany(6);
  await settled();
  api.cancelAll();
  expect(await Promise.all(refreshing)).toEqual(refreshing.map(() => ({ kind: 'no-answer' })));
  http.answer = () => FOUND;
  expect((await api.get('1')).kind).toBe('item');
});

test('[AC19] a list that is cancelled is not asked for by type', async () => {
  const { http, api } = signedIn();
  http.answer = () => new Promise(() => {});
  const list = api.list();
  await settled();
  api.cancelAll();
  expect(await list).toEqual({ kind: 'no-answer' });
  expect(http.requests).toHaveLength(1);
});

test('[AC20] what waits when somebody else signs in is not sent in their name', async () => {
  const { http, session, getMany } = signedIn();
  const { held, answer } = heldAnswers();
  http.answer = answer;
  const answers = getMany(6);
  await settled();
  session.begin(BOB, { accessToken: 'bob-1', refreshToken: 'bob-r' }, 'plain');
  held[0]?.(REFUSED);
  held[1]?.({ status: 500, body: PROBLEM });
  held[2]?.(FOUND);
  held[3]?.('timeout');
  expect((await Promise.all(answers)).map(({ kind }) => kind)).toEqual([
    ...['no-answer', 'server-error', 'item', 'no-answer'],
    ...['no-answer', 'no-answer'],
  ]);
  expect(http.requests.map(bearerOf)).toEqual(Array(4).fill('access-1'));
});

test('[AC20] a list that failed for one is not asked for in the name of another', async () => {
  const { http, api, session } = signedIn();
  http.answer = () => {
    session.begin(BOB, { accessToken: 'bob-1', refreshToken: 'bob-r' }, 'plain');
    return { status: 500, body: PROBLEM };
  };
  expect((await api.list()).kind).toBe('no-answer');
  expect(http.requests).toHaveLength(1);
});

test('[AC12] no token and no address is in the log of calls', async () => {
  const { http, getMany, log } = signedIn();
  for (const said of [FOUND, REFUSED, 'timeout'] as const) {
    http.answer = () => said;
    await Promise.all(getMany(2));
  }
  expect(log.entries.length).toBeGreaterThan(0);
  expect(JSON.stringify(log.entries)).not.toMatch(/access-|refresh-|sync\.example/);
});
