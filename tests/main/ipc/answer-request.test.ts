import { describe, expect, test } from 'vitest';
import {
  type AnswerRequest,
  createAnswerRequest,
  type Handlers,
  type Sender,
} from '#main/ipc/answer-request.ts';
import { PAGES } from '#shared/ipc/channel-names.ts';
import { MAX_REQUEST_LENGTH, type RequestChannel, requests } from '#shared/ipc/contract.ts';
import { pageUrl } from '#shared/ipc/page-address.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { createHostileValues } from './hostile-values.ts';

type Call = { channel: RequestChannel; argument: unknown };
const channels = Object.keys(requests) as RequestChannel[];
const main: Sender = { page: 'main', isMainFrame: true, url: pageUrl('main') };
const ring: Sender = { page: 'ring', isMainFrame: true, url: pageUrl('ring') };

function setUp(answer: (channel: RequestChannel) => unknown = () => undefined) {
  const calls: Call[] = [];
  const log = new FakeLog();
  const handle = (channel: RequestChannel) => (argument: unknown) => {
    calls.push({ channel, argument });
    return answer(channel);
  };
  const handlers = Object.fromEntries(channels.map((channel) => [channel, handle(channel)]));
  const request: AnswerRequest = createAnswerRequest({ handlers: handlers as unknown as Handlers, log });
  return { calls, log, request };
}

describe('who is answered', () => {
  test.each([
    ['a frame inside the page', { ...main, isMainFrame: false }],
    ['a window of no page', { ...main, page: null }],
    ['a window that has gone elsewhere', { ...main, url: 'https://example.com/' }],
    ['a look-alike host', { ...main, url: 'app://pobudka.example/main.html' }],
    ['a look-alike scheme', { ...main, url: 'apps://pobudka/main.html' }],
    ['another page of ours in this window', { ...main, url: pageUrl('ring') }],
    ['a page with a query', { ...main, url: `${pageUrl('main')}?x` }],
    ['a frame that is gone', { page: 'main', isMainFrame: false, url: '' } as const],
  ])('[IP1] %s is refused', async (_name, sender) => {
    const { request, calls } = setUp();
    expect(await request(sender, 'app:snapshot', undefined)).toEqual({ ok: false, refusal: 'wrong-sender' });
    expect(calls).toEqual([]);
  });

  test('[IP1] the page itself is answered, with a fragment or without', async () => {
    const { request } = setUp(() => 'answer');
    const answered = { ok: true, value: 'answer' };
    expect(await request(main, 'app:snapshot', undefined)).toEqual(answered);
    expect(await request({ ...main, url: `${main.url}#alarms` }, 'app:snapshot', undefined)).toEqual(
      answered,
    );
  });

  test('[IP2] a page may not use the channel of another page', async () => {
    const { request, calls } = setUp();
    for (const channel of channels) {
      for (const page of PAGES) {
        if ((requests[channel].pages as readonly string[]).includes(page)) continue;
        const sender = { page, isMainFrame: true, url: pageUrl(page) };
        expect(await request(sender, channel, undefined)).toEqual({ ok: false, refusal: 'wrong-sender' });
      }
    }
    expect(calls).toEqual([]);
  });

  test.each([['no:such'], [7], [null], ['__proto__'], ['constructor'], [['app:snapshot']]])(
    '[IP2] the channel %j is unknown',
    async (channel) => {
      const { request } = setUp();
      expect(await request(main, channel, undefined)).toEqual({ ok: false, refusal: 'unknown-channel' });
    },
  );
});

describe('what is answered', () => {
  test('[IP3] a request beyond the limit is refused before anything reads it', async () => {
    const { request, calls } = setUp();
    const label = 'x'.repeat(MAX_REQUEST_LENGTH);
    const reply = await request(main, 'app:execute', { kind: 'duplicate-item', id: 'a', label });
    expect(reply).toEqual({ ok: false, refusal: 'too-large' });
    expect(calls).toEqual([]);
  });

  test('[IP4] a value that JSON cannot say is refused', async () => {
    const { request } = setUp();
    expect(await request(main, 'app:execute', new Map())).toEqual({ ok: false, refusal: 'invalid' });
  });

  test('[IP5] the handler gets what the schema made of the argument', async () => {
    const { request, calls } = setUp(() => ({ ok: true }));
    await request(main, 'app:execute', { kind: 'duplicate-item', id: 'a', label: '  Tea ' });
    expect(calls[0]?.argument).toEqual({ kind: 'duplicate-item', id: 'a', label: 'Tea' });
  });

  test('[IP5] superfluous, missing and wrong fields are refused', async () => {
    const { request, calls } = setUp();
    for (const argument of [
      { kind: 'delete-item' },
      { kind: 'dismiss-all', extra: 1 },
      { kind: 'format-disk' },
      5,
    ]) {
      expect(await request(main, 'app:execute', argument)).toEqual({ ok: false, refusal: 'invalid' });
    }
    expect(await request(ring, 'ring:fit', 5_000)).toEqual({ ok: false, refusal: 'invalid' });
    expect(calls).toEqual([]);
  });

  test('[IP6] what a handler throws is logged, and the page learns only that it failed', async () => {
    const { request, log } = setUp(() => {
      throw new Error('secret path /home/x');
    });
    expect(await request(main, 'app:snapshot', undefined)).toEqual({ ok: false, refusal: 'failed' });
    expect(log.entries).toMatchObject([{ level: 'error', message: 'request failed' }]);
  });
});

test('[IP5] 100,000 hostile requests crash nothing and reach a handler only with what its schema admits', async () => {
  const { request, calls } = setUp();
  const hostile = createHostileValues(20_261_123);
  for (let count = 0; count < 100_000; count += 1) {
    const page = hostile.pick([...PAGES, null]);
    const url = hostile.pick([pageUrl('main'), pageUrl('ring'), pageUrl('sound'), 'app://pobudka/', '']);
    const sender = { page, url, isMainFrame: hostile.chance(0.9) };
    const channel = hostile.chance(0.9) ? hostile.pick(channels) : hostile.value();
    const reply = await request(sender, channel, hostile.argument());
    expect(reply.ok || reply.refusal !== 'failed').toBe(true);
  }
  for (const { channel, argument } of calls) {
    expect(requests[channel].argument.safeParse(argument).success).toBe(true);
  }
}, 60_000);
