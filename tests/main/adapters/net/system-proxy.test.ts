import { createServer } from 'node:http';
import { type AddressInfo, connect, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { createSystemAuthorities } from '#main/adapters/net/system-authorities.ts';
import { createSystemAgentFor, proxyOf } from '#main/adapters/net/system-proxy.ts';
import { createOpenSocket } from '#main/adapters/net/ws-socket.ts';
import { ToldListener } from './listener.ts';

const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  running.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function helloServer(): Promise<string> {
  const server = createServer();
  new WebSocketServer({ server }).on('connection', (socket) => socket.send('hello'));
  return `ws://127.0.0.1:${await portOf(server)}/ws?token=secret`;
}

/** A proxy that answers CONNECT with a status, null for never; and what it was asked. */
async function proxy(status: number | null) {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', (request, stream, head) => {
    asked.push(request.url ?? '');
    stream.on('error', () => undefined);
    if (status === null) return void stream.resume().on('end', () => stream.destroy());
    if (status !== 200) return void stream.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const target = connect(Number(port), host, () => {
      stream.write('HTTP/1.1 200 OK\r\n\r\n');
      target.write(head);
      stream.pipe(target).pipe(stream);
    });
    target.on('error', () => stream.destroy());
  });
  const port = await portOf(server);
  return { asked, server, answer: `PROXY 127.0.0.1:${port}; DIRECT` };
}

function openBy(resolve: (url: string) => Promise<string>, url: string) {
  const listener = new ToldListener();
  const agentFor = createSystemAgentFor(resolve);
  const socket = createOpenSocket({ agentFor, authorities: () => undefined })(url, listener);
  running.push(() => socket.cut());
  return { listener, socket };
}

test.each([
  ['DIRECT', null],
  ['', null],
  ['nonsense', null],
  ['PROXY proxy.example.com:8080; DIRECT', 'http://proxy.example.com:8080'],
  ['HTTPS proxy.example.com:443', 'https://proxy.example.com:443'],
  ['SOCKS5 [::1]:1080', 'socks5h://[::1]:1080'],
  ['QUIC a:1; SOCKS a:1080', 'socks4://a:1080'],
  ['DIRECT; PROXY a:1', null],
])('[CN22] the system answers %j', (answer, proxyUrl) => {
  expect(proxyOf(answer)).toBe(proxyUrl);
});

describe('through a proxy', () => {
  test('[CN22] the tunnel is used, and the system is asked without the token', async () => {
    const { asked, answer } = await proxy(200);
    const url = await helloServer();
    const questions: string[] = [];
    const { listener } = openBy(async (question) => {
      questions.push(question);
      return answer;
    }, url);
    await listener.until('frame hello');
    expect(asked).toEqual([new URL(url).host]);
    expect(questions).toEqual([`http://${new URL(url).host}`]);
  });

  test.each([403, 407, 502])('[CN22] its own refusal (%i) is a lost network', async (status) => {
    const { answer } = await proxy(status);
    const { listener } = openBy(async () => answer, await helloServer());
    expect(await listener.ended).toBe('closed 1006');
    expect(listener.told).toHaveLength(1);
  });

  test.each(['ws', 'wss'])(
    '[CN22] one that never answers is left when the %s socket is cut',
    async (scheme) => {
      const { answer, server } = await proxy(null);
      const dug = new Promise((done) => server.once('connect', done));
      const { listener, socket } = openBy(async () => answer, `${scheme}://127.0.0.1:9/ws?token=t`);
      await dug;
      socket.cut();
      expect(await listener.ended).toBe('closed 1006');
      // Ends only when no connection is left.
      await new Promise<void>((done) => server.close(() => done()));
    },
  );

  test('[CN22] a system that fails or never answers means directly', async () => {
    for (const resolve of [
      () => Promise.reject(new Error('no')),
      () => new Promise<string>(() => undefined),
    ]) {
      const { listener } = openBy(resolve, await helloServer());
      await listener.until('frame hello');
    }
  });
});

test("[CN22] the system's certificates stand beside the runtime's, which stand alone where it cannot tell", () => {
  const asked: string[] = [];
  const authorities = createSystemAuthorities({
    getCACertificates: (kind) => {
      asked.push(kind);
      return kind === 'system' ? ['a', 'b'] : ['b', 'c'];
    },
  });
  expect(authorities()).toEqual(['a', 'b', 'c']);
  expect(authorities()).toEqual(['a', 'b', 'c']);
  expect(asked).toEqual(['system', 'default']);
  expect(createSystemAuthorities({})()).toBeUndefined();
  const failing = () => {
    throw new Error('no');
  };
  expect(createSystemAuthorities({ getCACertificates: failing })()).toBeUndefined();
});
