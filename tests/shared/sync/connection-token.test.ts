import { describe, expect, test } from 'vitest';
import { ConnectionBench, kinds } from './connection-bench.ts';

describe('a token that is not taken', () => {
  test.each([
    ['401', (bench: ConnectionBench) => bench.refuse(401)],
    ['403', (bench: ConnectionBench) => bench.refuse(403)],
    ['1008 after accepting', (bench: ConnectionBench) => bench.close(1008)],
    ['1008 after a first frame', (bench: ConnectionBench) => [...bench.frame(), ...bench.close(1008)]],
  ])('[CN7] (%s) is refreshed once, then needs a sign-in', (_, refuse) => {
    const bench = new ConnectionBench();
    bench.tell({ kind: 'started', isSignedIn: true });
    expect(kinds(refuse(bench))).toContain('refresh-token');
    expect(kinds(bench.tell({ kind: 'token-refreshed' }))).toContain('open-socket');
    const effects = refuse(bench);
    expect(kinds(effects)).toContain('ask-to-sign-in');
    expect(kinds(effects)).not.toContain('refresh-token');
    expect(bench.link.kind).toBe('needs-sign-in');
    expect(bench.armedFor).toBeNull();
  });

  test('[CN7] after some uptime is refreshed again', () => {
    const bench = new ConnectionBench().goLive();
    bench.close(1008);
    bench.tell({ kind: 'token-refreshed' });
    bench.frame();
    bench.pass(5_000);
    expect(kinds(bench.close(1008))).toContain('refresh-token');
  });

  test('[CN7] through a lost network is still refreshed only once', () => {
    const bench = new ConnectionBench();
    bench.tell({ kind: 'started', isSignedIn: true });
    bench.refuse(403);
    bench.tell({ kind: 'token-refreshed' });
    bench.close(1006);
    bench.pass(1_000);
    bench.refuse(403);
    expect(bench.link.kind).toBe('needs-sign-in');
  });

  test('[CN7] long after it was new has ended, and is refreshed like any other', () => {
    const bench = new ConnectionBench();
    bench.tell({ kind: 'started', isSignedIn: true });
    bench.refuse(403);
    bench.tell({ kind: 'token-refreshed' });
    bench.close(1006);
    for (let minute = 0; minute < 40; minute++) {
      bench.pass(60_000);
      if (bench.link.kind === 'connecting') bench.close(1006);
    }
    bench.pass(60_000);
    expect(kinds(bench.refuse(403))).toContain('refresh-token');
    expect(bench.link.kind).toBe('connecting');
  });

  test('[CN8] and whose refresh is refused needs a sign-in, whoever asked', () => {
    const bench = new ConnectionBench().goLive();
    bench.close(1008);
    bench.tell({ kind: 'token-refused' });
    expect(bench.link.kind).toBe('needs-sign-in');
    const live = new ConnectionBench().goLive();
    expect(kinds(live.tell({ kind: 'token-refused' }))).toEqual([
      'close-socket',
      'cancel-timer',
      'ask-to-sign-in',
    ]);
    expect(kinds(live.tell({ kind: 'signed-in' }))).toContain('open-socket');
  });

  test.each([
    ['says that nobody answered', (bench: ConnectionBench) => bench.tell({ kind: 'token-unavailable' })],
    ['says nothing at all', (bench: ConnectionBench) => bench.pass(30_000)],
  ])('[CN8] and whose refresh %s is refreshed again after a wait', (_, fails) => {
    const bench = new ConnectionBench().goLive();
    bench.close(1008);
    fails(bench);
    expect(bench.link).toMatchObject({ kind: 'waiting', needsToken: true });
    expect(kinds(bench.pass(1_000))).toEqual(['refresh-token', 'arm-timer']);
  });
});

describe('what comes late or ends', () => {
  test('[CN10] what is said of an old socket is ignored', () => {
    const bench = new ConnectionBench().goLive();
    bench.close(1006);
    bench.pass(500);
    bench.frame();
    expect(bench.tell({ kind: 'socket-closed', socket: 1, code: 1008 })).toEqual([]);
    expect(bench.tell({ kind: 'handshake-refused', socket: 1, status: 403 })).toEqual([]);
    expect(bench.link.kind).toBe('live');
  });

  test.each(['stopped', 'signed-out'] as const)('[CN11] %s closes politely and leaves nothing', (kind) => {
    const bench = new ConnectionBench().goLive();
    expect(bench.tell({ kind })).toContainEqual({ kind: 'close-socket', socket: 1, politely: true });
    expect(bench).toMatchObject({ armedFor: null, link: { kind } });
    expect(bench.open.size).toBe(0);
  });

  test('[CN11] signing in anew leaves no old socket open', () => {
    const bench = new ConnectionBench().goLive();
    bench.tell({ kind: 'signed-in' });
    expect([...bench.open]).toEqual([2]);
  });

  test('[CN4] a timer that fires early is armed for the rest', () => {
    const bench = new ConnectionBench().goLive();
    bench.now += 1_000;
    expect(bench.tell({ kind: 'timer-fired' })).toEqual([{ kind: 'arm-timer', afterMs: 39_000 }]);
    bench.close(1006);
    expect(bench.tell({ kind: 'timer-fired' })).toEqual([{ kind: 'arm-timer', afterMs: 250 }]);
  });
});
