import type { WakeFinding } from '#shared/ipc/wake-check.ts';
import type { WakeFacts } from './facts.ts';
import { finding } from './finding.ts';

/**
 * Whether the computer will sleep before the next ring if nobody touches it from now on [WC5]. We hold off sleep for
 * the last `keepAwakeMinutes` before a ring; before that the system's own idle time decides.
 */
export function sleepFinding(facts: WakeFacts): WakeFinding | null {
  const { next, settings, idleSleep, canHoldSleep } = facts;
  if (!next) return null;
  const { graceMinutes, keepAwakeMinutes } = settings;
  const untilRingMinutes = Math.max(0, next.due - facts.now) / 60_000;
  const held = keepAwakeMinutes > 0 && canHoldSleep;
  if (held && untilRingMinutes <= keepAwakeMinutes) return ok('held', graceMinutes);
  if (idleSleep.kind === 'unknown') return finding('sleep.unknown', { graceMinutes });
  const minutes = idleSleep.afterMinutes;
  if (minutes === null) return ok('never', graceMinutes);
  if (untilRingMinutes < minutes) return ok('sooner', graceMinutes);
  if (held && untilRingMinutes - keepAwakeMinutes < minutes) return ok('ahead', graceMinutes);
  const reason = keepAwakeMinutes === 0 ? 'off' : canHoldSleep ? 'late' : 'cannot';
  return finding('sleep.problem', { reason, minutes: Math.round(minutes), keepAwakeMinutes, graceMinutes });
}

function ok(reason: 'held' | 'never' | 'sooner' | 'ahead', graceMinutes: number): WakeFinding {
  return finding('sleep.ok', { reason, graceMinutes });
}
