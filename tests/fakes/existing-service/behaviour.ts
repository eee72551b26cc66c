/** How the service behaves at the moment; a test changes it while it runs. The defaults are what was recorded. */
export interface Behaviour {
  /** How long an access and a refresh token last. */
  accessTokenMs: number;
  refreshTokenMs: number;
  /** `refused`: 401 to every refresh; `failing`: 500. */
  refresh: 'granted' | 'refused' | 'failing';
  /** How a socket without a good token is turned away. */
  handshakeRefusal: 'http-403' | 'http-401' | 'close-1008';
  /** With one of its two table definitions it answers an alarm with `weekly` with 500. */
  weekly: 'stored' | 'http-500';
  /** Whether a 409 wraps what it says in `detail`, as recorded, or not, as described. */
  conflictBody: 'wrapped' | 'bare';
  /** `zoned`: `…Z` in items and `+00:00` in deletion events. */
  timestamps: 'naive' | 'zoned';
  /** `nothing`: empty and well-formed, while each item can still be asked for. */
  lists: 'true' | 'nothing' | 'http-500';
  /** When the sender's own event is sent; `mixed` takes turns. */
  echo: 'before-answer' | 'after-answer' | 'mixed';
  /** `swapped`: of two events the later comes first. */
  eventOrder: 'true' | 'swapped';
  eventCopies: 1 | 2;
  /** Whether an event is lost, by its number from 0. */
  losesEvent: (index: number) => boolean;
  /** `changed-fields`: an update event names only what has changed. */
  updateEvents: 'whole' | 'changed-fields';
  heartbeatMs: number | null;
  protocolPingMs: number | null;
  /** Between an application ping and its pong. Who is gone by then stops the service for ever. */
  pongDelayMs: number;
  /** Between a request and its answer. */
  latencyMs: number;
  /** More requests in flight than this and everything stands still for `stallMs`. */
  chokesAbove: number;
  stallMs: number;
  /** An idle HTTP connection is closed after this. */
  idleConnectionMs: number;
  /** `dies`: a request on a connection that was used before is cut off before any of it is done. */
  reusedConnection: 'served' | 'dies';
}

export function recordedBehaviour(): Behaviour {
  return {
    accessTokenMs: 30 * 60_000,
    refreshTokenMs: 7 * 86_400_000,
    refresh: 'granted',
    handshakeRefusal: 'http-403',
    weekly: 'stored',
    conflictBody: 'wrapped',
    timestamps: 'naive',
    lists: 'true',
    echo: 'after-answer',
    eventOrder: 'true',
    eventCopies: 1,
    losesEvent: () => false,
    updateEvents: 'whole',
    heartbeatMs: 30_000,
    protocolPingMs: 20_000,
    pongDelayMs: 2,
    latencyMs: 0,
    chokesAbove: 16,
    stallMs: 30_000,
    idleConnectionMs: 5_000,
    reusedConnection: 'served',
  };
}
