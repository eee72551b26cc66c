import { beforeEach, describe, expect, it } from 'vitest';
import { parseInvocation } from '#main/cli/parse-invocation.ts';
import { runCli } from '#main/cli/run-cli.ts';
import { socketService } from '#main/cli/socket-service.ts';
import { toldHistorySchema } from '#shared/history/exported-entry.ts';
import { addMs } from '#shared/time/instant.ts';
import { DirectChannel } from '../../fakes/direct-channel.ts';
import { FakeHandlers } from '../../fakes/fake-handlers.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { FakeTerminal } from '../../fakes/fake-terminal.ts';
import { entry } from '../../shared/history/samples.ts';

let app: FakeHandlers;
let said: { out: string; err: string };

beforeEach(() => {
  app = new FakeHandlers();
  said = { out: '', err: '' };
});

function run(...args: string[]): Promise<number> {
  const { invocation } = parseInvocation(['history', ...args]);
  if (invocation.kind !== 'command') throw new Error(`not a command: ${args.join(' ')}`);
  return runCli(invocation.command, {
    channel: new DirectChannel(socketService(app, new FakeLog())),
    language: 'en',
    terminal: new FakeTerminal(),
    startInstance: () => false,
    pause: () => Promise.resolve(),
    elapsedMs: () => 0,
    out(text) {
      said.out += text;
    },
    err(text) {
      said.err += text;
    },
  });
}

const { due } = entry();
const missed = entry({
  label: 'Gym',
  rangAt: null,
  outcome: { kind: 'missed', at: addMs(due, 3_600_000), reason: 'asleep' },
});

describe('pobudka history', () => {
  it('[HI11] tells when, how late, how it ended and after how long, in words', async () => {
    app.entries = [entry({ snoozeCount: 2, rangAt: addMs(due, 65_000) }), missed];
    expect(await run()).toBe(0);
    const [header, first, second] = said.out.split('\n');
    expect(header).toMatch(/^SET FOR\s+TYPE\s+LATE BY\s+HOW IT ENDED\s+SNOOZES\s+ANSWERED AFTER\s+LABEL$/);
    expect(first).toMatch(/^Mon, Nov 23, 2026, 07:30\s+alarm\s+1:05\s+Dismissed\s+2\s+0:30\s+Pobudka$/);
    expect(second).toMatch(/Missed \(the computer was asleep\)\s+0\s+–\s+Gym$/);
  });

  it('[HI11] says so where nothing has rung', async () => {
    await run();
    expect(said.out).toBe('Nothing has rung yet.\n');
  });

  it('[HI11] tells the same as JSON of a fixed shape, and as CSV', async () => {
    app.entries = [entry(), missed];
    await run('--json');
    const told = toldHistorySchema.parse(JSON.parse(said.out));
    expect(told.entries.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['dismissed', null],
      ['missed', 'asleep'],
    ]);
    said.out = '';
    await run('--csv');
    expect(
      said.out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(',')[4]),
    ).toEqual(['label', 'Pobudka', 'Gym']);
  });

  it('[HI11] asks for what is wanted: the day, and how many', async () => {
    await run();
    await run('--since', '2024-02-29', '--limit', '10000');
    expect(app.historyWishes).toEqual([
      { since: null, limit: 50 },
      { since: '2024-02-29', limit: 10_000 },
    ]);
  });

  it.each([
    ['bad-date', ['--since', '2026-02-29']],
    ['bad-date', ['--since', '23.11.2026']],
    ['bad-date', ['--since', 'yesterday']],
    ['bad-limit', ['--limit', '0']],
    ['bad-limit', ['--limit', '10001']],
    ['bad-limit', ['--limit', '1e3']],
    ['json-or-csv', ['--json', '--csv']],
    ['unexpected-argument', ['all']],
  ])('[HI11] %s: %j', (kind, args) => {
    expect(parseInvocation(['history', ...args]).invocation).toMatchObject({
      kind: 'usage',
      problem: { kind },
    });
  });

  it.each([
    { since: '2026-02-30', limit: 1 },
    { since: 5, limit: 1 },
    { since: null, limit: 100_000 },
    { since: null },
    { since: null, limit: 1, partition: 2 },
  ])('[HI11] the socket refuses %j', async (fields) => {
    const answer = await socketService(app, new FakeLog()).answer({ v: 1, kind: 'history', ...fields });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect(app.historyWishes).toEqual([]);
  });
});
