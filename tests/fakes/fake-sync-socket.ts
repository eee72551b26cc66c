import type { SocketMetrics, SyncSocket, SyncSocketEvent } from '#main/sync/sync-socket.ts';
import type { Link } from '#shared/sync/connection-state.ts';
import { type RingFrame, readFrame } from '#shared/wire/client-frames.ts';
import { SERVER_FEATURES } from '#shared/wire/features.ts';

const NO_METRICS: SocketMetrics = {
  connections: 0,
  reconnects: 0,
  eventsReceived: 0,
  unknownFrames: 0,
  malformedFrames: 0,
  errors: 0,
  roundTripMs: null,
  lastHeartbeatAt: null,
  lastConnectedAt: null,
  lastTrouble: null,
};

/** A connection that opens, closes and hears what a test says. */
export class FakeSyncSocket implements SyncSocket {
  readonly said: string[] = [];
  readonly rings: RingFrame[] = [];
  /** As after a handshake that was refused with a new token too. */
  isTokenRefused = false;
  #isConnected = false;
  #features: ReadonlySet<string> = new Set();
  readonly #listeners = new Set<(event: SyncSocketEvent) => void>();

  start(): void {
    this.said.push('start');
  }

  stop(): void {
    this.said.push('stop');
    this.#isConnected = false;
  }

  sessionChanged(): void {
    this.said.push('session-changed');
  }

  tokenRefused(): void {
    this.said.push('token-refused');
    this.#isConnected = false;
  }

  resumed(): void {
    this.said.push('resumed');
    if (this.#isConnected) this.tell({ kind: 'reconcile' });
  }

  networkChanged(isOnline: boolean): void {
    this.said.push(`network ${isOnline}`);
  }

  isConnected(): boolean {
    return this.#isConnected;
  }

  link(): Link {
    if (this.isTokenRefused) return { kind: 'needs-sign-in' };
    return this.#isConnected
      ? { kind: 'live', since: 0, heardAt: 0, failures: 0, refreshedAt: null, pongBy: null }
      : { kind: 'waiting', failures: 1, needsToken: false, refreshedAt: null, dueAt: 0 };
  }

  features(): ReadonlySet<string> {
    return this.#features;
  }

  metrics(): SocketMetrics {
    return NO_METRICS;
  }

  ping(): Promise<number | null> {
    return Promise.resolve(null);
  }

  subscribe(): void {}

  unsubscribe(): void {}

  sendRing(ring: RingFrame): void {
    this.rings.push(ring);
  }

  on(listener: (event: SyncSocketEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Goes live; `features` none = the existing service. */
  connect(features: readonly string[] = SERVER_FEATURES): void {
    this.#isConnected = true;
    this.#features = new Set(features);
    this.tell({ kind: 'connected', features: this.#features });
  }

  disconnect(): void {
    this.#isConnected = false;
    this.#features = new Set();
    this.tell({ kind: 'disconnected' });
  }

  /** A frame as the server sends it; heard while connected only. */
  hear(text: string): void {
    const frame = readFrame(text);
    if (this.#isConnected && frame.kind === 'item') this.tell({ kind: 'item', event: frame.event });
    if (this.#isConnected && frame.kind === 'sync-required') this.tell({ kind: 'sync-required' });
  }

  tell(event: SyncSocketEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
