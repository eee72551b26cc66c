import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createOpenSocket } from '#main/adapters/net/ws-socket.ts';
import type { SyncSocketEvent } from '#main/sync/sync-socket.ts';
import { WebSocketClient } from '#main/sync/websocket-client.ts';
import { openServerStore } from '#server/store/sqlite/open-server-store.ts';
import { epochMs } from '#shared/time/instant.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { Bench } from '../../server/bench.ts';

const running: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

/** The client with the runtime's own clock and timers, and a way to wait for what it tells. */
function clientOf(serverUrl: string, account: { id: string; email: string; access: string }) {
  const events: SyncSocketEvent[] = [];
  let wake: () => void = () => undefined;
  const client = new WebSocketClient({
    open: createOpenSocket({ agentFor: async () => undefined, authorities: () => undefined }),
    session: {
      account: () => ({ serverUrl, userId: account.id, email: account.email, name: 'Ada' }),
      accessToken: () => account.access,
      refresh: async () => 'unavailable',
    },
    clock: { now: () => epochMs(Date.now()), uptimeMs: () => performance.now() },
    random: { uuid: () => crypto.randomUUID(), fraction: Math.random },
    delay: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    log: new FakeLog(),
    serverAheadMs: () => 0,
  });
  client.on((event) => {
    events.push(event);
    wake();
  });
  const until = async (kind: SyncSocketEvent['kind'], count = 1) => {
    while (events.filter((it) => it.kind === kind).length < count) {
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  };
  running.push(() => client.stop());
  return { client, events, until };
}

test('[CN23] it connects, hears of a change, is answered, comes back after a restart, and leaves politely', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pobudka-socket-'));
  const store = () => openServerStore(join(folder, 'server.db'));
  const first = await Bench.start({}, { store: store() });
  const account = await first.signUp('ada');
  const port = new URL(first.server.url).port;
  const { client, events, until } = clientOf(first.server.url, account);
  client.start();
  await until('connected');
  expect(client.features().has('rings')).toBe(true);
  expect(await client.ping()).toBeGreaterThanOrEqual(0);

  const id = crypto.randomUUID();
  const body = { id, user_id: account.id, type: 'alarm', label: 'Tea', alarm_time: '07:30', version: 1 };
  expect(
    (await first.ask('POST', '/api/alarms-timers', { token: account.access, body })).status,
  ).toBeLessThan(300);
  await until('item');
  expect(events.find((it) => it.kind === 'item')).toMatchObject({ event: { kind: 'changed', isNew: true } });

  const stopped = first.stop();
  await until('disconnected');
  expect(client.metrics().lastTrouble).toBe('1012');
  await stopped;
  const second = await Bench.start({ POBUDKA_PORT: port }, { store: store() });
  running.push(async () => {
    await second.stop();
    rmSync(folder, { recursive: true });
  });
  await until('connected', 2);
  expect(client.metrics()).toMatchObject({ connections: 2, reconnects: 1 });

  client.stop();
  const stats = async () =>
    (await second.ask('GET', '/api/alarms-timers/ws/stats', { token: account.access })).body;
  while ((await stats()).total_connections > 0) await new Promise((done) => setTimeout(done, 5));
  expect(client.link().kind).toBe('stopped');
});
