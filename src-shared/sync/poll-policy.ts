import { assertNever } from '../assert-never.ts';
import { HTTP_BACKOFF, waitMs } from './backoff.ts';

/** What is known of the ways to the server. `failures`: lists in a row that met no answer or a failing server. */
export type Reach =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'needs-sign-in' }
  | { readonly kind: 'live'; readonly failures: number }
  | { readonly kind: 'socket-down'; readonly failures: number };

/** How long between lists while all is well. */
export interface PollIntervals {
  readonly liveMs: number;
  readonly socketDownMs: number;
}

export const POLL_INTERVALS: PollIntervals = { liveMs: 300_000, socketDownMs: 10_000 };

/** What asks for a list at once. */
export type PollCause = 'connected' | 'sync-required' | 'resumed' | 'network-returned' | 'asked-for';

/**
 * How long to wait for the next list after the last; null: no list. `retryAfterMs`: what the server asked for.
 * While the socket is live the list is a safety net; while it is down it is the way; when nothing answers it backs off.
 */
export function nextPollMs(
  reach: Reach,
  chance: { readonly fraction: number; readonly retryAfterMs: number | null },
  intervals: PollIntervals = POLL_INTERVALS,
): number | null {
  switch (reach.kind) {
    case 'signed-out':
    case 'needs-sign-in':
      return null;
    case 'live':
    case 'socket-down': {
      const usual = reach.kind === 'live' ? intervals.liveMs : intervals.socketDownMs;
      const own = reach.failures === 0 ? usual : waitMs(reach.failures, HTTP_BACKOFF, chance.fraction);
      return Math.max(own, chance.retryAfterMs ?? 0);
    }
    default:
      return assertNever(reach);
  }
}

/** Whether a cause brings the next list forward to now; a server that asked to be left alone is left alone. */
export function pollsNow(
  reach: Reach,
  cause: PollCause,
  waiting: { readonly retryAfterMs: number | null },
): boolean {
  if (reach.kind === 'signed-out' || reach.kind === 'needs-sign-in') return false;
  return cause === 'asked-for' || (waiting.retryAfterMs ?? 0) === 0;
}
