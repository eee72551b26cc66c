import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createFetchHttp, type Fetch } from '#main/adapters/net/fetch-http.ts';
import type { HttpRequest } from '#main/ports/http.ts';
import { FakeClock } from '../../../fakes/fake-clock.ts';
import { createFakeDelay } from '../../../fakes/fake-delay.ts';
import { Loopback } from './loopback.ts';

const DATE = 'Wed, 25 Nov 2026 12:00:00 GMT';
const NOW = '2026-11-25T12:00:30Z';

const running: Loopback[] = [];
afterEach(async () => {
  for (const loopback of running.splice(0)) await loopback.stop();
});

async function serve(answer: RequestListener): Promise<Loopback> {
  const loopback = await Loopback.start(answer);
  running.push(loopback);
  return loopback;
}

function bench(fetchFunction: Fetch = fetch) {
  const clock = new FakeClock(NOW);
  const { delay, pass, pending } = createFakeDelay();
  const http = createFetchHttp({ fetch: fetchFunction, clock, delay });
  const cut = new AbortController();
  const ask = (url: string, more: Partial<HttpRequest> = {}) =>
    http.exchange({
      ...{ method: 'GET', url, headers: {}, timeoutMs: 10_000, mayRepeat: true, signal: cut.signal },
      ...more,
    });
  return { clock, pass, pending, cut, ask };
}

test('[AC2] an answer comes with its status, its JSON and the server’s clock; nothing stays armed', async () => {
  const { url } = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(201, { date: DATE });
      const { authorization, 'content-type': type } = request.headers;
      response.end(JSON.stringify({ sent: Buffer.concat(chunks).toString(), authorization, type }));
    });
  });
  const { ask, pending } = bench();
  const headers = { authorization: 'Bearer x' };
  expect(await ask(url, { method: 'POST', headers, body: { label: 'ż' } })).toEqual({
    ok: true,
    reply: {
      status: 201,
      body: { sent: '{"label":"ż"}', authorization: 'Bearer x', type: 'application/json' },
      retryAfterMs: null,
      serverDate: Date.parse(DATE),
    },
  });
  expect(pending()).toBe(0);
});

test.each(['', '<!doctype html><title>Sign in</title>', '{"items":[', '\u0000'])(
  '[AC2] a body that is no JSON is none: %j',
  async (text) => {
    const { url } = await serve((_request, response) => response.end(text));
    expect(await bench().ask(url)).toMatchObject({ ok: true, reply: { status: 200, body: undefined } });
  },
);

test('[AC2] an answer without a body has none', async () => {
  const { url } = await serve((_request, response) => response.writeHead(204).end());
  expect(await bench().ask(url)).toMatchObject({ ok: true, reply: { status: 204, body: undefined } });
});

test.each([
  ['7', 7_000],
  ['0', 0],
  ['99999999999999999999', 3_600_000],
  // Counted from the server's own clock, not from ours.
  ['Wed, 25 Nov 2026 12:00:20 GMT', 20_000],
  ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
  ['Fri, 25 Dec 2026 11:00:00 GMT', 3_600_000],
  ['soon', null],
  ['-5', null],
  ['2026-11-25 12:00:20', null],
])('[AC2] Retry-After %s is %s ms', async (value, retryAfterMs) => {
  const { url } = await serve((_request, response) =>
    response.writeHead(429, { date: DATE, 'retry-after': value }).end('{}'),
  );
  expect(await bench().ask(url)).toMatchObject({ reply: { status: 429, retryAfterMs } });
});

test('[AC2] a Retry-After date is counted from our clock where the server does not tell its own', async () => {
  const { url } = await serve((_request, response) => {
    response.sendDate = false;
    response.writeHead(503, { 'retry-after': 'Wed, 25 Nov 2026 12:00:40 GMT' }).end();
  });
  expect(await bench().ask(url)).toMatchObject({ reply: { retryAfterMs: 10_000, serverDate: null } });
});

test.each([301, 302, 303, 307, 308])(
  '[AC3] a redirect (%d) is an answer and not followed',
  async (status) => {
    const elsewhere = await serve((_request, response) => response.end('{}'));
    const { url } = await serve((_request, response) =>
      response.writeHead(status, { location: `${elsewhere.url}/stolen` }).end(),
    );
    const sent = { method: 'POST', headers: { authorization: 'Bearer secret' }, body: {} } as const;
    expect(await bench().ask(url, sent)).toMatchObject({ ok: true, reply: { status } });
    expect(elsewhere.asked).toEqual([]);
  },
);

test('[AC2] a cookie is not kept', async () => {
  const cookies: unknown[] = [];
  const { url } = await serve((request, response) => {
    cookies.push(request.headers.cookie);
    response.writeHead(200, { 'set-cookie': 'a=b' }).end('{}');
  });
  const { ask } = bench();
  await ask(url);
  await ask(url);
  expect(cookies).toEqual([undefined, undefined]);
});

test('[AC2] a body without end is cut off', async () => {
  const chunk = Buffer.alloc(1024 ** 2, ' ');
  let wasClosed: () => void = () => {};
  const closed = new Promise<void>((done) => {
    wasClosed = done;
  });
  const { url } = await serve((_request, response) => {
    const write = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', write).on('close', wasClosed);
    write();
  });
  expect(await bench().ask(url)).toEqual({ ok: false, why: 'too-large' });
  await closed;
});

