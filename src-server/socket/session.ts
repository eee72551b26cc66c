import type { EpochMs } from '#shared/time/instant.ts';
import { SERVER_FEATURES } from '#shared/wire/features.ts';
import { wireTimestamp } from '#shared/wire/timestamps.ts';
import type { UserFrame } from '../ports/event-bus.ts';
import { readClientFrame } from './client-frame.ts';

/** One connection, as far as it can be decided without a socket. */
export interface SessionState {
  readonly userId: string;
  readonly subscribed: boolean;
  readonly awaitingPong: boolean;
  /** Frames that came since the last protocol ping. */
  readonly framesSincePing: number;
}

export type SessionEvent =
  | { readonly kind: 'opened' }
  /** Null: a binary frame. */
  | { readonly kind: 'frame-came'; readonly text: string | null }
  | { readonly kind: 'heartbeat-due' }
  | { readonly kind: 'ping-due' }
  | { readonly kind: 'pong-came' }
  | { readonly kind: 'told'; readonly frame: UserFrame };

export type SessionEffect =
  | { readonly kind: 'send'; readonly frame: object }
  | { readonly kind: 'ping' }
  | { readonly kind: 'close'; readonly code: number; readonly reason: string }
  /** For the user's other connections. */
  | { readonly kind: 'relay'; readonly frame: UserFrame };

export interface SessionStep {
  readonly state: SessionState;
  readonly effects: readonly SessionEffect[];
}

/** A person's own devices never say this much in 20 seconds. */
export const MAX_FRAMES_BETWEEN_PINGS = 600;

export function newSession(userId: string): SessionState {
  return { userId, subscribed: true, awaitingPong: false, framesSincePing: 0 };
}

/** The whole life of a connection: pure and total. */
export function stepSession(state: SessionState, event: SessionEvent, now: EpochMs): SessionStep {
  const timestamp = wireTimestamp(now);
  const owned = { timestamp, user_id: state.userId };
  switch (event.kind) {
    case 'opened': {
      const message = 'WebSocket connection established';
      return sends(state, { type: 'connected', ...owned, message, features: SERVER_FEATURES });
    }
    case 'heartbeat-due':
      return sends(state, { type: 'heartbeat', timestamp });
    case 'ping-due':
      if (state.awaitingPong) return { state, effects: [close(1011, 'keepalive ping timeout')] };
      return { state: { ...state, awaitingPong: true, framesSincePing: 0 }, effects: [{ kind: 'ping' }] };
    case 'pong-came':
      return { state: { ...state, awaitingPong: false }, effects: [] };
    case 'told': {
      const { type, ...rest } = event.frame;
      return state.subscribed ? sends(state, { type, ...owned, ...rest }) : { state, effects: [] };
    }
    case 'frame-came': {
      const counted = { ...state, framesSincePing: state.framesSincePing + 1 };
      if (counted.framesSincePing > MAX_FRAMES_BETWEEN_PINGS) {
        return { state: counted, effects: [close(1013, 'too many messages')] };
      }
      return answer(counted, event.text, owned);
    }
  }
}

interface Stamp {
  readonly timestamp: string;
  readonly user_id: string;
}

function answer(state: SessionState, text: string | null, stamp: Stamp): SessionStep {
  const { timestamp } = stamp;
  const read = readClientFrame(text);
  switch (read.kind) {
    case 'unknown-type': {
      const error = `Unknown message type: ${read.type}`;
      return sends(state, { type: 'error', timestamp, error, details: {} });
    }
    case 'malformed': {
      const error = 'Error processing message';
      return sends(state, { type: 'error', timestamp, error, details: read.reason });
    }
    case 'ping':
      return sends(state, { type: 'pong', timestamp });
    case 'subscribe':
      return sends({ ...state, subscribed: true }, { type: 'subscribed', ...stamp });
    case 'unsubscribe':
      return { state: { ...state, subscribed: false }, effects: [] };
    case 'ring':
      return { state, effects: [{ kind: 'relay', frame: read.frame }] };
  }
}

function sends(state: SessionState, frame: object): SessionStep {
  return { state, effects: [{ kind: 'send', frame }] };
}

function close(code: number, reason: string): SessionEffect {
  return { kind: 'close', code, reason };
}
