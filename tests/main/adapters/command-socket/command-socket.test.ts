import { once } from 'node:events';
import { chmodSync, linkSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { CommandSocketClient } from '#main/adapters/command-socket/client.ts';
import { CommandSocketServer, SERVER_LIMITS } from '#main/adapters/command-socket/server.ts';
import { type SocketAddress, socketAddress } from '#main/adapters/command-socket/socket-address.ts';
import type { DoorKeeper } from '#main/ports/command-channel.ts';

/** Answers with what it was asked; keeps count. */
class EchoKeeper implements DoorKeeper {
  readonly asked: unknown[] = [];

  answer(request: unknown): Promise<unknown> {
    this.asked.push(request);
    return Promise.resolve({ echo: request });
  }

  refusal(kind: string): unknown {
    return { refused: kind };
  }
}

let userData: string;
let address: SocketAddress;
let keeper: EchoKeeper;
let client: CommandSocketClient;

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'pobudka-socket-'));
  address = socketAddress({
    platform: process.platform,
    userData,
    runtimeFolder: undefined,
    temporaryFolder: tmpdir(),
  });
  keeper = new EchoKeeper();
  client = new CommandSocketClient(address);
});

afterEach(() => rmSync(userData, { recursive: true, force: true }));

async function open(limits = {}): Promise<() => Promise<void>> {
  const outcome = await new CommandSocketServer(address, { ...SERVER_LIMITS, ...limits }).open(keeper);
  if (outcome.kind !== 'listening') throw new Error(JSON.stringify(outcome));
  onTestFinished(() => outcome.stop());
  return outcome.stop;
}

/** A caller that says what it likes. It may be cut off at any time. */
async function caller(): Promise<Socket> {
  const socket = connect(address.path);
  socket.on('error', () => {});
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, 'connect');
  return socket;
}

describe('asking', () => {
  it('[CL9] a request is answered', async () => {
    await open();
    expect(await client.ask({ kind: 'ping', word: 'ąß' }, 5000)).toEqual({
      kind: 'answered',
      answer: { echo: { kind: 'ping', word: 'ąß' } },
    });
  });

  it('[CL9] nobody answers before the app listens, nor after it stopped', async () => {
    expect(await client.ask({}, 5000)).toEqual({ kind: 'nobody' });
    const stop = await open();
    expect(await client.ask({}, 5000)).toMatchObject({ kind: 'answered' });
    await stop();
    expect(await client.ask({}, 5000)).toEqual({ kind: 'nobody' });
  });

  it('[CL9] an answer that does not come in time is given up', async () => {
    keeper.answer = () => new Promise(() => {});
    await open();
    expect(await client.ask({}, 50)).toEqual({ kind: 'failed', reason: 'timeout' });
  });

  it('[CL9] a list of 10,000 items fits into an answer', async () => {
    const rows = Array.from({ length: 10_000 }, (_, id) => ({ id, label: 'x'.repeat(200) }));
    keeper.answer = () => Promise.resolve(rows);
    await open();
    expect(await client.ask({}, 10_000)).toEqual({ kind: 'answered', answer: rows });
  });

  it.runIf(process.platform !== 'win32')('[CL9] is not done in a folder that others may enter', async () => {
    await open();
    if (address.kind === 'socket') chmodSync(address.folder, 0o755);
    expect(await client.ask({}, 5000)).toEqual({ kind: 'failed', reason: 'unsafe-folder' });
  });
});

describe.runIf(process.platform !== 'win32')('the socket file', () => {
  it('[CL9] is 0600 in a folder of 0700', async () => {
    await open();
    if (address.kind !== 'socket') throw new Error('not a socket');
    expect(statSync(address.path).mode & 0o777).toBe(0o600);
    expect(statSync(address.folder).mode & 0o777).toBe(0o700);
  });

  it('[CL9] of a killed instance is replaced', async () => {
    if (address.kind !== 'socket') throw new Error('not a socket');
    await (await open())();
    // A socket file that nobody listens on, as a kill leaves it: bound under another name, then moved by hard link.
    const other = createServer().listen(`${address.path}.old`);
    await once(other, 'listening');
    linkSync(`${address.path}.old`, address.path);
    other.close();
    expect(statSync(address.path).isSocket()).toBe(true);
    await open();
    expect(await client.ask(1, 5000)).toMatchObject({ kind: 'answered' });
  });

  it('[CL9] of a running instance is left alone', async () => {
    await open();
    const second = await new CommandSocketServer(address).open(new EchoKeeper());
    expect(second).toEqual({ kind: 'occupied' });
    expect(await client.ask(1, 5000)).toMatchObject({ kind: 'answered' });
    expect(keeper.asked).toEqual([1]);
  });

  it('[CL9] is never made over something that is no socket', async () => {
    await (await open())();
    writeFileSync(address.path, 'a letter');
    expect(await new CommandSocketServer(address).open(keeper)).toMatchObject({ kind: 'failed' });
    expect(statSync(address.path).isFile()).toBe(true);
  });
});

describe('hostile callers', () => {
  it.each([
    ['not-json', 'garbage\n'],
    ['not-json', `${String.fromCharCode(0)}\n`],
    ['not-json', '\n'],
    ['too-large', `"${'x'.repeat(70_000)}"\n`],
    ['too-large', 'x'.repeat(1_000_000)],
    ['too-large', '1\n'.repeat(17)],
  ])('[CL9] are turned away as %s', async (refused, said) => {
    await open();
    const socket = await caller();
    socket.write(said);
    const answers = (await text(socket)).trim().split('\n');
    expect(JSON.parse(answers.at(-1) ?? '')).toEqual({ refused });
    expect(await client.ask(1, 5000)).toMatchObject({ kind: 'answered' });
  });

  it('[CL9] half a line, and a byte at a time, run into the time limit', async () => {
    await open({ idleMs: 60 });
    const half = await caller();
    half.write('{"v":1');
    const slow = await caller();
    const drip = setInterval(() => slow.write('x'), 5);
    onTestFinished(() => clearInterval(drip));
    expect(await Promise.all([text(half), text(slow)])).toEqual([
      '{"refused":"too-slow"}\n',
      '{"refused":"too-slow"}\n',
    ]);
    expect(keeper.asked).toEqual([]);
  });

  it('[CL9] half a line whose caller leaves is forgotten', async () => {
    await open();
    (await caller()).end('{"v":1');
    expect(await client.ask(1, 5000)).toMatchObject({ kind: 'answered' });
    expect(keeper.asked).toEqual([1]);
  });

  it('[CL9] one that never reads its answers is cut off', async () => {
    keeper.answer = () => Promise.resolve('x'.repeat(4_000_000));
    await open({ idleMs: 60, farewellMs: 60 });
    const socket = await caller();
    socket.pause();
    socket.write('1\n1\n');
    // It notices only by writing: the end of what it does not read never reaches it.
    const nagging = setInterval(() => socket.write('2\n'), 20);
    onTestFinished(() => clearInterval(nagging));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(await client.ask(1, 5000)).toMatchObject({ kind: 'answered' });
  });

  it('[CL9] a thousand that say nothing do not keep out one that asks', async () => {
    await open();
    for (let count = 0; count < 1000; count += 1) await caller();
    expect(await client.ask('still there', 5000)).toMatchObject({ kind: 'answered' });
  }, 60_000);
});