test('[AC2] a small body that unpacks to a huge one is cut off', async () => {
  const packed = gzipSync(Buffer.alloc(40 * 1024 ** 2, ' '));
  const { url } = await serve((_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
  );
  expect(await bench().ask(url)).toEqual({ ok: false, why: 'too-large' });
});

test('[AC2] nobody there is unreachable, and was told nothing', async () => {
  const { url } = await serve(() => {});
  await running.pop()?.stop();
  expect(await bench().ask(url)).toEqual({ ok: false, why: 'never-sent' });
  expect(await bench().ask('http://')).toEqual({ ok: false, why: 'unreachable' });
});

test('[AC2] an answer that breaks off is none', async () => {
  const { url } = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"items":[]}', () => response.destroy());
  });
  expect(await bench().ask(url)).toEqual({ ok: false, why: 'unreachable' });
});

test.each([
  ['before its head', false],
  ['in its body', true],
])('[AC2] an answer that hangs %s times out, or is cancelled', async (_where, hasHead) => {
  let arrived: () => void = () => {};
  const { url } = await serve((_request, response) => {
    if (hasHead) response.write('{');
    arrived();
  });
  for (const why of ['timeout', 'cancelled'] as const) {
    const { ask, pass, cut, pending } = bench();
    const isThere = new Promise<void>((done) => {
      arrived = done;
    });
    const answer = ask(url);
    await isThere;
    pass(9_999);
    if (why === 'timeout') pass(1);
    else cut.abort();
    expect(await answer).toEqual({ ok: false, why });
    expect(pending()).toBe(0);
  }
});

test('[AC2] what was cancelled before is not sent', async () => {
  const loopback = await serve((_request, response) => response.end('{}'));
  const { ask, cut } = bench();
  cut.abort();
  expect(await ask(loopback.url)).toEqual({ ok: false, why: 'cancelled' });
  expect(loopback.asked).toEqual([]);
});

test('[AC2] a fetch that heeds no signal holds nobody up', async () => {
  const { ask, pass } = bench(() => new Promise(() => {}));
  const answer = ask('http://127.0.0.1');
  pass(10_000);
  expect(await answer).toEqual({ ok: false, why: 'timeout' });
});

test('[AC4] a request that dies on a closed connection is repeated once, if it may be', async () => {
  let dying = 1;
  const loopback = await serve((request, response) => {
    dying -= 1;
    if (dying >= 0) request.socket.destroy();
    else response.end('{}');
  });
  expect(await bench().ask(loopback.url, { method: 'POST', body: {} })).toMatchObject({ ok: true });
  expect(loopback.asked).toHaveLength(2);
  dying = 1;
  expect(await bench().ask(loopback.url, { mayRepeat: false })).toEqual({ ok: false, why: 'unreachable' });
  expect(loopback.asked).toHaveLength(3);
  dying = 2;
  expect(await bench().ask(loopback.url)).toEqual({ ok: false, why: 'unreachable' });
  expect(loopback.asked).toHaveLength(5);
});

function coded(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

test.each([
  [coded('ECONNRESET'), 2, 'unreachable'],
  [coded('UND_ERR_SOCKET'), 2, 'unreachable'],
  [new Error('net::ERR_CONNECTION_CLOSED'), 2, 'unreachable'],
  [new Error('net::ERR_EMPTY_RESPONSE'), 2, 'unreachable'],
  [coded('ECONNREFUSED'), 1, 'never-sent'],
  [coded('ENOTFOUND'), 1, 'never-sent'],
  [new Error('net::ERR_INTERNET_DISCONNECTED'), 1, 'never-sent'],
  [new Error('net::ERR_NAME_NOT_RESOLVED'), 1, 'never-sent'],
  [coded('CERT_HAS_EXPIRED'), 1, 'unreachable'],
  [new Error('net::ERR_CERT_AUTHORITY_INVALID'), 1, 'unreachable'],
  ['odd', 1, 'unreachable'],
])('[AC4] after %s it is sent %d times, and is %s', async (error, times, why) => {
  let sent = 0;
  const { ask } = bench(async () => {
    sent += 1;
    throw error;
  });
  expect(await ask('http://127.0.0.1')).toEqual({ ok: false, why });
  expect(sent).toBe(times);
});

test('[AC4] a repetition that meets nobody says nothing of what was sent first', async () => {
  const errors = [coded('ECONNRESET'), coded('ECONNREFUSED')];
  const { ask } = bench(async () => {
    throw errors.shift();
  });
  expect(await ask('http://127.0.0.1')).toEqual({ ok: false, why: 'unreachable' });
});

test('[AC4] one that dies later was not stale, and is not repeated', async () => {
  let sent = 0;
  const { ask, clock } = bench(async () => {
    sent += 1;
    clock.advance(1_000);
    throw coded('ECONNRESET');
  });
  expect(await ask('http://127.0.0.1')).toEqual({ ok: false, why: 'unreachable' });
  expect(sent).toBe(1);
});
