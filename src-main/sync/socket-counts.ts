import type { ConnectionEvent, ConnectionState } from '#shared/sync/connection-state.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { SocketMetrics } from './sync-socket.ts';

/** What is counted of the connection. */
export class SocketCounts {
  #counts: SocketMetrics = {
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

  current(): SocketMetrics {
    return this.#counts;
  }

  count(what: 'eventsReceived' | 'unknownFrames' | 'malformedFrames' | 'errors'): void {
    this.#counts = { ...this.#counts, [what]: this.#counts[what] + 1 };
  }

  connected(at: EpochMs): void {
    const connections = this.#counts.connections + 1;
    this.#counts = { ...this.#counts, connections, reconnects: connections - 1, lastConnectedAt: at };
  }

  heartbeat(at: EpochMs): void {
    this.#counts = { ...this.#counts, lastHeartbeatAt: at };
  }

  /** Null: of something nobody asked for. */
  roundTrip(roundTripMs: number | null): void {
    if (roundTripMs !== null) this.#counts = { ...this.#counts, roundTripMs };
  }

  trouble(lastTrouble: string): void {
    this.#counts = { ...this.#counts, lastTrouble };
  }
}

/** What a step says of a connection that ended or was not had; null when it says nothing. */
export function troubleOf(
  event: ConnectionEvent,
  before: ConnectionState,
  after: ConnectionState,
): string | null {
  if (before === after) return null;
  switch (event.kind) {
    case 'handshake-refused':
      return `HTTP ${event.status}`;
    case 'socket-closed':
      return String(event.code);
    case 'token-refused':
      return 'refresh refused';
    case 'token-unavailable':
      return 'refresh unavailable';
    case 'timer-fired': {
      const isTrying = before.link.kind === 'live' || before.link.kind === 'connecting';
      return isTrying && before.link.kind !== after.link.kind ? 'timeout' : null;
    }
    default:
      return null;
  }
}
