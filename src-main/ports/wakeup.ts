import type { EpochMs } from '#shared/time/instant.ts';

/** One armed wake-up. Arming again replaces the former. It may come early or late: the caller looks at the clock. */
export interface Wakeup {
  armAt(instant: EpochMs, wake: () => void): void;
  disarm(): void;
}
