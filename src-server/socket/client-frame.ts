import { clientFrameSchema } from '#shared/wire/socket-messages.ts';
import type { UserFrame } from '../ports/event-bus.ts';

export type ReadFrame =
  | { readonly kind: 'ping' | 'subscribe' | 'unsubscribe' }
  | { readonly kind: 'ring'; readonly frame: UserFrame }
  | { readonly kind: 'unknown-type'; readonly type: string }
  | { readonly kind: 'malformed'; readonly reason: string };

const KNOWN: readonly unknown[] = ['ping', 'subscribe', 'unsubscribe', 'ring_ended', 'ring_snoozed'];
/** A sender's own words are repeated to it, but not by the megabyte. */
const MAX_ECHO = 100;

/** Reads a text frame; null stands for a binary one. */
export function readClientFrame(text: string | null): ReadFrame {
  if (text === null) return { kind: 'malformed', reason: 'a binary frame' };
  const value = parseJson(text);
  if (value === undefined) return { kind: 'malformed', reason: 'not JSON' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'malformed', reason: 'not an object' };
  }
  const type = 'type' in value ? value.type : null;
  if (!KNOWN.includes(type)) return { kind: 'unknown-type', type: shown(type) };
  const read = clientFrameSchema.safeParse(value);
  if (!read.success) return { kind: 'malformed', reason: placesOf(read.error.issues) };
  const frame = read.data;
  if ('data' in frame) return { kind: 'ring', frame };
  return { kind: frame.type };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A missing type is called None, as the existing service does. What it holds is never walked: it may be nested without end. */
function shown(type: unknown): string {
  if (type === null) return 'None';
  if (typeof type === 'object') return Array.isArray(type) ? '[…]' : '{…}';
  return String(type).slice(0, MAX_ECHO);
}

function placesOf(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
