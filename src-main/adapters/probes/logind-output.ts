import type { IdleSleepReading } from '../../ports/probes.ts';

const SLEEPING = new Set([
  'suspend',
  'hibernate',
  'hybrid-sleep',
  'suspend-then-hibernate',
  'sleep',
  'poweroff',
  'halt',
]);

/** Reads `busctl get-property … IdleAction IdleActionUSec`: `s "ignore"` and `t 1800000000`, one a line. */
export function readLogind(output: string): IdleSleepReading {
  const action = /^s "([a-z-]*)"$/m.exec(output)?.[1];
  const microseconds = /^t (\d+)$/m.exec(output)?.[1];
  if (action === undefined) return { kind: 'unknown' };
  if (!SLEEPING.has(action)) return { kind: 'known', afterMinutes: null };
  return microseconds === undefined
    ? { kind: 'unknown' }
    : { kind: 'known', afterMinutes: Number(microseconds) / 60_000_000 };
}
