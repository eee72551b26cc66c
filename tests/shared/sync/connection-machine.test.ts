import { describe, expect, test } from 'vitest';
import { ConnectionBench, kinds } from './connection-bench.ts';

describe('starting', () => {
  test('[CN1] signed in connects, signed out rests until someone signs in', () => {
    const bench = new ConnectionBench();
    expect(kinds(bench.tell({ kind: 'started', isSignedIn: true }))).toEqual(['open-socket', 'arm-timer']);
    const out = new ConnectionBench();
    out.tell({ kind: 'started', isSignedIn: false });
    expect(out.link.kind).toBe('signed-out');
    expect(kinds(out.tell({ kind: 'signed-in' }))).toContain('open-socket');
  });

  test('[CN1] is all that moves a stopped one, and moves no other', () => {
    const bench = new ConnectionBench();
    for (const kind of ['signed-in', 'signed-out', 'resumed', 'timer-fired', 'token-refused'] as const) {
      expect(bench.tell({ kind })).toEqual([]);
      expect(bench.link.kind).toBe('stopped');
    }
    bench.goLive();
    expect(bench.tell({ kind: 'started', isSignedIn: true })).toEqual([]);
  });

  test('[CN2] without a first frame in 4 s cuts the socket', () => {
    const bench = new ConnectionBench();
    bench.tell({ kind: 'started', isSignedIn: true });
    expect(bench.pass(3_999)).toEqual([]);
    expect(bench.pass(1)[0]).toEqual({ kind: 'close-socket', socket: 1, politely: false });
    expect(bench.link.kind).toBe('waiting');
  });

  test('[CN3] with a first frame is live and asks for a list', () => {
    const bench = new ConnectionBench();
    bench.tell({ kind: 'started', isSignedIn: true });
    bench.tell({ kind: 'pong-received', socket: 1 });
    expect(bench.link.kind).toBe('connecting');
    expect(bench.frame()).toContainEqual({ kind: 'reconcile', cause: 'connected' });
    expect(bench.link.kind).toBe('live');
  });
});

describe('a live link', () => {
  test('[CN4] that is silent for 40 s is pinged, and dead after 5 s more', () => {
    const bench = new ConnectionBench().goLive();
    expect(bench.pass(39_999)).toEqual([]);
    expect(kinds(bench.pass(1))).toEqual(['send-ping', 'arm-timer']);
    expect(bench.pass(4_999)).toEqual([]);
    expect(bench.pass(1)[0]).toMatchObject({ kind: 'close-socket', politely: false });
    expect(bench.link.kind).toBe('waiting');
  });

  test('[CN4] with a heartbeat every 30 s is never pinged', () => {
    const bench = new ConnectionBench().goLive();
    for (let beat = 0; beat < 20; beat++) {
      expect(kinds(bench.pass(30_000))).not.toContain('send-ping');
      bench.frame();
    }
    expect(bench.link.kind).toBe('live');
  });

  test.each(['pong-received', 'frame-received'] as const)(
    '[CN4] that answers a ping (%s) lives on',
    (kind) => {
      const bench = new ConnectionBench().goLive();
      bench.pass(40_000);
      bench.pass(4_000);
      bench.tell({ kind, socket: 1 });
      expect(bench.pass(39_999)).toEqual([]);
      expect(bench.link.kind).toBe('live');
    },
  );

  test('[CN5] after resume is pinged at once, with 2 s to answer, and asks for a list', () => {
    const bench = new ConnectionBench().goLive();
    const effects = bench.tell({ kind: 'resumed' });
    expect(kinds(effects)).toEqual(['send-ping', 'arm-timer', 'reconcile']);
    expect(effects).toContainEqual({ kind: 'arm-timer', afterMs: 2_000 });
    bench.pass(2_000);
    expect(bench.link.kind).toBe('waiting');
  });

  test('[CN9] is pinged when the network changes', () => {
    const bench = new ConnectionBench().goLive();
    expect(kinds(bench.tell({ kind: 'network-changed', isOnline: false }))).toContain('send-ping');
    expect(bench.link.kind).toBe('live');
  });
});

describe('a lost network', () => {
  test('[CN6] is tried again after a wait that grows to 20 s', () => {
    const bench = new ConnectionBench();
    bench.fraction = 1;
    bench.tell({ kind: 'started', isSignedIn: true });
    const waits = Array.from({ length: 8 }, () => {
      bench.close(1006);
      const wait = (bench.armedFor ?? 0) - bench.now;
      bench.pass(wait);
      return wait;
    });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]);
    expect(bench.link.kind).toBe('connecting');
  });

  test.each([
    [4_999, 2],
    [5_000, 1],
  ])('[CN6] after %d ms of uptime counts as failure number %d', (uptimeMs, failures) => {
    const bench = new ConnectionBench();
    bench.tell({ kind: 'started', isSignedIn: true });
    bench.close(1006);
    bench.pass(500);
    bench.frame();
    bench.pass(uptimeMs);
    bench.close(1012);
    expect(bench.link).toMatchObject({ kind: 'waiting', failures });
  });

  test.each([404, 500, 502, 426])('[CN6] so is a handshake answered with %d', (status) => {
    const bench = new ConnectionBench();
    bench.tell({ kind: 'started', isSignedIn: true });
    bench.refuse(status);
    expect(bench.link.kind).toBe('waiting');
  });

  test('[CN9] that the system knows of is still tried, and at once when it returns', () => {
    const bench = new ConnectionBench();
    bench.tell({ kind: 'started', isSignedIn: true });
    bench.close(1006);
    bench.tell({ kind: 'network-changed', isOnline: false });
    expect(bench.link.kind).toBe('offline');
    expect(kinds(bench.pass(500))).toContain('open-socket');
    bench.close(1006);
    expect(bench.link.kind).toBe('offline');
    expect(kinds(bench.tell({ kind: 'network-changed', isOnline: true }))).toContain('open-socket');
  });

  test('[CN5] is tried at once after resume', () => {
    const bench = new ConnectionBench().goLive();
    bench.close(1006);
    expect(kinds(bench.tell({ kind: 'resumed' }))).toContain('open-socket');
  });
});
