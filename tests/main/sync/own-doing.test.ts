import { describe, expect, test } from 'vitest';
import { SharedServer, SyncBench } from './sync-bench.ts';

const MINUTE = 60_000;

/** A once-alarm that rang on both devices, unanswered: each disabled it for itself. */
async function silencedOnBoth() {
  const server = new SharedServer({ knowsEditTimes: true });
  const [a, b] = [new SyncBench(server), new SyncBench(server)];
  await a.start();
  await b.start();
  const id = a.app.alarm('07:30');
  await a.settle();
  await b.pass(45 * MINUTE);
  await a.pass(45 * MINUTE);
  for (const it of [a, b]) expect(it.item(id)).toMatchObject({ enabled: false });
  expect(a.onServer(id)).toMatchObject({ enabled: true });
  return { a, b, id };
}

function cutOff(it: SyncBench): void {
  it.socket.disconnect();
  it.api.fate = () => 'never-sent';
}

async function join(it: SyncBench): Promise<void> {
  it.api.fate = () => 'answered';
  it.socket.connect();
  await it.settle();
}

describe('[SY40] what a person switched on again stays on', () => {
  test('when another device sends its own disabling later', async () => {
    const { a, b, id } = await silencedOnBoth();
    a.app.do({ kind: 'set-enabled', id, enabled: true });
    await a.settle();
    b.app.do({ kind: 'mark-reports-seen' });
    await b.settle();
    for (const it of [a, b]) expect(it.item(id)).toMatchObject({ enabled: true });
    expect(a.onServer(id)).toMatchObject({ enabled: true });
  });

  test('when another device has sent its own disabling before', async () => {
    const { a, b, id } = await silencedOnBoth();
    cutOff(a);
    a.app.do({ kind: 'set-enabled', id, enabled: true });
    b.app.do({ kind: 'mark-reports-seen' });
    await b.settle();
    expect(a.onServer(id)).toMatchObject({ enabled: false });
    await join(a);
    for (const it of [a, b]) expect(it.item(id)).toMatchObject({ enabled: true });
  });

  test('when another device wakes late and finds that it missed the ring', async () => {
    const server = new SharedServer();
    const [a, b] = [new SyncBench(server), new SyncBench(server)];
    await a.start();
    await b.start();
    const id = a.app.alarm('07:30');
    await a.settle();
    cutOff(b);
    await a.pass(60 * MINUTE);
    a.app.do({ kind: 'set-enabled', id, enabled: true });
    await a.settle();
    b.app.clock.sleep(120 * MINUTE);
    b.app.announce('resume');
    expect(b.item(id)).toMatchObject({ enabled: false });
    await join(b);
    b.app.do({ kind: 'mark-reports-seen' });
    await b.settle();
    for (const it of [a, b]) expect(it.item(id)).toMatchObject({ enabled: true });
  });

  test('when another device brings an edit of another field, with its own disabling in it', async () => {
    const { a, b, id } = await silencedOnBoth();
    cutOff(b);
    b.label(id, 'Gym');
    a.app.do({ kind: 'set-enabled', id, enabled: true });
    await a.settle();
    await join(b);
    for (const it of [a, b]) expect(it.item(id)).toMatchObject({ enabled: true, label: 'Gym' });
  });

  test('when the server’s item says so already, others are told', async () => {
    const { a, b, id } = await silencedOnBoth();
    cutOff(a);
    a.app.do({ kind: 'set-enabled', id, enabled: true });
    await b.pass(MINUTE);
    const version = Number(a.onServer(id)?.version);
    await join(a);
    expect(Number(a.onServer(id)?.version)).toBeGreaterThan(version);
    b.app.do({ kind: 'mark-reports-seen' });
    await b.settle();
    for (const it of [a, b]) expect(it.item(id)).toMatchObject({ enabled: true });
  });
});

test('[SY40] unless a person begins it again, what the program ended is sent when its report was seen', async () => {
  const { a, b, id } = await silencedOnBoth();
  a.app.do({ kind: 'mark-reports-seen' });
  await a.settle();
  for (const it of [a, b]) expect(it.item(id)).toMatchObject({ enabled: false });
  expect(a.onServer(id)).toMatchObject({ enabled: false });
});
