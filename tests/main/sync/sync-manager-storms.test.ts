import { describe, expect, test } from 'vitest';
import type { Fate } from '../../fakes/fake-server-api.ts';
import { SharedServer, SyncBench } from './sync-bench.ts';

async function device() {
  const bench = new SyncBench(new SharedServer());
  await bench.start();
  return bench;
}

async function seconds(bench: SyncBench, count: number): Promise<void> {
  for (let second = 0; second < count; second++) await bench.pass(1_000);
}

describe('[SM26] a server that never takes an edit is asked ever more seldom', () => {
  test('one that asks for patience without saying how much', async () => {
    const bench = await device();
    bench.api.fate = ({ what }) =>
      what === 'upsert' ? { status: 429, body: { detail: 'x' }, retryAfterMs: null } : 'answered';
    bench.app.alarm('07:30');
    await seconds(bench, 240);
    expect(bench.api.count('upsert')).toBeLessThan(30);
    bench.api.fate = () => 'answered';
    await seconds(bench, 61);
    expect(bench.app.store.waiting()).toEqual([]);
  });

  test('one that always has something newer', async () => {
    const bench = await device();
    const id = bench.app.alarm('07:30');
    await bench.settle();
    const there = bench.onServer(id);
    let version = 1;
    bench.api.fate = ({ what, item }): Fate => {
      if (what !== 'upsert' || item === null) return 'answered';
      version = item.version + 1;
      const server_data = { ...there, label: `Newer ${version}`, version, updated_at: '2026-11-24T00:00:00' };
      return { status: 409, body: { detail: { server_data } }, retryAfterMs: null };
    };
    bench.label(id, 'Mine');
    await seconds(bench, 240);
    expect(bench.api.count('upsert')).toBeLessThan(100);
    expect(bench.item(id)?.label).toBe('Mine');
  });
});

test('[SM27] what is tried again by hand goes at once, whatever it waited for', async () => {
  const bench = await device();
  bench.api.fate = ({ what }) =>
    what === 'upsert' ? { status: 429, body: {}, retryAfterMs: 3_600_000 } : 'answered';
  const id = bench.app.alarm('07:30');
  await bench.settle();
  bench.api.fate = () => 'answered';
  bench.manager.retry(id);
  await bench.settle();
  expect(bench.onServer(id)).toBeDefined();
});

test('[SM28] a burst of new items elsewhere is fetched by a list, not one by one', async () => {
  const server = new SharedServer();
  const [a, b] = [new SyncBench(server), new SyncBench(server)];
  await a.start([]);
  await b.start();
  let answerNow = () => {};
  const held = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  b.api.beforeAnswer = ({ what }) => (what === 'get' ? held : undefined);
  for (let n = 0; n < 150; n++) a.app.alarm('07:30', { label: `n${n}` });
  await a.settle();
  answerNow();
  await b.settle();
  expect(b.app.store.items()).toHaveLength(150);
  expect(b.api.count('get')).toBe(20);
  expect(b.api.count('list')).toBeLessThan(5);
});

test('[SM29] only edits that the server took count as sent', async () => {
  const bench = await device();
  bench.api.fate = ({ what }) =>
    what === 'upsert' ? { status: 500, body: {}, retryAfterMs: null } : 'answered';
  const id = bench.app.alarm('07:30');
  await bench.settle();
  expect(bench.manager.facts().pushes).toBe(0);
  bench.api.fate = () => 'answered';
  bench.manager.retry(null);
  await bench.settle();
  expect(bench.manager.facts().pushes).toBe(1);
  bench.app.do({ kind: 'delete-item', id });
  await bench.settle();
  expect(bench.manager.facts().pushes).toBe(2);
});
