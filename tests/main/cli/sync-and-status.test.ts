import { beforeEach, describe, expect, it } from 'vitest';
import { statusReportSchema } from '#main/cli/status-messages.ts';
import { type StatusSource, statusReport } from '#main/cli/status-report.ts';
import { isParked } from '#shared/ipc/hold-reason.ts';
import type { SyncView, WaitingView } from '#shared/ipc/sync.ts';
import type { SyncState } from '#shared/ipc/sync-state.ts';
import { addMinutes } from '#shared/time/instant.ts';
import { NOW, SIGNED_OUT_STATUS } from '../../fakes/fake-handlers.ts';
import { CliBench } from './cli-bench.ts';

const EDIT: WaitingView = {
  ...{ itemId: 'a1', itemType: 'alarm', label: 'Pobudka', operation: 'upsert' },
  ...{ since: addMinutes(NOW, -5), attempts: 2, reason: { kind: 'in-turn' } },
};
const REFUSED: WaitingView = {
  ...EDIT,
  ...{ itemId: 'a2', label: 'Odd' },
  reason: { kind: 'refused', status: 422, fields: ['label'], text: 'too odd' },
};

function standing(state: SyncState, edits: readonly WaitingView[], change: Partial<SyncView> = {}) {
  const account = { serverUrl: 'https://sync.example.org', email: 'ann@example.org', name: 'Ann' };
  const view = { ...SIGNED_OUT_STATUS.view, state, account, isSignedIn: true, waiting: edits.length };
  const metrics = { ...SIGNED_OUT_STATUS.details.metrics, roundTripMs: 12.4, lastHeartbeatAt: NOW };
  const source: StatusSource = {
    ...SIGNED_OUT_STATUS,
    view: { ...view, keeping: 'plain', lastSyncAt: NOW, ...change },
    details: { waiting: edits, conflicts: [], metrics },
    parked: edits.filter(({ reason }) => isParked(reason)).length,
  };
  return statusReport(source);
}

let cli: CliBench;

beforeEach(() => {
  cli = new CliBench();
});

describe('status', () => {
  it('[CL16] its JSON keeps its shape', async () => {
    cli.app.report = standing({ kind: 'live' }, [REFUSED]);
    expect(await cli.run('status', '--json')).toBe(0);
    expect(statusReportSchema.parse(JSON.parse(cli.out))).toEqual({
      ...{ version: 1, now: '2026-11-23T06:00:00.000Z', zone: 'Europe/Warsaw' },
      ...{ state: 'live', errorStatus: null, nextTryAt: null },
      account: { server: 'https://sync.example.org', email: 'ann@example.org', name: 'Ann' },
      ...{ signedIn: true, signInKept: 'plain', signInEndsAt: null },
      ...{ lastSyncAt: '2026-11-23T06:00:00.000Z', lastHeartbeatAt: '2026-11-23T06:00:00.000Z' },
      ...{ roundTripMs: 12.4, conflicts: 0, hiddenLocalItems: 0, waiting: 1, parked: 1 },
      edits: [
        {
          ...{ itemId: 'a2', type: 'alarm', label: 'Odd', operation: 'upsert' },
          ...{ since: '2026-11-23T05:55:00.000Z', attempts: 2 },
          reason: { kind: 'refused', status: 422, fields: ['label'], text: 'too odd' },
        },
      ],
    });
  });

  it('[CL16] says why each edit waits, with instants a program can read', () => {
    const retry = { kind: 'retry', at: addMinutes(NOW, 1), trouble: 'no-answer' } as const;
    const edits = [EDIT, { ...EDIT, reason: retry }, { ...EDIT, reason: { kind: 'held' } as const }];
    expect(standing({ kind: 'live' }, edits).edits.map(({ reason }) => reason)).toEqual([
      { kind: 'in-turn' },
      { kind: 'retry', at: '2026-11-23T06:01:00.000Z', trouble: 'no-answer' },
      { kind: 'held' },
    ]);
  });

  it('[CL16] for a person: state, facts in local time, and what waits with its reason', async () => {
    cli.app.report = standing({ kind: 'offline', nextTryAt: addMinutes(NOW, 1) }, [
      { ...EDIT, reason: { kind: 'offline' } },
      REFUSED,
    ]);
    expect(await cli.run('status')).toBe(0);
    expect(cli.out).toBe(
      [
        'Offline: The server cannot be reached. Everything rings as usual; what you change is kept and sent later. Next try at Mon, Nov 23, 07:01.',
        'Account:          ann@example.org, https://sync.example.org',
        'Sign-in kept:     In a plain file that only this user can read',
        'Last sync:        Mon, Nov 23, 07:00',
        'Last heartbeat:   Mon, Nov 23, 07:00',
        'Round trip:       12 ms',
        'Edits that wait:  2',
        '  Pobudka: Changed Mon, Nov 23, 06:55, tried 2 times',
        '      Waits until the server can be reached.',
        '  Odd: Changed Mon, Nov 23, 06:55, tried 2 times',
        '      The server does not accept this because of: Label. It is kept on this computer; edit it, or try again.',
        '      The server’s own words (422): too odd',
        '',
      ].join('\n'),
    );
  });

  it('[CL16] where nobody is signed in, and none was, it says so', async () => {
    expect(await cli.run('status')).toBe(0);
    expect(cli.out).toBe(
      'Nobody is signed in: alarms and timers stay on this computer only.\nAccount:  none\n',
    );
  });
});

describe('sync', () => {
  it('[CL15] ends when nothing is left to send', async () => {
    cli.app.report = standing({ kind: 'live' }, [EDIT, EDIT]);
    cli.paused = () => {
      cli.app.report = standing({ kind: 'live' }, cli.elapsed < 1000 ? [EDIT] : []);
    };
    expect(await cli.run('sync')).toBe(0);
    expect([cli.app.syncs, cli.elapsed]).toEqual([1, 1000]);
    expect(cli.out).toBe('Everything was sent and compared.\n');
  });

  it('[CL15] says why not where the server cannot be reached, without waiting for it', async () => {
    cli.app.isListed = false;
    cli.app.report = standing({ kind: 'offline', nextTryAt: null }, [EDIT]);
    expect(await cli.run('sync')).toBe(75);
    expect(cli.err).toContain('cannot be reached');
    expect(cli.err).toContain('1 edit waits to be sent.');
    expect(cli.elapsed).toBe(0);
  });

  it('[CL15] does not wait for ever for a queue that stands still', async () => {
    cli.app.report = standing({ kind: 'live' }, [EDIT]);
    expect(await cli.run('sync')).toBe(75);
    expect(cli.elapsed).toBe(30_000);
  });

  it('[CL15] names what the server does not take', async () => {
    cli.app.report = standing({ kind: 'live' }, [REFUSED]);
    expect(await cli.run('sync')).toBe(1);
    expect(cli.err).toContain('1 edit is not sent by itself any more');
    expect(cli.err).toContain('Odd: Changed');
  });

  it('[CL15] asks no server for nobody, nor by a sign-in that has ended', async () => {
    expect(await cli.run('sync')).toBe(1);
    cli.app.report = standing({ kind: 'needs-sign-in' }, [EDIT]);
    expect(await cli.run('sync')).toBe(77);
    expect(cli.err).toContain('sign in again');
    expect(cli.app.syncs).toBe(0);
  });
});
