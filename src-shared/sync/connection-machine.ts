import { assertNever } from '../assert-never.ts';
import {
  beginConnecting,
  beginRefreshing,
  fail,
  goLive,
  needSignIn,
  refuse,
  rest,
  stay,
} from './connection-moves.ts';
import {
  type ConnectionEffect,
  type ConnectionEvent,
  type ConnectionState,
  type ConnectionStep,
  PONG_TIMEOUT_MS,
  RESUME_PONG_TIMEOUT_MS,
  SILENCE_MS,
} from './connection-state.ts';

const POLICY_VIOLATION = 1008;

/** The connection after an event. Pure and total: an event that does not apply changes nothing. Rules CN1–CN12. */
export function stepConnection(state: ConnectionState, event: ConnectionEvent): ConnectionStep {
  switch (event.kind) {
    case 'started':
      return start(state, event);
    case 'stopped':
      return rest(state, { kind: 'stopped' });
    case 'signed-out':
      return state.link.kind === 'stopped' ? stay(state) : rest(state, { kind: 'signed-out' });
    case 'signed-in':
      return signIn(state, event);
    case 'token-refreshed':
    case 'token-refused':
    case 'token-unavailable':
      return hearOfToken(state, event);
    case 'frame-received':
    case 'pong-received':
    case 'handshake-refused':
    case 'socket-closed':
      return event.socket === state.socket ? hearOfSocket(state, event) : stay(state);
    case 'timer-fired':
      return timerFired(state, event);
    case 'resumed':
      return resume(state, event);
    case 'network-changed':
      return networkChanged({ ...state, isOnline: event.isOnline }, event);
    default:
      return assertNever(event);
  }
}

function start(state: ConnectionState, event: Extract<ConnectionEvent, { kind: 'started' }>): ConnectionStep {
  if (state.link.kind !== 'stopped') return stay(state);
  return event.isSignedIn ? beginConnecting(state, event) : rest(state, { kind: 'signed-out' });
}

/** Also with a new account: what was open for the one before is closed. */
function signIn(state: ConnectionState, event: ConnectionEvent): ConnectionStep {
  if (state.link.kind === 'stopped') return stay(state);
  const closed = rest(state, { kind: 'signed-out' });
  const begun = beginConnecting(closed.state, event);
  return { state: begun.state, effects: [...closed.effects, ...begun.effects] };
}

function hearOfToken(state: ConnectionState, event: ConnectionEvent): ConnectionStep {
  const { link } = state;
  const isIdle = link.kind === 'stopped' || link.kind === 'signed-out' || link.kind === 'needs-sign-in';
  // Whoever asked for the refresh (the API does too): without a token nothing goes on.
  if (event.kind === 'token-refused') return isIdle ? stay(state) : needSignIn(state);
  if (link.kind !== 'connecting' || link.step !== 'token') return stay(state);
  switch (event.kind) {
    case 'token-refreshed':
      return beginConnecting(state, event, { failures: link.failures, refreshedAt: event.at });
    default:
      return fail(state, event, { needsToken: true });
  }
}

type SocketEvent = Extract<ConnectionEvent, { readonly socket: number }>;

function hearOfSocket(state: ConnectionState, event: SocketEvent): ConnectionStep {
  const { link } = state;
  const hasSocket = link.kind === 'live' || (link.kind === 'connecting' && link.step === 'socket');
  if (!hasSocket) return stay(state);
  switch (event.kind) {
    case 'frame-received':
    case 'pong-received':
      return sawLife(state, event);
    case 'handshake-refused':
      return event.status === 401 || event.status === 403 ? refuse(state, event) : fail(state, event);
    case 'socket-closed':
      return event.code === POLICY_VIOLATION ? refuse(state, event) : fail(state, event);
    default:
      return assertNever(event);
  }
}

/** Any frame is a sign of life; the first makes the connection live, for a server may accept and then close with 1008. */
function sawLife(state: ConnectionState, event: SocketEvent): ConnectionStep {
  const { link } = state;
  if (link.kind === 'connecting') return event.kind === 'frame-received' ? goLive(state, event) : stay(state);
  if (link.kind !== 'live') return stay(state);
  const alive: ConnectionState = { ...state, link: { ...link, heardAt: event.at, pongBy: null } };
  return link.pongBy === null ? stay(alive) : { state: alive, effects: [arm(SILENCE_MS)] };
}

function timerFired(state: ConnectionState, event: ConnectionEvent): ConnectionStep {
  const { link } = state;
  switch (link.kind) {
    case 'live':
      return watchSilence(state, event);
    case 'connecting':
      if (event.at < link.dueAt) return { state, effects: [arm(link.dueAt - event.at)] };
      return fail(state, event, { needsToken: link.step === 'token' });
    case 'waiting':
    case 'offline':
      if (event.at < link.dueAt) return { state, effects: [arm(link.dueAt - event.at)] };
      return tryAgain(state, event);
    case 'signed-out':
    case 'stopped':
    case 'needs-sign-in':
      return stay(state);
    default:
      return assertNever(link);
  }
}

function watchSilence(state: ConnectionState, event: ConnectionEvent): ConnectionStep {
  const { link } = state;
  if (link.kind !== 'live') return stay(state);
  if (link.pongBy !== null) {
    const leftMs = link.pongBy - event.at;
    return leftMs > 0 ? { state, effects: [arm(leftMs)] } : fail(state, event);
  }
  const leftMs = link.heardAt + SILENCE_MS - event.at;
  return leftMs > 0 ? { state, effects: [arm(leftMs)] } : ping(state, event, PONG_TIMEOUT_MS);
}

function ping(state: ConnectionState, { at }: ConnectionEvent, withinMs: number): ConnectionStep {
  const { link } = state;
  if (link.kind !== 'live') return stay(state);
  const pongBy = Math.min(link.pongBy ?? Number.POSITIVE_INFINITY, at + withinMs);
  const pinged: ConnectionState = { ...state, link: { ...link, pongBy } };
  return { state: pinged, effects: [{ kind: 'send-ping', socket: state.socket }, arm(pongBy - at)] };
}

function tryAgain(state: ConnectionState, event: ConnectionEvent): ConnectionStep {
  const { link } = state;
  if (link.kind !== 'waiting' && link.kind !== 'offline') return stay(state);
  const { failures, refreshedAt, needsToken } = link;
  return needsToken
    ? beginRefreshing(state, event, failures)
    : beginConnecting(state, event, { failures, refreshedAt });
}

/** After sleep the old socket is likely dead, and what it missed is not known. */
function resume(state: ConnectionState, event: ConnectionEvent): ConnectionStep {
  const { link } = state;
  if (link.kind === 'live') {
    const pinged = ping(state, event, RESUME_PONG_TIMEOUT_MS);
    return { ...pinged, effects: [...pinged.effects, { kind: 'reconcile', cause: 'resumed' }] };
  }
  return tryAgain(state, event);
}

function networkChanged(state: ConnectionState, event: ConnectionEvent): ConnectionStep {
  const { link } = state;
  if (link.kind === 'live') return ping(state, event, PONG_TIMEOUT_MS);
  if (link.kind !== 'waiting' && link.kind !== 'offline') return stay(state);
  if (state.isOnline) return tryAgain(state, event);
  return stay({ ...state, link: { ...link, kind: 'offline' } });
}

function arm(afterMs: number): ConnectionEffect {
  return { kind: 'arm-timer', afterMs };
}
