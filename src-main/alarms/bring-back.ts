import { afterClockStepBack } from '#shared/domain/clock-step.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { orphaned } from './orphans.ts';
import type { LookContext } from './take-up.ts';

/** What was set, seen or started later than now counts as set, seen or started now (SC9). */
export function bringItemsBack({ schedule, now, transaction }: LookContext, othersAheadMs = 0): void {
  for (const stored of schedule.items.all()) {
    const back = afterClockStepBack(stored, now, othersAheadMs);
    if (back) transaction.putItem(back, { kind: back.item === stored.item ? 'device' : 'person' });
  }
}

/**
 * Settled rows that lie ahead: what never sounded is scheduled again, what did is told. One whose item was deleted or
 * rescheduled since stays as it is; a once-alarm's disabling may come from this very miss.
 */
export function bringRowsBack(
  { schedule, now, transaction }: LookContext,
  isWanted: (row: Occurrence) => boolean,
  byMs: number,
): void {
  for (const row of schedule.book.ahead(now)) {
    const orphan = orphaned(row, schedule.items.get(row.itemId), { at: now, here: true });
    const isGone = orphan?.kind === 'cancelled' && orphan.why !== 'disabled';
    if (isWanted(row) && !isGone) {
      transaction.step(row, { kind: 'clock-stepped-back', at: now, byMs });
    }
  }
}
