import type { EpochMs } from '#shared/time/instant.ts';

/** What the time is, UTC, read afresh at every call. */
export interface Clock {
  now(): EpochMs;
}
