import { describe, expect, test } from 'vitest';
import { SyncStatus } from '#main/sync/sync-status.ts';
import { createFakeDelay } from '../../fakes/fake-delay.ts';
import { ACCOUNT } from '../../fakes/fake-session.ts';
import { SharedServer, SyncBench } from './sync-bench.ts';

const OTHER = { ...ACCOUNT, userId: 'v', email: 'b@example.org' };

function watched() {
  const bench = new SyncBench(new SharedServer());
  const time = createFakeDelay();
  const status = new SyncStatus({
    ...{ store: bench.app.store, session: bench.session, socket: bench.socket, clock: bench.app.clock },
    delay: time.delay,
    facts: () => bench.manager.facts(),
    serverAheadMs: () => 0,
  });
  const told: number[] = [];
  status.onChange(() => told.push(status.view().waiting));
  const view = () => {
    status.refresh();
    return status.view();
  };
  return { bench, status, time, told, view };
}

function offline(bench: SyncBench): void {
  bench.socket.disconnect();
  bench.api.fate = () => 'lost';
}

function others(bench: SyncBench): void {
  const { session, app } = bench;
  session.end();
  app.store.activate(OTHER, app.clock.now());
  session.begin(OTHER);
}

describe('[SM20] what the window is told of sync is true and told soon', () => {
  test('the first change of a burst at once, the last of it once more', () => {
    const { bench, status, time, told } = watched();
    status.changed();
    expect(told).toEqual([0]);
    for (let n = 0; n < 50; n++) {
      bench.app.alarm('07:30', { label: `n${n}` });
      status.changed();
    }
    expect(told).toEqual([0]);
    time.pass(100);
    expect(told).toEqual([0, 50]);
    time.pass(100);
    expect(told).toEqual([0, 50]);
    expect(time.pending()).toBe(0);
  });

  test('whoever asks between two tellings gets the truth', () => {
    const { bench, status } = watched();
    expect(status.view().waiting).toBe(0);
    status.changed();
    bench.app.alarm('07:30');
    status.changed();
    expect(status.view().waiting).toBe(1);
  });

  test('a queue of which only parked edits are left is no progress', async () => {
    const { bench, view } = watched();
    await bench.start();
    offline(bench);
    for (let n = 0; n < 60; n++) bench.app.alarm('07:30', { label: n === 0 ? 'odd' : `n${n}` });
    await bench.settle();
    expect(view().waiting).toBe(60);
    const detail = [{ loc: ['label'], msg: 'odd', type: 'x' }];
    bench.api.fate = ({ what, item }) =>
      what === 'bulk' || item?.label === 'odd'
        ? { status: 422, body: { detail }, retryAfterMs: null }
        : 'answered';
    bench.socket.connect();
    await bench.settle();
    expect(view()).toMatchObject({ waiting: 1, progress: null });
  });

  test('another account’s queue and lists are not this one’s', async () => {
    const { bench, view } = watched();
    await bench.start();
    expect(view().lastSyncAt).not.toBeNull();
    offline(bench);
    for (let n = 0; n < 60; n++) bench.app.alarm('07:30', { label: `n${n}` });
    expect(view().waiting).toBe(60);
    others(bench);
    bench.app.alarm('07:30');
    expect(view()).toMatchObject({ waiting: 1, lastSyncAt: null });
    bench.socket.connect();
    expect(view().progress).toBeNull();
  });
});
