/** A growing wait: `baseMs` doubled at each failure, up to `capMs`. */
export interface Backoff {
  readonly baseMs: number;
  readonly capMs: number;
}

/** Between tries of the socket. */
export const SOCKET_BACKOFF: Backoff = { baseMs: 500, capMs: 20_000 };
/** Between tries of HTTP when nothing answers. */
export const HTTP_BACKOFF: Backoff = { baseMs: 1_000, capMs: 60_000 };

/** The longest wait after so many failures in a row (at least 1). */
export function longestWaitMs(failures: number, { baseMs, capMs }: Backoff): number {
  const doublings = Math.min(Math.max(0, failures - 1), 52);
  return Math.min(capMs, baseMs * 2 ** doublings);
}

/** Full jitter: anything from nothing to the longest wait, so that devices cut off together do not come back together. */
export function waitMs(failures: number, backoff: Backoff, fraction: number): number {
  return Math.round(longestWaitMs(failures, backoff) * Math.min(1, Math.max(0, fraction)));
}
