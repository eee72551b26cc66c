import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server as NetServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { createOpenSocket, type WsSocketPorts } from '#main/adapters/net/ws-socket.ts';
import { ToldListener } from './listener.ts';
import { SELF_SIGNED } from './self-signed.ts';

const direct: WsSocketPorts = { agentFor: async () => undefined, authorities: () => undefined };
const running: (() => void)[] = [];

afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

async function listen(server: Server | NetServer): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  running.push(() => server.close());
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/ws?token=t`;
}

async function serve(accepted: (socket: WebSocket) => void): Promise<string> {
  const server = createServer();
  new WebSocketServer({ server, perMessageDeflate: true }).on('connection', accepted);
  return listen(server);
}

function openTo(url: string, ports = direct) {
  const listener = new ToldListener();
  const socket = createOpenSocket(ports)(url, listener);
  running.push(() => socket.cut());
  return { listener, socket };
}

test('[CN21] frames, pongs and compression come through; a polite close says its last frames', async () => {
  const heard: string[] = [];
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((done) => {
    end = done;
  });
  const url = await serve((socket) => {
    expect(socket.extensions).toContain('permessage-deflate');
    socket.on('message', (data) => heard.push(data.toString()));
    socket.on('close', end);
    socket.send('hello');
    socket.send(Buffer.from('binary'));
  });
  const { listener, socket } = openTo(url);
  await listener.until('frame ');
  expect(listener.told).toEqual(['frame hello', 'frame ']);
  socket.ping();
  await listener.until('pong');
  socket.close(['goodbye']);
  expect(await ended).toBe(1000);
  expect(heard).toEqual(['goodbye']);
  expect(await listener.ended).toBe('closed 1000');
});

test('[CN21] a handshake answered by HTTP is told with its status, once; a redirect is not followed', async () => {
  for (const status of [401, 403, 503, 302, 200]) {
    const server = createServer((_request, response) => response.end());
    server.on('upgrade', (_request, stream) => {
      stream.write(
        `HTTP/1.1 ${status} No\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 100000\r\n\r\n`,
      );
      stream.on('error', () => undefined).on('end', () => stream.destroy());
      stream.resume();
    });
    const { listener, socket } = openTo(await listen(server));
    expect(await listener.ended).toBe(`refused ${status}`);
    socket.cut();
    socket.close([]);
    // Ends only when no connection is left.
    await new Promise<void>((done) => server.close(() => done()));
    expect(listener.told).toEqual([`refused ${status}`]);
  }
});

test('[CN21] close codes of the server are told, and a server that vanishes is 1006', async () => {
  for (const [leave, code] of [
    [(socket: WebSocket) => socket.close(1008, 'bad token'), 1008],
    [(socket: WebSocket) => socket.close(1012), 1012],
    [(socket: WebSocket) => socket.terminate(), 1006],
  ] as const) {
    const { listener } = openTo(await serve(leave));
    expect(await listener.ended).toBe(`closed ${code}`);
  }
});

test('[CN21] frames over 1 MiB, inflated ones too, are 1009; broken text is 1007', async () => {
  const whole = openTo(await serve((socket) => socket.send('x'.repeat(1_048_576))));
  await whole.listener.until(`frame ${'x'.repeat(1_048_576)}`);
  const long = openTo(await serve((socket) => socket.send('x'.repeat(1_048_577))));
  expect(await long.listener.ended).toBe('closed 1009');
  const broken = openTo(await serve((socket) => socket.send(Buffer.from([0xff, 0xfe]), { binary: false })));
  expect(await broken.listener.ended).toBe('closed 1007');
});

test('[CN21] nobody listening, and cut before or during the handshake, are 1006 once, and leave nothing open', async () => {
  expect(await openTo('ws://127.0.0.1:1/ws?token=t').listener.ended).toBe('closed 1006');
  const silent = createTcpServer((stream) => stream.on('error', () => undefined));
  const url = await listen(silent);
  const early = openTo(url);
  early.socket.cut();
  early.socket.cut();
  expect(await early.listener.ended).toBe('closed 1006');
  const connected = new Promise((done) => silent.once('connection', done));
  const during = openTo(url);
  await connected;
  during.socket.close(['never sent']);
  expect(await during.listener.ended).toBe('closed 1006');
  await new Promise<void>((done) => silent.close(() => done()));
  expect([early.listener.told, during.listener.told]).toEqual([['closed 1006'], ['closed 1006']]);
});

test('[CN21] a server that never answers the close is cut off', async () => {
  const url = await serve((socket) => {
    socket.send('hello');
    socket.pause();
  });
  const { listener, socket } = openTo(url);
  await listener.until('frame hello');
  socket.close([]);
  expect(await listener.ended).toBe('closed 1006');
});

test('[CN22] a certificate that nobody vouches for is refused, and one the system trusts is taken', async () => {
  const server = createTlsServer(SELF_SIGNED);
  new WebSocketServer({ server }).on('connection', (socket) => socket.send('hello'));
  const url = (await listen(server)).replace('ws:', 'wss:');
  expect(await openTo(url).listener.ended).toBe('closed 1006');
  const trusting = openTo(url, { ...direct, authorities: () => [SELF_SIGNED.cert] });
  await trusting.listener.until('frame hello');
});
