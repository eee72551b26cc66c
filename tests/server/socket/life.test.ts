import { afterEach, describe, expect, test } from 'vitest';
import { MAX_FRAMES_BETWEEN_PINGS, newSession, stepSession } from '#server/socket/session.ts';
import { epochMs } from '#shared/time/instant.ts';
import { SERVER_FEATURES } from '#shared/wire/features.ts';
import { type Account, Bench } from '../bench.ts';
import { alarm, of } from '../samples.ts';
import { SocketClient } from '../socket-client.ts';

let bench: Bench;
let ann: Account;
const PATH = '/api/alarms-timers/ws';

async function start(env: Record<string, string> = {}): Promise<void> {
  bench = await Bench.start(env);
  ann = await bench.signUp('ann');
}
afterEach(() => bench.stop());

const put = (item: object) =>
  bench.ask('POST', '/api/alarms-timers', { token: ann.access, body: of(ann, item) });

describe('the handshake', () => {
  test('[SV16] without a good token is refused with 403, and with close 1008 where that is configured', async () => {
    await start();
    const bad = SocketClient.open(`${bench.server.url}${PATH}?token=bad`);
    expect(await bad.ended).toEqual({ code: 1006, reason: '', status: 403 });
    await bench.stop();
    await start({ POBUDKA_SOCKET_REFUSAL: 'close-1008' });
    const closed = SocketClient.open(`${bench.server.url}${PATH}?token=bad`);
    expect(await closed.ended).toMatchObject({ code: 1008, status: null });
    expect(closed.frames).toEqual([]);
    expect(await SocketClient.open(`${bench.server.url}/elsewhere?token=${ann.access}`).ended).toMatchObject({
      status: 403,
    });
  });

  test('[SV16] beyond the connections a user may have is 503, until one is free', async () => {
    await start({ POBUDKA_SOCKETS_PER_USER: '2' });
    const first = await bench.connect(ann.access);
    await bench.connect(ann.access);
    expect(await SocketClient.open(`${bench.server.url}${PATH}?token=${ann.access}`).ended).toMatchObject({
      status: 503,
    });
    first.socket.close();
    await first.ended;
    await bench.connect(ann.access);
  });
});

