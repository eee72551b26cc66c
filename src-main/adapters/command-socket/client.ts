import { lstatSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import type { AskOutcome, CommandChannel } from '../../ports/command-channel.ts';
import { jsonLine, parseJsonLine } from './json-line.ts';
import { LineReader } from './line-reader.ts';
import { isPrivateFolder } from './private-folder.ts';
import type { SocketAddress } from './socket-address.ts';

/** Enough for a list of 10,000 items with long labels, ten times over. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** What connecting says when nobody listens. */
const NOBODY = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTDIR']);

/** Asks the instance of this profile over its socket, one connection a request. */
export class CommandSocketClient implements CommandChannel {
  readonly #address: SocketAddress;

  constructor(address: SocketAddress) {
    this.#address = address;
  }

  async ask(request: unknown, timeoutMs: number): Promise<AskOutcome> {
    const unsafe = this.#look();
    if (unsafe) return unsafe;
    return new Promise((resolve) => {
      const socket = connect(this.#address.path);
      const timer = setTimeout(() => settle({ kind: 'failed', reason: 'timeout' }), timeoutMs);
      const settle = (outcome: AskOutcome) => {
        clearTimeout(timer);
        socket.destroy();
        resolve(outcome);
      };
      socket.once('connect', () => socket.write(jsonLine(request)));
      hearAnswer(socket, settle);
    });
  }

  /** Never speaks into a folder that someone else could have prepared. */
  #look(): AskOutcome | null {
    if (this.#address.kind === 'pipe') return null;
    const { folder } = this.#address;
    try {
      if (!lstatSync(folder, { throwIfNoEntry: false })) return { kind: 'nobody' };
      return isPrivateFolder(folder) ? null : { kind: 'failed', reason: 'unsafe-folder' };
    } catch {
      return { kind: 'failed', reason: 'unsafe-folder' };
    }
  }
}

function hearAnswer(socket: Socket, settle: (outcome: AskOutcome) => void): void {
  const reader = new LineReader(MAX_ANSWER_BYTES);
  socket.on('data', (chunk) => {
    const [event] = reader.push(chunk);
    if (!event) return;
    settle(event.kind === 'line' ? heard(event.text) : { kind: 'failed', reason: 'too-large' });
  });
  socket.on('error', (error: NodeJS.ErrnoException) => settle(failure(error.code ?? '')));
  socket.on('close', () => settle({ kind: 'failed', reason: 'broken-off' }));
}

function heard(line: string): AskOutcome {
  const parsed = parseJsonLine(line);
  return parsed.ok ? { kind: 'answered', answer: parsed.value } : { kind: 'failed', reason: 'not-json' };
}

function failure(code: string): AskOutcome {
  if (NOBODY.has(code)) return { kind: 'nobody' };
  return { kind: 'failed', reason: code === 'EACCES' || code === 'EPERM' ? 'refused' : 'broken-off' };
}

/** Whether anybody accepts connections at `path`; a full queue counts as somebody. */
export function isAnswering(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(!NOBODY.has(error.code ?? '')));
  });
}
