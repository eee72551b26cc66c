import { uptime } from 'node:os';
import { epochMs } from '#shared/time/instant.ts';
import { usableZone } from '#shared/time/temporal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Power } from '../../ports/power.ts';

/**
 * The computer's clocks. The monotonic clock stops in sleep on Linux and runs on elsewhere, so what passes between
 * suspend and resume is taken off; where it stopped by itself that is next to nothing.
 */
export function createClock(power: Pick<Power, 'onEvent'>): Clock {
  let sleptMs = 0;
  let suspendedAt: number | null = null;
  power.onEvent((event) => {
    if (event === 'suspend') suspendedAt = monotonicMs();
    if (event !== 'resume' || suspendedAt === null) return;
    sleptMs += monotonicMs() - suspendedAt;
    suspendedAt = null;
  });
  return {
    now: () => epochMs(Date.now()),
    awakeMs: () => monotonicMs() - sleptMs,
    uptimeMs: () => uptime() * 1000,
    // `Date` keeps the zone it started with; a new format asks the system each time.
    zone: () => usableZone(new Intl.DateTimeFormat().resolvedOptions().timeZone),
  };
}

function monotonicMs(): number {
  return Number(process.hrtime.bigint() / 1_000n) / 1_000;
}
