import type { EpochMs } from '../time/instant.ts';

/** How far the server's clock is ahead of ours, and how wrong that may be, in milliseconds. */
export interface ServerClock {
  readonly aheadMs: number;
  readonly errorMs: number;
}

/** The server's time in an answer, between our sending and hearing it. `stepMs`: what it is rounded down to. */
export interface ServerTime {
  readonly serverAt: EpochMs;
  readonly sentAt: EpochMs;
  readonly heardAt: EpochMs;
  readonly stepMs: number;
}

/** The better of what was known and what an answer says; one that contradicts it shows that a clock was set. */
export function observeServerTime(known: ServerClock | null, answer: ServerTime): ServerClock {
  const { serverAt, sentAt, heardAt, stepMs } = answer;
  if (heardAt < sentAt) return known ?? { aheadMs: 0, errorMs: Number.POSITIVE_INFINITY };
  const aheadMs = Math.round(serverAt + stepMs / 2 - (sentAt + heardAt) / 2);
  const seen = { aheadMs, errorMs: Math.ceil((heardAt - sentAt + stepMs) / 2) };
  if (known === null || seen.errorMs <= known.errorMs) return seen;
  const contradicts = Math.abs(seen.aheadMs - known.aheadMs) > seen.errorMs + known.errorMs;
  return contradicts ? seen : known;
}
