import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSchema } from '#main/cli/messages.ts';
import { socketService } from '#main/cli/socket-service.ts';
import { FakeHandlers } from '../../fakes/fake-handlers.ts';
import { FakeLog } from '../../fakes/fake-log.ts';

const handlers = () => new FakeHandlers();
const wish = { server: 'a', email: 'a@b', password: 'p', bringLocalItems: false, withoutKeyStore: 'plain' };

describe('the command socket’s keeper', () => {
  it('[CL9] greets with its version and the person’s language, and shows the window when asked', async () => {
    const app = handlers();
    const keeper = socketService(app, new FakeLog());
    expect(await keeper.answer({ v: 1, kind: 'ping' })).toEqual({
      v: 1,
      ok: true,
      value: { appVersion: '1.2.3', language: 'en' },
    });
    expect(await keeper.answer({ v: 1, kind: 'show' })).toEqual({ v: 1, ok: true, value: null });
    expect(app.shown).toBe(1);
  });

  it.each([
    ['version', { v: 2, kind: 'ping' }],
    ['version', { kind: 'ping' }],
    ['version', null],
    ['invalid', { v: 1, kind: 'quit' }],
    ['invalid', { v: 1, kind: 'ping', extra: 1 }],
    ['invalid', { v: 1, kind: 'execute', command: { kind: 'delete-item', id: '../x' } }],
    ['invalid', { v: 1, kind: 'execute', command: { kind: 'dismiss-all', also: 'that' } }],
    ['invalid', { v: 1, kind: 'sign-out' }],
    ['invalid', { v: 1, kind: 'sign-out', items: 'burn' }],
    ['invalid', { v: 1, kind: 'sign-out', items: 'wipe', account: 'u' }],
    ['invalid', { v: 1, kind: 'sync-now', items: 'keep' }],
    ['invalid', { v: 1, kind: 'status', secrets: true }],
    ['invalid', { v: 1, kind: 'account', of: 'whom' }],
    ['invalid', { v: 1, kind: 'sign-in', server: 'a', email: 'a@b', password: 'p' }],
    ['invalid', { v: 1, kind: 'sign-in', ...wish, password: ['p'] }],
    ['invalid', { v: 1, kind: 'sign-in', ...wish, password: 'p'.repeat(201) }],
    ['invalid', { v: 1, kind: 'sign-in', ...wish, withoutKeyStore: 'everywhere' }],
    ['invalid', { v: 1, kind: 'sign-in', ...wish, userId: 'u' }],
  ])('[CL9] refuses as %s: %j', async (kind, request) => {
    const app = handlers();
    const answer = await socketService(app, new FakeLog()).answer(request);
    expect(answer).toEqual({ v: 1, ok: false, error: { kind } });
    expect([app.executed, app.signedIn, app.signedOut, app.syncs]).toEqual([[], [], [], 0]);
  });

  it('[CL9] an error inside is logged and answered as failed, without its words', async () => {
    const app = handlers();
    app.check = () => Promise.reject(new Error('secret'));
    const log = new FakeLog();
    expect(await socketService(app, log).answer({ v: 1, kind: 'check' })).toEqual({
      v: 1,
      ok: false,
      error: { kind: 'failed' },
    });
    expect(log.count('error')).toBe(1);
  });

  it('[CL9] any value is answered by the contract, and none that is no command executes one', async () => {
    const app = handlers();
    const keeper = socketService(app, new FakeLog());
    const request = fc.oneof(
      fc.jsonValue(),
      fc.record({
        v: fc.constant(1),
        kind: fc.constantFrom('execute', 'list', 'x'),
        command: fc.jsonValue(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(request, async (value) => {
        expect(answerSchema.safeParse(await keeper.answer(value)).success).toBe(true);
      }),
      { numRuns: 5000, seed: 9 },
    );
    expect(app.executed).toEqual([]);
  }, 60_000);
});
