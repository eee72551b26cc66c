import { describe, expect, test } from 'vitest';
import { epochMs } from '#shared/time/instant.ts';
import { clientFrameSchema } from '#shared/wire/socket-messages.ts';
import { ADA, ClientBench, settled } from './websocket-client-bench.ts';

const ID = '3b241101-e2bb-4255-8caf-4136c566a962';
const DUE = epochMs(Date.parse('2026-11-25T12:00:00Z'));

describe('frames', () => {
  test('[CN16] a frame that names another user is malformed and tells nothing', () => {
    const bench = new ClientBench();
    const socket = bench.connect();
    const deletion = { type: 'alarm_deleted', data: { id: ID, deleted_at: null } };
    socket.says({ ...deletion, user_id: 'user-2' });
    socket.says({ type: 'connected', user_id: 'user-2', features: ['rings'] });
    expect(bench.count('item')).toBe(0);
    expect(bench.client.features().size).toBe(0);
    expect(bench.client.metrics().malformedFrames).toBe(2);
    socket.says({ ...deletion, user_id: ADA.userId });
    expect(bench.count('item')).toBe(1);
  });

  test('[CN16] unknown and hostile frames are counted, and the link lives on', () => {
    const bench = new ClientBench();
    const socket = bench.connect();
    const hostile = ['', 'not JSON', '[1]', 'null', '['.repeat(500_000), '"'.padEnd(1_048_577, 'x')];
    for (const text of hostile) socket.says(text);
    socket.says(`{"type":"x","data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(bench.client.isConnected()).toBe(true);
    expect(bench.client.metrics()).toMatchObject({ malformedFrames: hostile.length, unknownFrames: 1 });
    expect(bench.count('error')).toBe(hostile.length);
  });

  test('[CN16] heartbeats, wishes for a list and errors are told; answers to the connection are not', () => {
    const bench = new ClientBench();
    const socket = bench.connect();
    const from = bench.events.length;
    for (const type of ['heartbeat', 'subscribed', 'pong', 'sync_required']) socket.says({ type });
    socket.says({ type: 'error', error: 'no' });
    expect(bench.kinds().slice(from)).toEqual(['heartbeat', 'sync-required', 'error']);
    expect(bench.client.metrics()).toMatchObject({
      eventsReceived: 1,
      errors: 1,
      lastHeartbeatAt: bench.clock.now(),
    });
  });
});

describe('the application ping', () => {
  test('[CN17] it resolves to the round trip, and whoever asks meanwhile shares it', async () => {
    const bench = new ClientBench();
    const socket = bench.connect();
    const [one, two] = [bench.client.ping(), bench.client.ping()];
    expect(socket.sent).toEqual(['{"type":"ping"}']);
    bench.pass(120);
    socket.says({ type: 'pong' });
    expect(await Promise.all([one, two])).toEqual([120, 120]);
    expect(bench.client.metrics().roundTripMs).toBe(120);
  });

  test('[CN17] without an answer in 5 s, a link, or a socket it is null', async () => {
    const bench = new ClientBench();
    expect(await bench.client.ping()).toBeNull();
    const socket = bench.connect();
    const late = bench.client.ping();
    bench.pass(5_000);
    expect(await late).toBeNull();
    const cutOff = bench.client.ping();
    socket.listener.closed(1006);
    expect(await cutOff).toBeNull();
    expect(bench.delay.pending()).toBe(1);
  });

  test('[CN17] leaving waits for the pong', async () => {
    const bench = new ClientBench();
    const socket = bench.connect();
    const answer = bench.client.ping();
    bench.client.stop();
    await settled();
    expect(socket.end).toBe('open');
    socket.says({ type: 'pong' });
    expect(socket.end).toBe('closed');
    expect(socket.sent.at(-1)).toBe('{"type":"unsubscribe"}');
    expect(await answer).toBe(0);
    expect(bench.delay.pending()).toBe(0);
  });

  test('[CN17] leaving waits 5 s at most', () => {
    const bench = new ClientBench();
    const socket = bench.connect();
    bench.client.ping();
    bench.client.stop();
    bench.pass(4_999);
    expect(socket.end).toBe('open');
    bench.pass(1);
    expect(socket.end).toBe('closed');
    expect(bench.delay.pending()).toBe(0);
  });
});

describe('rings', () => {
  const ended = { kind: 'ring-ended', id: ID, due: DUE, how: 'dismissed' } as const;
  const snoozed = { kind: 'ring-snoozed', id: ID, due: DUE, until: epochMs(DUE + 300_000) } as const;

  test('[CN18] they are sent only to a server that announced them', () => {
    const bench = new ClientBench();
    const socket = bench.connect(['since']);
    bench.client.sendRing(ended);
    expect(socket.sent).toEqual([]);
  });

  test('[CN18] the end of a snooze is told by the clock of the server, the occurrence as it is', () => {
    const bench = new ClientBench();
    const socket = bench.connect(['rings']);
    bench.aheadMs = 60_000;
    bench.client.sendRing(ended);
    bench.client.sendRing(snoozed);
    const frames = socket.sent.map((text) => clientFrameSchema.parse(JSON.parse(text)));
    const device = '8f8c8e7c-0000-4000-8000-000000000001';
    expect(frames).toEqual([
      { type: 'ring_ended', data: { id: ID, due: '2026-11-25T12:00:00', how: 'dismissed', device } },
      {
        type: 'ring_snoozed',
        data: { id: ID, due: '2026-11-25T12:00:00', until: '2026-11-25T12:06:00', device },
      },
    ]);
    socket.says(socket.sent[1] ?? '');
    expect(bench.events.at(-1)).toEqual({ kind: 'ring', ring: snoozed });
  });
});
