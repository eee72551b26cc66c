import { describe, expect, test } from 'vitest';
import { createAnswerRequest, type Handlers } from '#main/ipc/answer-request.ts';
import { actOnShown } from '#main/shell/countdown/countdown-command.ts';
import { isCounting } from '#main/shell/countdown/is-counting.ts';
import type { Command } from '#shared/domain/commands.ts';
import { type RequestChannel, requests } from '#shared/ipc/contract.ts';
import { pageUrl } from '#shared/ipc/page-address.ts';
import { epochMs } from '#shared/time/instant.ts';
import { NOW, storedAlarm, storedTimer } from '../../../fakes/fake-handlers.ts';
import { FakeLog } from '../../../fakes/fake-log.ts';

function asPage() {
  const executed: Command[] = [];
  const called: string[] = [];
  const channels = Object.keys(requests) as RequestChannel[];
  const handlers = {
    ...Object.fromEntries(channels.map((channel) => [channel, () => called.push(channel)])),
    'timer:act': (wish: Parameters<typeof actOnShown>[0]) =>
      actOnShown(wish, ['tea'], (command) => {
        executed.push(command);
        return { ok: true };
      }),
  };
  const answer = createAnswerRequest({ handlers: handlers as unknown as Handlers, log: new FakeLog() });
  const sender = { page: 'timer', isMainFrame: true, url: pageUrl('timer') } as const;
  const ask = (channel: unknown, argument: unknown) => answer(sender, channel, argument);
  return { ask, executed, called, channels };
}

describe('what the countdown’s page may do', () => {
  test('[TW8] it pauses, resumes and lengthens a timer it shows', async () => {
    const { ask, executed } = asPage();
    for (const action of ['pause', 'resume', 'add-minute', 'add-five-minutes']) {
      expect(await ask('timer:act', { id: 'tea', action })).toEqual({ ok: true, value: { ok: true } });
    }
    expect(executed).toEqual([
      { kind: 'pause-timer', id: 'tea' },
      { kind: 'resume-timer', id: 'tea' },
      { kind: 'extend-timer', id: 'tea', minutes: 1 },
      { kind: 'extend-timer', id: 'tea', minutes: 5 },
    ]);
  });

  test('[TW8] a timer it does not show is out of its reach', async () => {
    const { ask, executed } = asPage();
    const answer = await ask('timer:act', { id: 'eggs', action: 'pause' });
    expect(answer).toEqual({ ok: true, value: { ok: false, error: { kind: 'not-found', id: 'eggs' } } });
    expect(executed).toEqual([]);
  });

  test('[TW8] every request of another page is refused, and so is one that is not made right', async () => {
    const { ask, executed, called, channels } = asPage();
    const own = ['app:snapshot', 'timer:shown', 'timer:act', 'timer:hide'];
    for (const channel of channels.filter((each) => !own.includes(each))) {
      expect(await ask(channel, undefined), channel).toEqual({ ok: false, refusal: 'wrong-sender' });
    }
    for (const argument of [
      undefined,
      { id: 'tea' },
      { id: 'tea', action: 'delete-item' },
      { id: '../tea', action: 'pause' },
      { id: 'tea', action: 'pause', minutes: 600 },
      { id: ['tea'], action: 'pause' },
    ]) {
      expect(await ask('timer:act', argument)).toMatchObject({ ok: false, refusal: 'invalid' });
    }
    expect([executed, called]).toEqual([[], []]);
  });
});

test('[TW5] a timer counts down while it runs to an end that is ahead, or is paused', () => {
  const due = epochMs(NOW + 1);
  expect(isCounting(storedTimer('t', 'Tea', { startedAt: NOW }), due)).toBe(true);
  expect(isCounting(storedTimer('t', 'Tea', { startedAt: NOW }), null)).toBe(false);
  const stopped = { enabled: false, startedAt: null };
  expect(isCounting(storedTimer('t', 'Tea', { ...stopped, remainingSeconds: 5 }), null)).toBe(true);
  expect(isCounting(storedTimer('t', 'Tea', { ...stopped, remainingSeconds: null }), null)).toBe(false);
  expect(isCounting(storedAlarm('a', 'Up'), due)).toBe(false);
  expect(isCounting(undefined, null)).toBe(false);
});
