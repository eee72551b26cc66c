import type { WebSocket } from 'ws';
import { assertNever } from '#shared/assert-never.ts';
import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import type { UserFrame } from '../ports/event-bus.ts';
import type { Log } from '../ports/log.ts';
import { newSession, type SessionEffect, type SessionEvent, stepSession } from './session.ts';

/** How often, and how much. */
export interface SocketTimes {
  readonly heartbeatMs: number;
  readonly pingMs: number;
  /** More than this waiting to be read drops the connection. */
  readonly maxUnreadBytes: number;
}

export interface ConnectionParts {
  readonly id: string;
  readonly userId: string;
  /** The sign-in whose token opened it; null if the token did not say. */
  readonly family: string | null;
  readonly socket: WebSocket;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly times: SocketTimes;
  readonly relay: (frame: UserFrame) => void;
  readonly closed: () => void;
}

/** Runs a session on a socket: performs its effects and feeds it what happens. */
export class Connection {
  readonly id: string;
  readonly userId: string;
  readonly family: string | null;
  readonly #parts: ConnectionParts;
  readonly #timers: readonly NodeJS.Timeout[];
  #state;

  constructor(parts: ConnectionParts) {
    const { socket, times, userId } = parts;
    this.id = parts.id;
    this.userId = userId;
    this.family = parts.family;
    this.#parts = parts;
    this.#state = newSession(userId);
    socket.on('message', (data, isBinary) => {
      this.#heard(isBinary ? null : data.toString());
    });
    socket.on('pong', () => this.#feed({ kind: 'pong-came' }));
    // Followed by a close, which says all there is to do.
    socket.on('error', () => undefined);
    socket.once('close', () => this.#ended());
    this.#timers = [
      setInterval(() => this.#feed({ kind: 'heartbeat-due' }), times.heartbeatMs),
      setInterval(() => this.#feed({ kind: 'ping-due' }), times.pingMs),
    ];
    this.#feed({ kind: 'opened' });
  }

  tell(frame: UserFrame): void {
    this.#feed({ kind: 'told', frame });
  }

  close(code: number, reason: string): void {
    this.#parts.socket.close(code, reason);
  }

  /** Ends it without a goodbye. */
  drop(): void {
    this.#parts.socket.terminate();
  }

  /** Whatever a client sends costs at most its own connection. */
  #heard(text: string | null): void {
    try {
      this.#feed({ kind: 'frame-came', text });
    } catch (error) {
      this.#parts.log.error({ err: error }, 'a frame could not be answered');
      this.close(1011, 'internal error');
    }
  }

  #feed(event: SessionEvent): void {
    const { state, effects } = stepSession(this.#state, event, this.#parts.clock.now());
    this.#state = state;
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: SessionEffect): void {
    const { socket, relay } = this.#parts;
    if (socket.readyState !== socket.OPEN) return;
    switch (effect.kind) {
      case 'send':
        this.#send(JSON.stringify(effect.frame));
        break;
      case 'ping':
        socket.ping();
        break;
      case 'close':
        socket.close(effect.code, effect.reason);
        break;
      case 'relay':
        relay(effect.frame);
        break;
      default:
        assertNever(effect);
    }
  }

  /** Whoever does not read must not make the server remember for them: the next connection reconciles. */
  #send(text: string): void {
    const { socket, times, metrics } = this.#parts;
    if (socket.bufferedAmount + Buffer.byteLength(text) > times.maxUnreadBytes) {
      metrics.slowReaders.inc();
      this.drop();
      return;
    }
    metrics.framesSent.inc();
    socket.send(text);
  }

  #ended(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#parts.closed();
  }
}
