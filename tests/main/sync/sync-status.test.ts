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

describe('[SM14] changes that come in bursts are told ten times a second at most', () => {
  function counted() {
    const { status, time } = watched();
    let told = 0;
    status.onChange(() => {
      told += 1;
    });
    return { status, time, told: () => told };
  }

  test('[SM14] the first of a burst at once, the others together', () => {
    const { status, time, told } = counted();
    for (let n = 0; n < 50; n++) status.changed();
    expect(told()).toBe(1);
    time.pass(100);
    expect(told()).toBe(2);
    status.changed();
    time.pass(99);
    expect(told()).toBe(2);
    time.pass(1);
    expect(told()).toBe(3);
  });

  test('[SM14] without another change nothing more is told or armed', () => {
    const { status, time, told } = counted();
    status.changed();
    time.pass(1000);
    expect(told()).toBe(1);
    expect(time.pending()).toBe(0);
    status.changed();
    expect(told()).toBe(2);
  });

  test('[SM14] what a person’s own act has told already is not told again', () => {
    const { status, time, told } = counted();
    status.changed();
    status.changed();
    status.refresh();
    time.pass(1000);
    expect(told()).toBe(2);
  });

  test('[SM14] an edit is in the status as soon as it is made', async () => {
    const { bench, status } = watched();
    await bench.start();
    const end = bench.app.store.onChange(() => status.changed());
    expect(status.view().waiting).toBe(0);
    bench.app.alarm('07:30');
    expect(status.view().waiting).toBe(1);
    end();
  });
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
