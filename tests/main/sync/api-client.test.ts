import { expect, test } from 'vitest';
import type { HttpRequest } from '#main/ports/http.ts';
import type { SentWireItem } from '#shared/wire/client-item.ts';
import type { Said } from '../../fakes/fake-http.ts';
import { RECORDED_ALARM, RECORDED_TIMER } from '../../shared/wire/samples.ts';
import { ADA, bench, PROBLEM, SERVER, TOKENS } from './bench.ts';

const ITEM = { ...RECORDED_ALARM, user_id: 'ada' } as unknown as SentWireItem;
const ID = RECORDED_ALARM.id;

function signedIn(answer: (request: HttpRequest) => Said | Promise<Said> = () => 'unreachable') {
  const parts = bench();
  parts.session.begin(ADA, TOKENS, 'plain');
  parts.http.answer = answer;
  return parts;
}

function listOf(...items: object[]): Said {
  return { body: { items, count: items.length } };
}

test('[AC10] each call asks what it is for, with the token in its header alone', async () => {
  const { api, http } = signedIn();
  await api.list();
  await api.get('a/b ü');
  await api.upsert(ITEM, null);
  await api.upsert(ITEM, 'key-1');
  await api.delete(ID, null);
  await api.delete(ID, 7);
  await api.bulk([ITEM]);
  await api.stats();
  const base = '/api/alarms-timers';
  expect(http.requests.map(({ method }) => method).join(' ')).toBe(
    'GET GET POST POST DELETE DELETE POST GET',
  );
  expect(http.paths()).toEqual([
    `${base}?user_id=ada`,
    `${base}/a%2Fb%20%C3%BC`,
    base,
    base,
    ...[`${base}/${ID}`, `${base}/${ID}`],
    `${base}/bulk`,
    `${base}/ws/stats`,
  ]);
  const bearer = { authorization: 'Bearer access-1' };
  expect(http.requests.map(({ headers }) => headers)).toEqual([
    ...[bearer, bearer, bearer],
    { ...bearer, 'idempotency-key': 'key-1' },
    bearer,
    { ...bearer, 'if-match': '"7"' },
    ...[bearer, bearer],
  ]);
  expect(http.requests[2]?.body).toEqual(ITEM);
  expect(http.requests[6]?.body).toEqual({ user_id: 'ada', items: [ITEM] });
  expect(http.requests.map(({ timeoutMs }) => timeoutMs / 1000)).toEqual([30, 10, 10, 10, 10, 10, 30, 10]);
});

test.each(['', '.', '..', '\ud800'])('[AC10] an id that leads elsewhere is not asked for: %j', async (id) => {
  const { api, http } = signedIn();
  expect(await api.get(id)).toEqual({ kind: 'unreadable', status: 0 });
  expect(await api.delete(id, null)).toEqual({ kind: 'unreadable', status: 0 });
  expect(http.requests).toEqual([]);
});

test('[AC10] nobody signed in asks nobody', async () => {
  const { api, http } = bench();
  const answers = [
    api.list(),
    api.get(ID),
    api.upsert(ITEM, null),
    api.delete(ID, 1),
    api.bulk([]),
    api.stats(),
  ];
  expect(new Set((await Promise.all(answers)).map(({ kind }) => kind))).toEqual(new Set(['unauthorised']));
  expect(await api.health()).toBe('none');
  expect(http.requests).toEqual([]);
});

test('[AC10] health is asked for without a token', async () => {
  const { api, http } = signedIn(() => ({ body: { status: 'ok' } }));
  expect(await api.health()).toBe('ours');
  expect(http.requests).toMatchObject([{ url: `${SERVER}/api/alarms-timers/health`, headers: {} }]);
});

test('[AC10] statistics are read', async () => {
  const stats = { total_users: 1, total_connections: 2, users: { ada: 2 } };
  expect(await signedIn(() => ({ body: stats })).api.stats()).toEqual({ kind: 'stats', stats });
  expect(await signedIn(() => ({ body: {} })).api.stats()).toEqual({ kind: 'unreadable', status: 200 });
});

