/** Milliseconds of a clock that never jumps. */
export type SteadyMs = number;

/** What the connection is, for the status a person sees. */
export type Link =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'stopped' }
  /** `token`: a refused handshake asked for a new one. `socket`: opened, and waiting for its first frame. */
  | {
      readonly kind: 'connecting';
      readonly step: 'token' | 'socket';
      readonly failures: number;
      /** When a refused token was last replaced; forgotten after some uptime. */
      readonly refreshedAt: SteadyMs | null;
      readonly dueAt: SteadyMs;
    }
  | {
      readonly kind: 'live';
      readonly since: SteadyMs;
      readonly heardAt: SteadyMs;
      /** Failures before it, forgotten after some uptime. */
      readonly failures: number;
      readonly refreshedAt: SteadyMs | null;
      /** A protocol ping waits for its answer until then. */
      readonly pongBy: SteadyMs | null;
    }
  /** Until the next try. `offline`: the system says there is no network, which is a hint and no reason not to try. */
  | {
      readonly kind: 'waiting' | 'offline';
      readonly failures: number;
      /** The next try begins with a new token. */
      readonly needsToken: boolean;
      readonly refreshedAt: SteadyMs | null;
      readonly dueAt: SteadyMs;
    }
  /** The server takes neither the token nor a refresh: only a person can go on. */
  | { readonly kind: 'needs-sign-in' };

export interface ConnectionState {
  readonly link: Link;
  /** Numbers the sockets: what is said of another than the last is late and ignored. */
  readonly socket: number;
  readonly isOnline: boolean;
}

/** When something happened, and a fraction (0 ≤ x < 1) of chance for the wait that may follow. */
interface Moment {
  readonly at: SteadyMs;
  readonly fraction: number;
}

export type ConnectionEvent = Moment &
  (
    | { readonly kind: 'started'; readonly isSignedIn: boolean }
    | { readonly kind: 'stopped' }
    | { readonly kind: 'signed-in' }
    | { readonly kind: 'signed-out' }
    | { readonly kind: 'token-refreshed' }
    /** The refresh was refused. */
    | { readonly kind: 'token-refused' }
    /** Nobody answered the refresh. */
    | { readonly kind: 'token-unavailable' }
    | { readonly kind: 'frame-received'; readonly socket: number }
    | { readonly kind: 'pong-received'; readonly socket: number }
    /** The handshake was answered with something else than a socket. */
    | { readonly kind: 'handshake-refused'; readonly socket: number; readonly status: number }
    /** Closed by whomever, or never opened (1006). */
    | { readonly kind: 'socket-closed'; readonly socket: number; readonly code: number }
    | { readonly kind: 'timer-fired' }
    | { readonly kind: 'resumed' }
    | { readonly kind: 'network-changed'; readonly isOnline: boolean }
  );

export type ConnectionEffect =
  | { readonly kind: 'open-socket'; readonly socket: number }
  /** `politely`: unsubscribe and close. Else it is dead or refused, and is cut. */
  | { readonly kind: 'close-socket'; readonly socket: number; readonly politely: boolean }
  | { readonly kind: 'refresh-token' }
  /** A protocol ping, never the application's: that can kill the existing service. */
  | { readonly kind: 'send-ping'; readonly socket: number }
  /** Replaces the one timer. */
  | { readonly kind: 'arm-timer'; readonly afterMs: number }
  | { readonly kind: 'cancel-timer' }
  | { readonly kind: 'reconcile'; readonly cause: 'connected' | 'resumed' }
  | { readonly kind: 'ask-to-sign-in' };

export interface ConnectionStep {
  readonly state: ConnectionState;
  readonly effects: readonly ConnectionEffect[];
}

export const CONNECT_TIMEOUT_MS = 4_000;
/** A refresh is bounded by the API client; this is for one that never answers. */
export const TOKEN_TIMEOUT_MS = 30_000;
/** The server's heartbeat comes every 30 s. */
export const SILENCE_MS = 40_000;
export const PONG_TIMEOUT_MS = 5_000;
export const RESUME_PONG_TIMEOUT_MS = 2_000;
/** Uptime after which failures are forgotten. */
export const STEADY_UPTIME_MS = 5_000;

/** A token that is refused this long after it was new has ended, and is refreshed like any other. */
export const NEW_TOKEN_MS = 300_000;

export const INITIAL_CONNECTION: ConnectionState = { link: { kind: 'stopped' }, socket: 0, isOnline: true };
