import type { MissedReason } from '#shared/domain/occurrence.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { TimePassed } from './time-watch.ts';

/** What is known about the time before a look that found a due instant in the past. */
export type LookEvidence =
  | { readonly kind: 'first-look'; readonly computerStartedAt: EpochMs }
  | { readonly kind: 'later-look'; readonly passed: TimePassed };

/** Why nobody met an occurrence that was due at `due` and found too late [RG6]. */
export function missedReason(due: EpochMs, evidence: LookEvidence): MissedReason {
  if (evidence.kind === 'first-look') {
    return due < evidence.computerStartedAt ? 'switched-off' : 'app-not-running';
  }
  const { passed } = evidence;
  if (passed.sleptMs > 0) return 'asleep';
  if (passed.steppedMs > 0) return 'clock-changed';
  if (passed.zoneChanged) return 'zone-changed';
  return 'busy';
}
