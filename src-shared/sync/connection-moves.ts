import { SOCKET_BACKOFF, waitMs } from './backoff.ts';
import {
  CONNECT_TIMEOUT_MS,
  type ConnectionEffect,
  type ConnectionEvent,
  type ConnectionState,
  type ConnectionStep,
  type Link,
  NEW_TOKEN_MS,
  SILENCE_MS,
  STEADY_UPTIME_MS,
  type SteadyMs,
  TOKEN_TIMEOUT_MS,
} from './connection-state.ts';

/** What counts against a connection. */
interface Past {
  readonly failures: number;
  readonly refreshedAt: SteadyMs | null;
}

const NO_PAST: Past = { failures: 0, refreshedAt: null };

export function stay(state: ConnectionState): ConnectionStep {
  return { state, effects: [] };
}

/** To a state in which nothing is open and nothing is armed. */
export function rest(
  state: ConnectionState,
  link: Extract<Link, { kind: 'stopped' | 'signed-out' | 'needs-sign-in' }>,
): ConnectionStep {
  if (state.link.kind === link.kind) return stay(state);
  return { state: { ...state, link }, effects: [...closing(state, true), { kind: 'cancel-timer' }] };
}

export function beginConnecting(
  state: ConnectionState,
  { at }: ConnectionEvent,
  { failures, refreshedAt }: Past = NO_PAST,
): ConnectionStep {
  const socket = state.socket + 1;
  const dueAt = at + CONNECT_TIMEOUT_MS;
  const link: Link = { kind: 'connecting', step: 'socket', failures, refreshedAt, dueAt };
  const effects: ConnectionEffect[] = [
    { kind: 'open-socket', socket },
    { kind: 'arm-timer', afterMs: CONNECT_TIMEOUT_MS },
  ];
  return { state: { ...state, link, socket }, effects };
}

export function beginRefreshing(
  state: ConnectionState,
  { at }: ConnectionEvent,
  failures: number,
): ConnectionStep {
  const dueAt = at + TOKEN_TIMEOUT_MS;
  const link: Link = { kind: 'connecting', step: 'token', failures, refreshedAt: null, dueAt };
  const effects: ConnectionEffect[] = [
    { kind: 'refresh-token' },
    { kind: 'arm-timer', afterMs: TOKEN_TIMEOUT_MS },
  ];
  return { state: { ...state, link }, effects };
}

export function goLive(state: ConnectionState, { at }: ConnectionEvent): ConnectionStep {
  const { link } = state;
  if (link.kind !== 'connecting') return stay(state);
  const { failures, refreshedAt } = link;
  const live: Link = { kind: 'live', since: at, heardAt: at, failures, refreshedAt, pongBy: null };
  const effects: ConnectionEffect[] = [
    { kind: 'arm-timer', afterMs: SILENCE_MS },
    { kind: 'reconcile', cause: 'connected' },
  ];
  return { state: { ...state, link: live }, effects };
}

/** The token is not taken: one refresh, and if the new one is not taken either, only a person can go on. */
export function refuse(state: ConnectionState, event: ConnectionEvent): ConnectionStep {
  const { failures, refreshedAt } = record(state.link, event);
  const isRefreshed = refreshedAt !== null && event.at - refreshedAt < NEW_TOKEN_MS;
  const refused = isRefreshed ? needSignIn(state) : beginRefreshing(state, event, failures);
  return {
    state: refused.state,
    effects: [...(isRefreshed ? [] : closing(state, false)), ...refused.effects],
  };
}

export function needSignIn(state: ConnectionState): ConnectionStep {
  const effects: ConnectionEffect[] = [
    ...closing(state, false),
    { kind: 'cancel-timer' },
    { kind: 'ask-to-sign-in' },
  ];
  return { state: { ...state, link: { kind: 'needs-sign-in' } }, effects };
}

/** No connection for now: the next try comes after a wait that grows with the failures in a row. */
export function fail(
  state: ConnectionState,
  event: ConnectionEvent,
  { needsToken = false } = {},
): ConnectionStep {
  const before = record(state.link, event);
  const failures = before.failures + 1;
  const afterMs = waitMs(failures, SOCKET_BACKOFF, event.fraction);
  const link: Link = {
    kind: state.isOnline ? 'waiting' : 'offline',
    failures,
    needsToken,
    refreshedAt: before.refreshedAt,
    dueAt: event.at + afterMs,
  };
  const effects: ConnectionEffect[] = [...closing(state, false), { kind: 'arm-timer', afterMs }];
  return { state: { ...state, link }, effects };
}

/** What counts against the connection so far; uptime clears it. */
function record(link: Link, { at }: ConnectionEvent): Past {
  switch (link.kind) {
    case 'live':
      return at - link.since >= STEADY_UPTIME_MS
        ? NO_PAST
        : { failures: link.failures, refreshedAt: link.refreshedAt };
    case 'connecting':
    case 'waiting':
    case 'offline':
      return { failures: link.failures, refreshedAt: link.refreshedAt };
    default:
      return NO_PAST;
  }
}

function closing({ link, socket }: ConnectionState, politely: boolean): ConnectionEffect[] {
  const isOpen = link.kind === 'live' || (link.kind === 'connecting' && link.step === 'socket');
  return isOpen ? [{ kind: 'close-socket', socket, politely }] : [];
}
