import type { Link } from '#shared/sync/connection-state.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { ItemEvent, RingFrame } from '#shared/wire/client-frames.ts';

/** Counted since the app started. Instants by this device's wall clock. */
export interface SocketMetrics {
  readonly connections: number;
  readonly reconnects: number;
  readonly eventsReceived: number;
  readonly unknownFrames: number;
  readonly malformedFrames: number;
  readonly errors: number;
  /** Of the last protocol ping or application ping, milliseconds. */
  readonly roundTripMs: number | null;
  readonly lastHeartbeatAt: EpochMs | null;
  readonly lastConnectedAt: EpochMs | null;
  /** Why the last connection ended or was not had: `HTTP 403`, `1006`, …; never a URL. */
  readonly lastTrouble: string | null;
}

export type SyncSocketEvent =
  /** Live, and a list is due. */
  | { readonly kind: 'connected'; readonly features: ReadonlySet<string> }
  | { readonly kind: 'disconnected' }
  /** The server says so, or a frame that is none. */
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'item'; readonly event: ItemEvent }
  | { readonly kind: 'sync-required' }
  | { readonly kind: 'heartbeat' }
  | { readonly kind: 'ring'; readonly ring: RingFrame }
  /** A list is due for another reason than an event: the computer woke. */
  | { readonly kind: 'reconcile' }
  | { readonly kind: 'needs-sign-in' }
  /** The link is in another state than before; comes with every step. */
  | { readonly kind: 'link-changed' };

/**
 * The owner's WebSocketClient: one socket and one timer, ever. A frame that names another user than the one signed in is
 * counted as malformed and ignored. Before the first `connected` frame the features are none.
 */
export interface SyncSocket {
  /** Starts, signed in or not, as the session says. */
  start(): void;
  /** Unsubscribes, closes, and leaves nothing armed. */
  stop(): void;
  /** The session began or ended: connects anew, or rests. */
  sessionChanged(): void;
  /** Whoever refreshed: a waiting connection may use the new token, a refused one rests. */
  tokenRefused(): void;
  resumed(): void;
  networkChanged(isOnline: boolean): void;
  isConnected(): boolean;
  link(): Link;
  features(): ReadonlySet<string>;
  metrics(): SocketMetrics;
  /** The application's ping, on request only; resolves to the round trip in milliseconds, null without an answer in 5 s. Closing waits for it. */
  ping(): Promise<number | null>;
  subscribe(): void;
  unsubscribe(): void;
  /** Relays the end or snooze of a ring, if the server announced `rings`; else it does nothing. */
  sendRing(ring: RingFrame): void;
  /** Returns the unsubscribe function. */
  on(listener: (event: SyncSocketEvent) => void): () => void;
}
