import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Behaviour } from './behaviour.ts';
import type { Frame } from './event-faults.ts';
import type { SignedTokens } from './signed-tokens.ts';

const MAX_FRAME_BYTES = 16 * 1024 * 1024;

export interface ConnectionParts {
  readonly behaviour: Behaviour;
  readonly tokens: SignedTokens;
  readonly now: () => number;
  readonly stamp: () => string;
  /** A client sent an application ping and was gone before the pong. */
  readonly onDeadlyPing: () => void;
  /** Every text that a client sent. */
  readonly onFrame: (text: string) => void;
}

interface Connection {
  readonly socket: WebSocket;
  readonly userId: string;
  isSubscribed: boolean;
}

/** The sockets of all users. */
export class Connections {
  readonly #parts: ConnectionParts;
  readonly #door = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: true,
  });
  readonly #open = new Set<Connection>();
  /** Handshakes that were accepted and refused. */
  accepted = 0;
  refused = 0;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => undefined);
    const url = new URL(request.url ?? '/', 'http://service');
    const { tokens, now, behaviour } = this.#parts;
    const token = url.searchParams.get('token') ?? '';
    const isPath = url.pathname === '/api/alarms-timers/ws';
    // Any token with a user opens it, of whatever type.
    const userId = isPath && token.split('.').length === 3 ? tokens.read(token, now())?.sub : undefined;
    if (userId !== undefined) {
      this.#door.handleUpgrade(request, socket, head, (accepted) => this.#welcome(accepted, userId));
      return;
    }
    this.refused += 1;
    if (behaviour.handshakeRefusal === 'close-1008') {
      this.#door.handleUpgrade(request, socket, head, (accepted) => accepted.close(1008, 'Invalid token'));
      return;
    }
    const status = behaviour.handshakeRefusal === 'http-403' ? '403 Forbidden' : '401 Unauthorized';
    const headers = 'content-length: 0\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n';
    socket.end(`HTTP/1.1 ${status}\r\n${headers}`);
  }

  /** To every connection of the user that has not unsubscribed. */
  send(userId: string, frame: Frame): void {
    for (const connection of this.#open) {
      if (connection.userId === userId && connection.isSubscribed) {
        connection.socket.send(JSON.stringify(frame));
      }
    }
  }

  /** Raw text to everybody. */
  sendText(text: string): void {
    for (const { socket } of this.#open) socket.send(text);
  }

  stats() {
    const users: Record<string, number> = {};
    for (const { userId } of this.#open) users[userId] = (users[userId] ?? 0) + 1;
    return { total_users: Object.keys(users).length, total_connections: this.#open.size, users };
  }

  closeAll(code: number): void {
    for (const { socket } of this.#open) socket.close(code);
  }

  cutAll(): void {
    for (const { socket } of this.#open) socket.terminate();
  }

  #welcome(socket: WebSocket, userId: string): void {
    this.accepted += 1;
    const connection: Connection = { socket, userId, isSubscribed: true };
    this.#open.add(connection);
    const message = 'WebSocket connection established';
    this.#say(connection, { type: 'connected', user_id: userId, message });
    const { heartbeatMs, protocolPingMs } = this.#parts.behaviour;
    const beats = [
      every(heartbeatMs, () => this.#say(connection, { type: 'heartbeat' })),
      every(protocolPingMs, () => socket.ping()),
    ];
    let turn = Promise.resolve();
    socket.on('message', (data, isBinary) => {
      this.#parts.onFrame(String(data));
      turn = turn.then(() => this.#answer(connection, String(data), isBinary));
    });
    socket.on('error', () => undefined);
    socket.once('close', () => {
      for (const stop of beats) stop();
      this.#open.delete(connection);
    });
  }

  async #answer(connection: Connection, text: string, isBinary: boolean): Promise<void> {
    const asked = isBinary ? null : asObject(text);
    if (asked === null) {
      this.#say(connection, { type: 'error', error: 'Error processing message', details: 'Expecting value' });
    } else if (asked.type === 'ping') {
      await pause(this.#parts.behaviour.pongDelayMs);
      if (connection.socket.readyState !== connection.socket.OPEN) this.#parts.onDeadlyPing();
      else this.#say(connection, { type: 'pong' });
    } else if (asked.type === 'subscribe') {
      // After an unsubscribe it is answered, and brings nothing back.
      this.#say(connection, { type: 'subscribed', user_id: connection.userId });
    } else if (asked.type === 'unsubscribe') {
      connection.isSubscribed = false;
    } else {
      this.#say(connection, {
        type: 'error',
        error: `Unknown message type: ${inPython(asked.type)}`,
        details: {},
      });
    }
  }

  #say({ socket }: Connection, { type, ...rest }: Frame): void {
    socket.send(JSON.stringify({ type, timestamp: this.#parts.stamp(), ...rest }));
  }
}

function every(periodMs: number | null, work: () => void): () => void {
  if (periodMs === null) return () => undefined;
  const timer = setInterval(work, periodMs);
  return () => clearInterval(timer);
}

function asObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { ...value } : null;
  } catch {
    return null;
  }
}

function inPython(value: unknown): string {
  if (value === undefined || value === null) return 'None';
  return typeof value === 'object'
    ? JSON.stringify(value).replaceAll('"', "'").replaceAll(':', ': ')
    : String(value);
}
