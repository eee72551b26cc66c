import { describe, expect, test } from 'vitest';
import type { SentWireItem } from '#shared/wire/client-item.ts';
import { SharedServer, SyncBench } from './sync-bench.ts';

async function device(): Promise<SyncBench> {
  const bench = new SyncBench(new SharedServer());
  await bench.start([]);
  return bench;
}

describe('[SM41] stopped for now by a person', () => {
  test('nothing is sent or asked for, whatever comes; what is edited waits and goes when it goes on', async () => {
    const bench = await device();
    bench.manager.hold();
    expect(bench.manager.facts().isHeld).toBe(true);
    const before = bench.api.calls.length;
    const id = bench.app.alarm('07:30');
    bench.socket.disconnect();
    bench.socket.connect();
    bench.manager.resumed();
    bench.manager.networkChanged(true);
    await bench.pass(600_000);
    expect(bench.api.calls.length).toBe(before);
    expect(bench.app.store.waiting()).toHaveLength(1);
    bench.manager.goOn();
    await bench.settle();
    expect(bench.onServer(id)).toBeDefined();
    expect(bench.manager.facts().isHeld).toBe(false);
  });

  test('what is on its way is heard to its end', async () => {
    const bench = await device();
    bench.api.beforeAnswer = ({ what }) => {
      if (what === 'upsert') bench.manager.hold();
    };
    const id = bench.app.alarm('07:30');
    await bench.settle();
    expect(bench.manager.facts().isHeld).toBe(true);
    expect(bench.app.store.waiting()).toEqual([]);
    expect(bench.item(id)?.version).toBe(1);
  });

  test('a long first list is left where it is, and fetched whole when it goes on', async () => {
    const server = new SharedServer();
    const maker = new SyncBench(server);
    await maker.start([]);
    const id = maker.app.alarm('07:30');
    await maker.settle();
    const there = maker.onServer(id) as unknown as SentWireItem;
    for (let n = 1; n < 1_200; n++)
      server.model.upsert({ ...there, id: `n${n}`, version: 1 }, { isQuiet: true });
    const bench = new SyncBench(server);
    // As soon as the first part is there.
    bench.app.store.onChange(() => {
      if (bench.app.store.items().length < 400) bench.manager.hold();
    });
    await bench.start([]);
    await bench.pass(60_000);
    const taken = bench.app.store.items().length;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(1_200);
    expect(bench.manager.facts().progress).toBeNull();
    bench.manager.goOn();
    for (let part = 0; part < 10; part++) await bench.pass(1);
    expect(bench.app.store.items()).toHaveLength(1_200);
  });

  test('events still come', async () => {
    const server = new SharedServer();
    const [a, b] = [new SyncBench(server), new SyncBench(server)];
    await a.start([]);
    await b.start([]);
    const id = a.app.alarm('07:30');
    await a.settle();
    b.manager.hold();
    a.label(id, 'Gym');
    await a.settle();
    expect(b.item(id)?.label).toBe('Gym');
  });

  test.each(['retry', 'sign-in', 'restart'] as const)('%s ends it', async (what) => {
    const bench = await device();
    bench.manager.hold();
    bench.app.alarm('07:30');
    if (what === 'retry') bench.manager.retry(null);
    else if (what === 'sign-in') {
      bench.session.end();
      bench.session.begin({
        serverUrl: 'https://sync.example',
        userId: 'u',
        email: 'a@example.org',
        name: 'A',
      });
      bench.socket.connect([]);
    } else await bench.restart();
    await bench.pass(10_000);
    expect(bench.manager.facts().isHeld).toBe(false);
    expect(bench.app.store.waiting()).toEqual([]);
  });
});
