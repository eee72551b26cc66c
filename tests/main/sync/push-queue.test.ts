import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call, Fate } from '../../fakes/fake-server-api.ts';
import { ACCOUNT } from '../../fakes/fake-session.ts';
import { SharedServer, SyncBench } from './sync-bench.ts';

const FAILURE: Fate = { status: 500, body: { detail: 'x' }, retryAfterMs: null };
const BULK = ['bulk_sync_required'];

async function device(features?: readonly string[]): Promise<SyncBench> {
  const bench = new SyncBench(new SharedServer());
  await bench.start(features);
  return bench;
}

async function seconds(bench: SyncBench, count: number): Promise<void> {
  for (let second = 0; second < count; second++) await bench.pass(1_000);
}

function failing(isSpoiled: (label: string) => boolean): (call: Call) => Fate {
  return ({ what, item }) => {
    if (what === 'bulk') return FAILURE;
    return what === 'upsert' && isSpoiled(item?.label ?? '') ? FAILURE : 'answered';
  };
}

describe('[SM39] items the server always fails at, however many', () => {
  test('hold up nothing else, and are parked in the end', async () => {
    const bench = await device();
    bench.api.fate = failing((label) => label.startsWith('odd'));
    const odd = Array.from({ length: 5 }, (_, n) => bench.app.alarm('07:30', { label: `odd ${n}` }));
    await bench.settle();
    const good = ['one', 'two'].map((label) => bench.app.alarm('07:30', { label }));
    await seconds(bench, 90);
    expect(good.filter((id) => bench.onServer(id) === undefined)).toEqual([]);
    for (let n = 0; n < 10; n++) {
      bench.app.alarm('07:30', { label: `later ${n}` });
      await seconds(bench, 60);
    }
    const waiting = bench.app.store.waiting();
    expect(waiting.map(({ itemId }) => itemId).sort()).toEqual([...odd].sort());
    expect(waiting.filter(({ parked }) => parked?.kind !== 'server-error')).toEqual([]);
  });

  test('keep what is new waiting for ten seconds at most', async () => {
    const bench = await device();
    bench.api.fate = failing((label) => label.startsWith('odd'));
    for (let n = 0; n < 6; n++) bench.app.alarm('07:30', { label: `odd ${n}` });
    await seconds(bench, 600);
    const id = bench.app.alarm('07:30', { label: 'good' });
    await seconds(bench, 11);
    expect(bench.onServer(id)).toBeDefined();
  });

  test('are all tried when a person says so', async () => {
    const bench = await device();
    let isMended = false;
    bench.api.fate = failing((label) => label.startsWith('odd') && !isMended);
    for (let n = 0; n < 6; n++) bench.app.alarm('07:30', { label: `odd ${n}` });
    await seconds(bench, 30);
    isMended = true;
    bench.manager.retry(null);
    await bench.settle();
    expect(bench.app.store.waiting()).toEqual([]);
  });

  test('leave one try to a server in doubt, not one to each item', async () => {
    const bench = await device();
    bench.api.fate = failing(() => true);
    for (let n = 0; n < 30; n++) bench.app.alarm('07:30', { label: `n${n}` });
    await bench.settle();
    const before = bench.api.count('upsert');
    // Three at a time, and those that had left when the third one failed.
    expect(before).toBeLessThanOrEqual(6);
    await seconds(bench, 120);
    expect(bench.api.count('upsert') - before).toBeLessThan(20);
    bench.api.fate = () => 'answered';
    await seconds(bench, 130);
    expect(bench.app.store.waiting()).toEqual([]);
  });
});

describe('[SM40] what a bulk call carries is read when it is sent', () => {
  test('deleted or edited during the call before it, it is sent as it is by then', async () => {
    const bench = new SyncBench(new SharedServer());
    for (let n = 0; n < 150; n++) bench.app.alarm('07:30', { label: `n${n}` });
    const [gone = '', edited = ''] = bench.app.store
      .waiting()
      .map(({ itemId }) => itemId)
      .slice(-2);
    let isDone = false;
    bench.api.beforeAnswer = ({ what }) => {
      if (what !== 'bulk' || isDone) return;
      isDone = true;
      bench.app.do({ kind: 'delete-item', id: gone });
      bench.label(edited, 'Edited');
    };
    await bench.start(BULK);
    await seconds(bench, 5);
    expect(isDone).toBe(true);
    expect(bench.onServer(gone)).toBeUndefined();
    expect(bench.item(gone)).toBeUndefined();
    expect(bench.onServer(edited)).toMatchObject({ label: 'Edited' });
    expect(bench.app.store.waiting()).toEqual([]);
  });

  test('the account changed during the call before it, it stays where it is', async () => {
    const bench = new SyncBench(new SharedServer());
    for (let n = 0; n < 150; n++) bench.app.alarm('07:30', { label: `n${n}` });
    const other = { ...ACCOUNT, userId: 'w' };
    bench.api.beforeAnswer = ({ what }) => {
      if (what !== 'bulk' || bench.session.account()?.userId === 'w') return;
      bench.app.store.activate(other, bench.app.clock.now());
      bench.session.begin(other);
    };
    await bench.start(BULK);
    expect(bench.api.count('bulk')).toBe(1);
    expect(bench.api.count('upsert')).toBe(0);
  });
});

/** One thing a person does, or a second that passes. */
const step = fc.record({
  kind: fc.constantFrom('make', 'make', 'edit', 'delete', 'wait', 'wait'),
  pick: fc.nat(1000),
  spoiled: fc.boolean(),
});

test('[SM39] [SM40] whatever fails and whatever is done meanwhile, what can arrive does, and nothing comes back', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
    const bench = await device(BULK);
    bench.api.fate = failing((label) => label.startsWith('odd'));
    const alive: string[] = [];
    const dead: string[] = [];
    for (const [n, { kind, pick, spoiled }] of steps.entries()) {
      const label = `${spoiled ? 'odd' : 'good'} ${n}`;
      const id = alive[pick % Math.max(1, alive.length)];
      if (kind === 'make') alive.push(bench.app.alarm('07:30', { label }));
      else if (kind === 'wait' || id === undefined) await bench.pass(1_000);
      else if (kind === 'edit') bench.label(id, label);
      else {
        bench.app.do({ kind: 'delete-item', id });
        alive.splice(alive.indexOf(id), 1);
        dead.push(id);
      }
    }
    const callsBefore = bench.api.calls.length;
    await seconds(bench, 200);
    expect(bench.api.calls.length - callsBefore).toBeLessThan(alive.length * 12 + 400);
    expect(dead.filter((id) => bench.onServer(id)?.deleted_at === null)).toEqual([]);
    expect(dead.filter((id) => bench.item(id) !== undefined)).toEqual([]);
    const isGood = (id: string) => bench.item(id)?.label.startsWith('good') ?? false;
    const labelThere = (id: string) => bench.onServer(id)?.label;
    expect(alive.filter((id) => isGood(id) && labelThere(id) !== bench.item(id)?.label)).toEqual([]);
    const waiting = bench.app.store.waiting().map(({ itemId }) => itemId);
    expect(waiting.filter(isGood)).toEqual([]);
    // What the server fails at waits, and is not forgotten.
    expect([...waiting].sort()).toEqual(alive.filter((id) => !isGood(id)).sort());
  });
  await fc.assert(property, { seed: 20_261_126, numRuns: Number(process.env.PROPERTY_RUNS ?? 15) });
});
