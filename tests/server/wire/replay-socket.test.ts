import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Account, Bench } from '../bench.ts';
import { type Frame, SocketClient } from '../socket-client.ts';
import { REFUSED_HANDSHAKES } from './differences.ts';
import { unlike } from './likeness.ts';
import { type RecordedFrame, restSteps, socketSteps } from './recording.ts';
import { StandIns } from './stand-ins.ts';

let bench: Bench;
let standIns: StandIns;

beforeEach(async () => {
  bench = await Bench.start();
  const [a, b] = [await bench.signUp('user-a'), await bench.signUp('user-b')] as [Account, Account];
  standIns = await StandIns.of(a, b);
});
afterEach(() => bench.stop());

describe('the socket of the recordings', () => {
  test('[SV27] every handshake of 03-ws-handshake is accepted or refused as it was', async () => {
    for (const recorded of socketSteps('03-ws-handshake')) {
      const { step, url, handshake, frames } = standIns.in(recorded);
      const options = step.includes('Origin') ? { headers: { origin: 'https://elsewhere.example' } } : {};
      const client = SocketClient.open(url.replace('ws://SERVER', bench.server.url), options);
      if (handshake.status === 403 || REFUSED_HANDSHAKES.includes(step)) {
        expect(await client.ended, step).toMatchObject({ status: 403 });
        continue;
      }
      const first = await client.next('connected');
      expect(unlike(JSON.parse(String(frames[0]?.raw)), first), step).toEqual([]);
      client.terminate();
    }
  });

  test('[SV27] every frame of 04-ws-messages is answered as it was', async () => {
    const recorded = standIns.in(socketSteps('04-ws-messages')[0]);
    const account = restSteps('08-delete')[0];
    const token = standIns.in(String(account?.request.headers.authorization)).replace('Bearer ', '');
    const client = await bench.connect(token);
    const sent = (recorded?.frames ?? []).filter((it) => it.dir === 'client');
    for (const { data } of sent) client.send(payload(String(data)));
    // Nothing answers a NaN, a repr of Python, or a reason in Python's words.
    const wanted = textFrames(recorded?.frames ?? []).slice(0, sent.length + 1);
    await client.until(() => client.frames.length >= wanted.length, 'all answers');
    expect(wanted.map(shortly)).toEqual(client.frames.slice(0, wanted.length).map(shortly));
  });

  test('[SV27] the events of 14-events reach those they reached, in their order', async () => {
    const sockets = standIns.in(socketSteps('14-events')).map(({ step, url, frames }) => ({
      step,
      frames,
      client: SocketClient.open(url.replace('ws://SERVER', bench.server.url)),
    }));
    for (const { client } of sockets) await client.next('connected');
    for (const { request } of standIns.in(restSteps('14-events'))) {
      await bench.ask(request.method, request.path, {
        headers: request.headers,
        ...(request.body !== undefined && { raw: JSON.stringify(request.body) }),
      });
    }
    for (const { step, frames, client } of sockets) {
      await client.settle();
      const wanted = textFrames(frames).filter((it) => !isOfTheLoad(it) && it.type !== 'connected');
      const ours = client.events().filter((it) => it.type !== 'sync_required');
      expect(unlike(wanted, ours), step).toEqual([]);
      client.terminate();
    }
  });
});

function textFrames(frames: readonly RecordedFrame[]): Frame[] {
  return frames.filter((it) => it.opcode === 'text').map((it) => JSON.parse(String(it.raw)));
}

/** Frames of requests that the recording only tells of in a note. */
function isOfTheLoad({ data }: Frame): boolean {
  return /^(?:ord|par)\d/.test(String((data as { id?: string } | undefined)?.id));
}

function payload(data: string): string | Buffer {
  if (data === '<empty text frame>') return '';
  if (data === '<empty binary frame>') return Buffer.alloc(0);
  return data.startsWith('<binary frame') ? Buffer.from('{"type":"ping"}') : data;
}

/** Type and error, but for a type that is shown in the words of another language. */
function shortly({ type, error = null }: Frame): unknown {
  return { type, error: /[{']/.test(String(error)) ? 'Unknown message type: …' : error };
}