test.each<[Said, object]>([
  ['unreachable', { kind: 'no-answer' }],
  ['never-sent', { kind: 'no-answer', neverSent: true }],
  ['timeout', { kind: 'no-answer' }],
  ['too-large', { kind: 'no-answer' }],
  [{ status: 200 }, { kind: 'unreadable', status: 200 }],
  [
    { status: 200, body: {} },
    { kind: 'unreadable', status: 200 },
  ],
  [{ status: 307 }, { kind: 'unreadable', status: 307 }],
  [{ status: 404 }, { kind: 'unreadable', status: 404 }],
  [
    { status: 404, body: PROBLEM },
    { kind: 'unreadable', status: 404 },
  ],
  [
    { status: 409, body: PROBLEM },
    { kind: 'unreadable', status: 409 },
  ],
  [
    { status: 403, body: PROBLEM },
    { kind: 'server-error', status: 403 },
  ],
  [
    { status: 429, retryAfterMs: 3_000 },
    { kind: 'wait', afterMs: 3_000 },
  ],
  [
    { status: 503, retryAfterMs: 3_000 },
    { kind: 'wait', afterMs: 3_000 },
  ],
  [
    { status: 500, body: PROBLEM },
    { kind: 'server-error', status: 500 },
  ],
])('[AC11] %j is never a list, nor a bulk', async (said, answer) => {
  expect(await signedIn(() => said).api.list()).toEqual(answer);
  expect(await signedIn(() => said).api.bulk([ITEM])).toEqual(answer);
});

test.each([400, 413, 422])(
  '[AC11] a bulk that is refused for its content (%d) is to be sent in parts',
  async (status) => {
    const refused = signedIn(() => ({ status, body: PROBLEM }));
    expect(await refused.api.bulk([ITEM])).toEqual({ kind: 'refused' });
    expect(await refused.api.list()).toEqual({ kind: 'unreadable', status });
    expect(await signedIn(() => ({ status })).api.bulk([ITEM])).toEqual({ kind: 'unreadable', status });
  },
);

test('[AC11] a bulk tells the versions of what was stored', async () => {
  const results = [
    { id: 'a', status: 'success', version: 3 },
    { id: 'b', status: 'conflict', version: null },
  ];
  expect(await signedIn(() => ({ body: { results } })).api.bulk([ITEM])).toEqual({
    kind: 'bulk',
    versions: new Map([['a', 3]]),
  });
});

test('[AC11] a whole list that fails is asked for by type', async () => {
  const { api, http } = signedIn(({ url }) => {
    if (url.endsWith('type=alarm')) return listOf(RECORDED_ALARM);
    return url.endsWith('type=timer') ? listOf(RECORDED_TIMER) : { status: 500, body: PROBLEM };
  });
  const answer = await api.list();
  expect(answer).toMatchObject({ kind: 'list', list: { isComplete: true, items: [{}, {}] } });
  expect(http.paths().map((path) => path.split('?')[1])).toEqual([
    'user_id=ada',
    'user_id=ada&type=alarm',
    'user_id=ada&type=timer',
  ]);
});

test.each(['alarm', 'timer'])('[AC11] without the list of every %s it is not complete', async (type) => {
  const { api } = signedIn(({ url }) =>
    url.endsWith(`type=${type}`) || !url.includes('type=') ? { status: 500 } : listOf(),
  );
  expect(await api.list()).toEqual({ kind: 'list', list: { items: [], unreadable: [], isComplete: false } });
});

test('[AC11] a server that asks for patience while it is asked by type is not answered with half a list', async () => {
  const { api } = signedIn(({ url }) => {
    if (url.endsWith('type=timer')) return { status: 429, body: PROBLEM, retryAfterMs: 30_000 };
    return url.endsWith('type=alarm') ? listOf(RECORDED_ALARM) : { status: 500, body: PROBLEM };
  });
  expect(await api.list()).toEqual({ kind: 'wait', afterMs: 30_000 });
});

test('[AC13] the server’s time in any answer is told, between sending and hearing it', async () => {
  const { api, http, clock } = signedIn();
  const times: unknown[] = [];
  const stop = api.onServerTime((time) => times.push(time));
  const sentAt = clock.now();
  http.answer = () => {
    clock.advance(80);
    return { status: 404, body: PROBLEM, serverDate: sentAt };
  };
  await api.get(ID);
  expect(times).toEqual([{ serverAt: sentAt, sentAt, heardAt: sentAt + 80, stepMs: 1_000 }]);
  http.answer = () => ({ status: 404, body: PROBLEM, serverDate: null });
  await api.get(ID);
  stop();
  http.answer = () => ({ status: 404, body: PROBLEM, serverDate: sentAt });
  await api.get(ID);
  expect(times).toHaveLength(1);
});
