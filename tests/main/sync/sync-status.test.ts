import { describe, expect, test } from 'vitest';
import { syncReport } from '#main/sync/sync-report.ts';
import { SyncStatus } from '#main/sync/sync-status.ts';
import { addMs } from '#shared/time/instant.ts';
import { createFakeDelay } from '../../fakes/fake-delay.ts';
import { SharedServer, SyncBench } from './sync-bench.ts';

function watched() {
  const bench = new SyncBench(new SharedServer());
  const time = createFakeDelay();
  const status = new SyncStatus({
    ...{ store: bench.app.store, session: bench.session, socket: bench.socket, clock: bench.app.clock },
    delay: time.delay,
    facts: () => bench.manager.facts(),
    serverAheadMs: () => 0,
  });
  const state = () => {
    status.refresh();
    return status.view().state;
  };
  return { bench, status, state, time };
}

describe('[SM12] the status says how things are', () => {
  test('live, polling, offline, error, needs sign-in, signed out', async () => {
    const { bench, state } = watched();
    bench.manager.start();
    expect(state()).toEqual({ kind: 'connecting' });
    bench.socket.connect();
    await bench.settle();
    expect(state()).toEqual({ kind: 'live' });
    bench.socket.disconnect();
    await bench.pass(10_000);
    expect(state()).toEqual({ kind: 'polling' });
    bench.api.fate = () => 'lost';
    await bench.pass(10_000);
    expect(state()).toMatchObject({ kind: 'offline', nextTryAt: expect.any(Number) });
    bench.api.fate = () => ({ status: 503, body: null, retryAfterMs: null });
    await bench.manager.syncNow();
    expect(state()).toEqual({ kind: 'error', status: 503 });
    bench.session.refuse();
    expect(state()).toEqual({ kind: 'needs-sign-in' });
    bench.session.end();
    expect(state()).toEqual({ kind: 'signed-out' });
  });

  test('what waits, what is parked and why, and what was lost in clashes', async () => {
    const { bench, status } = watched();
    await bench.start();
    const detail = [{ loc: ['label'], msg: 'odd', type: 'x' }];
    bench.api.fate = ({ what }) =>
      what === 'upsert' ? { status: 422, body: { detail }, retryAfterMs: null } : 'answered';
    const id = bench.app.alarm('07:30');
    await bench.settle();
    status.refresh();
    const view = status.view();
    expect(view).toMatchObject({ waiting: 1, isSignedIn: true, account: { email: 'a@example.org' } });
    expect(view.parked[id]).toMatchObject({ kind: 'refused', status: 422, fields: ['label'] });
    expect(status.details().waiting).toMatchObject([{ itemId: id, operation: 'upsert' }]);
  });
});

test('[SM13] a sign-in that ends within a day is told', () => {
  const { bench, status } = watched();
  bench.session.endsAt = addMs(bench.app.clock.now(), 25 * 3_600_000);
  expect(status.view().signInEndsAt).toBeNull();
  bench.session.endsAt = addMs(bench.app.clock.now(), 23 * 3_600_000);
  status.refresh();
  expect(status.view().signInEndsAt).toBe(bench.session.endsAt);
});

test('[SM14] changes that come in bursts are told ten times a second at most', () => {
  const { status, time } = watched();
  let told = 0;
  status.onChange(() => {
    told += 1;
  });
  for (let second = 0; second < 3; second++) {
    for (let n = 0; n < 50; n++) {
      status.changed();
      time.pass(20);
    }
  }
  expect(told).toBeGreaterThan(20);
  expect(told).toBeLessThanOrEqual(31);
});

test('[SM15] a report names neither addresses, labels, ids nor the server’s words', async () => {
  const { bench, status } = watched();
  await bench.start();
  const detail = [{ loc: ['label'], msg: 'Secret label is odd', type: 'x' }];
  bench.api.fate = ({ what }) =>
    what === 'upsert' ? { status: 422, body: { detail }, retryAfterMs: null } : 'answered';
  const id = bench.app.alarm('07:30', { label: 'Secret label' });
  await bench.settle();
  status.refresh();
  const [view, details] = [status.view(), status.details()];
  const parts = { appVersion: '1.2.3', platform: 'linux', view, details, features: new Set(['rings']) };
  const report = syncReport(parts);
  expect(report).toContain('refused 422 (label)');
  for (const secret of ['example', 'Secret', id, 'token']) expect(report).not.toContain(secret);
});
