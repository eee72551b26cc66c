import { EventEmitter } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import { Metrics } from '#server/metrics.ts';
import { readClientFrame } from '#server/socket/client-frame.ts';
import { Connection } from '#server/socket/connection.ts';
import { epochMs } from '#shared/time/instant.ts';
import { Bench } from '../bench.ts';

let bench: Bench | null = null;
afterEach(async () => {
  await bench?.stop();
  bench = null;
});

const arrays = (depth: number) => `{"type":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const objects = (depth: number) => `{"type":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`;

test('[SV17] a type nested without end is answered with an error, and everybody stays connected', async () => {
  bench = await Bench.start();
  const { access } = await bench.signUp('ann');
  const [socket, other] = [await bench.connect(access), await bench.connect(access)];
  for (const text of [arrays(8_000), objects(8_000), arrays(500_000)]) socket.send(text);
  await socket.settle();
  await other.settle();
  expect(socket.events().map((it) => it.error)).toEqual([
    'Unknown message type: […]',
    'Unknown message type: {…}',
    'Unknown message type: […]',
  ]);
});

test('[SV17] scalars are repeated as they are', () => {
  const shown = ['5', 'true', '"x"', 'null'].map((type) => readClientFrame(`{"type":${type}}`));
  expect(shown.map((it) => 'type' in it && it.type)).toEqual(['5', 'true', 'x', 'None']);
});

test('[SV17] a frame that cannot be answered costs its own connection, with 1011, and is logged', () => {
  const closed: number[] = [];
  const logged: string[] = [];
  const socket = Object.assign(new EventEmitter(), {
    OPEN: 1,
    readyState: 1,
    bufferedAmount: 0,
    send: () => undefined,
    close: (code: number) => closed.push(code),
  });
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (_: object, text: string) => logged.push(text),
  };
  new Connection({
    id: 'c',
    userId: 'u',
    family: null,
    socket: socket as unknown as WebSocket,
    clock: { now: () => epochMs(0) },
    metrics: new Metrics(),
    log,
    times: { heartbeatMs: 60_000, pingMs: 60_000, maxUnreadBytes: 1_000_000 },
    relay: () => {
      throw new Error('the bus is gone');
    },
    closed: () => undefined,
  });
  const due = '2026-11-22T21:57:07';
  const ring = { type: 'ring_ended', data: { id: 'a', due, how: 'dismissed', device: 'd' } };
  socket.emit('message', Buffer.from(JSON.stringify(ring)), false);
  expect([closed, logged]).toEqual([[1011], ['a frame could not be answered']]);
  socket.emit('close');
});
