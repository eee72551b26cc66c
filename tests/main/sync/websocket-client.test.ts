import { describe, expect, test } from 'vitest';
import { ADA, ClientBench, settled, TOKEN } from './websocket-client-bench.ts';

describe('connecting', () => {
  test('[CN1] [CN13] started signed in it opens the socket of the account; signed out it waits for a sign-in', () => {
    const bench = new ClientBench();
    bench.session.signedIn = null;
    bench.client.start();
    expect(bench.sockets.opened).toHaveLength(0);
    bench.session.signedIn = ADA;
    bench.client.sessionChanged();
    expect(bench.socket.url).toBe(
      `wss://sync.example.com/api/alarms-timers/ws?token=${encodeURIComponent(TOKEN)}`,
    );
    expect(bench.client.isConnected()).toBe(false);
  });

  test('[CN3] the first frame connects, with the features it names until the connection ends', () => {
    const bench = new ClientBench();
    bench.connect(['rings', 'since']);
    expect(bench.events.find((it) => it.kind === 'connected')).toEqual({
      kind: 'connected',
      features: new Set(['rings', 'since']),
    });
    bench.socket.listener.closed(1006);
    expect(bench.kinds()).toContain('disconnected');
    expect(bench.client.features().size).toBe(0);
  });

  test('[CN3] features that come later are told as a change of the link', () => {
    const bench = new ClientBench();
    bench.client.start();
    bench.socket.says({ type: 'heartbeat' });
    const before = bench.count('link-changed');
    bench.socket.says({ type: 'connected', features: ['rings'] });
    expect(bench.count('connected')).toBe(1);
    expect(bench.count('link-changed')).toBe(before + 1);
    expect(bench.client.features().has('rings')).toBe(true);
  });

  test('[CN2] without a first frame in 4 s the socket is cut, and the next try comes within the wait', () => {
    const bench = new ClientBench();
    bench.client.start();
    bench.pass(4_000);
    expect(bench.socket.end).toBe('cut');
    expect(bench.client.metrics().lastTrouble).toBe('timeout');
    bench.pass(500);
    expect(bench.sockets.opened).toHaveLength(2);
  });

  test('[CN4] silence is met with a protocol ping; without an answer the link is dead', () => {
    const bench = new ClientBench();
    const socket = bench.connect();
    bench.pass(40_000);
    expect(socket.pings).toBe(1);
    bench.pass(300);
    socket.listener.pong();
    expect(bench.client.metrics().roundTripMs).toBe(300);
    bench.pass(40_000);
    expect(socket.pings).toBe(2);
    bench.pass(5_000);
    expect(socket.end).toBe('cut');
    expect(socket.sent).toEqual([]);
    expect(bench.client.link().kind).toBe('waiting');
  });

  test('[CN5] after sleep a live link is pinged and a list is due', () => {
    const bench = new ClientBench();
    const socket = bench.connect();
    bench.client.resumed();
    expect(socket.pings).toBe(1);
    expect(bench.count('reconcile')).toBe(1);
    bench.pass(2_000);
    expect(socket.end).toBe('cut');
  });

  test('[CN9] when the network returns a waiting connection tries at once', () => {
    const bench = new ClientBench();
    bench.connect().listener.closed(1006);
    bench.client.networkChanged(false);
    expect(bench.client.link().kind).toBe('offline');
    bench.client.networkChanged(true);
    expect(bench.sockets.opened).toHaveLength(2);
    expect(bench.delay.pending()).toBe(1);
  });

  test('[CN19] connections after the first are counted as reconnects', () => {
    const bench = new ClientBench();
    bench.connect().listener.closed(1012);
    bench.pass(500);
    bench.socket.says({ type: 'connected' });
    expect(bench.client.metrics()).toMatchObject({ connections: 2, reconnects: 1, lastTrouble: '1012' });
    expect(bench.client.metrics().lastConnectedAt).toBe(bench.clock.now());
  });
});

