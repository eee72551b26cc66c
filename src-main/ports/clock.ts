import type { EpochMs } from '#shared/time/instant.ts';
import type { ZoneId } from '#shared/time/zone.ts';

/** What the time is, read afresh at every call. */
export interface Clock {
  /** The wall clock, UTC. May jump either way. */
  now(): EpochMs;
  /** Milliseconds that only run while the computer is awake, from an arbitrary start; never jumps. */
  awakeMs(): number;
  /** Milliseconds since the computer was started, sleep included. */
  uptimeMs(): number;
  /** The system's zone at this moment. */
  zone(): ZoneId;
}