describe('a connection', () => {
  test('[SV17] is greeted with the features, answers ping, and can leave and come back to the events', async () => {
    await start();
    const socket = await bench.connect(ann.access);
    expect(socket.frames[0]).toMatchObject({
      type: 'connected',
      user_id: ann.id,
      features: [...SERVER_FEATURES],
    });
    socket.send({ type: 'unsubscribe' });
    await socket.settle();
    await put(alarm('unheard'));
    socket.send({ type: 'subscribe' });
    await socket.next('subscribed');
    await put(alarm('heard'));
    await socket.settle();
    expect(socket.events()).toMatchObject([{ type: 'alarm_created', data: { id: 'heard' } }]);
  });

  test('[SV17] outlives whatever it sends: unknown, malformed and binary frames are answered with an error', async () => {
    await start();
    const socket = await bench.connect(ann.access);
    const strange = [
      '{"type":"x"}',
      '{}',
      '{"type":5}',
      'no json',
      '[]',
      'null',
      '""',
      '',
      Buffer.from('{"type":"ping"}'),
    ];
    for (const frame of strange) socket.send(frame);
    socket.send({ type: 'y'.repeat(70_000) });
    await socket.settle();
    expect(socket.events()).toHaveLength(strange.length + 1);
    expect(socket.events().every((it) => it.type === 'error')).toBe(true);
    expect(JSON.stringify(socket.events().at(-1)).length).toBeLessThan(400);
  });

  test('[SV17] a client that pings and is gone before the pong leaves nothing behind', async () => {
    await start();
    for (let times = 0; times < 50; times += 1) {
      const socket = await bench.connect(ann.access);
      socket.send({ type: 'ping' });
      socket.terminate();
    }
    const socket = await bench.connect(ann.access);
    await socket.settle();
    const stats = () => bench.ask('GET', `${PATH}/stats`, { token: ann.access });
    await expect.poll(async () => (await stats()).body.total_connections).toBe(1);
  });

  test('[SV18] hears a heartbeat and protocol pings, counted from its own beginning', async () => {
    await start({ POBUDKA_HEARTBEAT_MS: '60', POBUDKA_PING_MS: '40' });
    const socket = await bench.connect(ann.access);
    await socket.until(() => socket.protocolPings >= 3, 'pings');
    expect(await socket.next('heartbeat')).toEqual({ type: 'heartbeat', timestamp: expect.any(String) });
    expect(socket.socket.readyState).toBe(socket.socket.OPEN);
  });

  test('[SV18] that answers no protocol ping until the next one is closed with 1011', async () => {
    await start({ POBUDKA_PING_MS: '100' });
    const silent = SocketClient.open(`${bench.server.url}${PATH}?token=${ann.access}`, { autoPong: false });
    expect(await silent.ended).toMatchObject({ code: 1011, reason: 'keepalive ping timeout' });
  });

  test('[SV20] a frame of more than 1 MiB is 1009, also when it was small on the way, and bad UTF-8 is 1007', async () => {
    await start();
    const [exact, over, bad] = [
      await bench.connect(ann.access),
      await bench.connect(ann.access),
      await bench.connect(ann.access),
    ];
    exact.send(`{"type":"ping","x":"${'x'.repeat(1_048_576 - 22)}"}`);
    await exact.next('pong');
    over.send(`{"type":"ping","x":"${'x'.repeat(1_048_576)}"}`);
    expect(await over.ended).toMatchObject({ code: 1009 });
    bad.socket.send(Buffer.from([0xff, 0xfe, 0xfd]), { binary: false });
    expect(await bad.ended).toMatchObject({ code: 1007 });
  });

  test('[SV20] that does not read is dropped, and the user’s others hear everything meanwhile', async () => {
    await start({ POBUDKA_MAX_UNREAD_BYTES: '65536', POBUDKA_WRITES_PER_MINUTE: '100000' });
    // Uncompressed, so that what the kernel holds for a reader is soon full.
    const open = () =>
      SocketClient.open(`${bench.server.url}${PATH}?token=${ann.access}`, { perMessageDeflate: false });
    const [slow, quick] = [open(), open()];
    await Promise.all([slow.next('connected'), quick.next('connected')]);
    slow.socket.pause();
    const large = { label: '🥁'.repeat(200), custom_sound: '🥁'.repeat(1000) };
    let sent = 0;
    const flood = () => put(alarm(`flood${sent++}`, large));
    const metric = async () => (await bench.server.metrics.slowReaders.get()).values[0]?.value ?? 0;
    while ((await metric()) === 0 && sent < 5_000) await Promise.all(Array.from({ length: 8 }, flood));
    expect(await metric()).toBe(1);
    slow.socket.resume();
    expect(await slow.ended).toMatchObject({ code: 1006 });
    await quick.settle();
    expect(quick.events()).toHaveLength(sent);
  });
});

test('[SV17] more frames than a person’s devices can mean are cut off with 1013', () => {
  let { state } = stepSession(newSession('u'), { kind: 'opened' }, epochMs(0));
  for (let count = 0; count < MAX_FRAMES_BETWEEN_PINGS; count += 1) {
    ({ state } = stepSession(state, { kind: 'frame-came', text: '{"type":"unsubscribe"}' }, epochMs(1)));
  }
  const over = stepSession(state, { kind: 'frame-came', text: '{}' }, epochMs(2));
  expect(over.effects).toEqual([{ kind: 'close', code: 1013, reason: 'too many messages' }]);
  const { state: later } = stepSession(state, { kind: 'ping-due' }, epochMs(3));
  expect(
    stepSession(later, { kind: 'frame-came', text: '{"type":"ping"}' }, epochMs(4)).effects,
  ).toHaveLength(1);
});

test('[SV21] at its end the server tells every socket 1012, drops those that do not answer, and finishes requests', async () => {
  await start();
  const [socket, deaf] = [await bench.connect(ann.access), await bench.connect(ann.access)];
  deaf.socket.pause();
  const last = put(alarm('last'));
  const begin = performance.now();
  const [{ status }] = await Promise.all([last, last.then(() => bench.server.stop())]);
  expect(status).toBe(200);
  expect(await socket.ended).toMatchObject({ code: 1012, reason: 'service restart' });
  expect(performance.now() - begin).toBeLessThan(8_000);
  await expect(fetch(`${bench.server.url}/health`)).rejects.toThrow();
  deaf.socket.resume();
  await deaf.ended;
  await start();
});