describe('the token', () => {
  for (const [how, refuse] of [
    ['HTTP 401', (bench: ClientBench) => bench.socket.listener.refused(401)],
    ['HTTP 403', (bench: ClientBench) => bench.socket.listener.refused(403)],
    ['close 1008', (bench: ClientBench) => bench.socket.listener.closed(1008)],
  ] as const) {
    test(`[CN7] refused by ${how}: one refresh, again with the new token, then a person`, async () => {
      const bench = new ClientBench();
      bench.client.start();
      bench.session.token = 'the-new-one';
      refuse(bench);
      await settled();
      expect(bench.session.refreshes).toBe(1);
      expect(bench.sockets.opened).toHaveLength(2);
      expect(bench.socket.url).toContain('token=the-new-one');
      refuse(bench);
      await settled();
      expect(bench.session.refreshes).toBe(1);
      expect(bench.count('needs-sign-in')).toBe(1);
      expect(bench.delay.pending()).toBe(0);
    });
  }

  test('[CN8] a refresh that nobody answers waits, one that is refused needs a sign-in', async () => {
    const bench = new ClientBench();
    bench.session.outcome = 'unavailable';
    bench.client.start();
    bench.socket.listener.refused(403);
    await settled();
    expect(bench.client.link().kind).toBe('waiting');
    bench.session.outcome = 'refused';
    bench.pass(500);
    await settled();
    expect(bench.client.link().kind).toBe('needs-sign-in');
  });

  test('[CN8] a refusal told by another rests a live connection', () => {
    const bench = new ClientBench();
    const socket = bench.connect();
    bench.client.tokenRefused();
    expect(socket.end).toBe('cut');
    expect(bench.kinds().slice(-3)).toEqual(['disconnected', 'needs-sign-in', 'link-changed']);
  });

  test('[CN14] without an access token nobody is asked before a refresh', async () => {
    const bench = new ClientBench();
    bench.session.token = null;
    bench.client.start();
    expect(bench.sockets.opened).toHaveLength(0);
    bench.session.token = TOKEN;
    await settled();
    expect(bench.session.refreshes).toBe(1);
    expect(bench.sockets.opened).toHaveLength(1);
  });

  test('[CN14] the answer to a refresh of the sign-in before decides nothing', async () => {
    const bench = new ClientBench();
    bench.session.outcome = 'refused';
    bench.client.start();
    bench.socket.listener.refused(403);
    bench.client.sessionChanged();
    await settled();
    expect(bench.client.link().kind).toBe('connecting');
    expect(bench.count('needs-sign-in')).toBe(0);
  });

  test('[CN15] the token is in no log and no event, though the server repeats it and the adapter throws it', async () => {
    const bench = new ClientBench();
    bench.connect().says({ type: 'error', error: `bad ?token=${encodeURIComponent(TOKEN)} or ${TOKEN}` });
    const throwing = new ClientBench((url) => {
      throw new Error(url);
    });
    throwing.client.start();
    throwing.pass(500);
    await settled();
    expect(throwing.client.metrics().lastTrouble).toBe('1006');
    expect(throwing.log.count('warn')).toBe(2);
    for (const { log, events, client } of [bench, throwing]) {
      const said = JSON.stringify([log.entries, events, client.metrics(), client.link()]);
      expect(said).not.toContain(TOKEN);
      expect(said).not.toContain(encodeURIComponent(TOKEN));
    }
    expect(bench.count('error')).toBe(1);
  });
});

describe('the end', () => {
  test('[CN11] stopping unsubscribes, closes, and leaves nothing armed', () => {
    const bench = new ClientBench();
    const socket = bench.connect();
    bench.client.stop();
    expect(socket.sent).toEqual(['{"type":"unsubscribe"}']);
    expect(socket.end).toBe('closed');
    expect(bench.delay.pending()).toBe(0);
    socket.says({ type: 'sync_required' });
    socket.listener.closed(1000);
    expect(bench.count('sync-required')).toBe(0);
    bench.client.resumed();
    expect(bench.sockets.opened).toHaveLength(1);
  });

  test('[CN11] signing out closes; signing in anew closes the old socket first', () => {
    const bench = new ClientBench();
    const first = bench.connect();
    bench.session.signedIn = { ...ADA, userId: 'user-2' };
    bench.client.sessionChanged();
    expect(first.end).toBe('closed');
    expect(bench.sockets.opened).toHaveLength(2);
    bench.session.signedIn = null;
    bench.client.sessionChanged();
    expect(bench.socket.end).toBe('closed');
    expect(bench.delay.pending()).toBe(0);
  });

  test('[CN10] what an earlier socket says is ignored', () => {
    const bench = new ClientBench();
    const first = bench.connect();
    bench.session.signedIn = { ...ADA, userId: 'user-2' };
    bench.client.sessionChanged();
    first.says({ type: 'heartbeat' });
    first.listener.pong();
    first.listener.closed(1006);
    expect(bench.client.link().kind).toBe('connecting');
    expect(bench.count('heartbeat')).toBe(0);
  });

  test('[CN20] a listener that throws, or stops the client, does not break it', () => {
    const bench = new ClientBench();
    bench.client.on((event) => {
      if (event.kind !== 'connected') return;
      bench.client.stop();
      throw new Error('a bug');
    });
    const socket = bench.connect();
    expect(bench.client.link().kind).toBe('stopped');
    expect(socket.end).toBe('closed');
    expect(bench.delay.pending()).toBe(0);
    expect(bench.log.count('error')).toBe(1);
  });
});
