import { localDate } from '../domain/next-occurrence.ts';
import type { EpochMs } from '../time/instant.ts';
import { type PlannedDay, type PlanSource, weekPlan } from './day-plan.ts';

interface Kept {
  readonly source: PlanSource;
  readonly since: EpochMs;
  /** The first instant at which a ring of today changes from ahead to past. */
  readonly until: number;
  readonly days: readonly PlannedDay[];
}

/**
 * Derives the week ahead, and gives the very same object until something in it can have changed: the source, the date, or
 * a ring that has become past. So a clock that ticks costs nothing, and nothing is drawn anew.
 */
export function createPlanKeeper(): (source: PlanSource, now: EpochMs) => readonly PlannedDay[] {
  let kept: Kept | null = null;
  return (source, now) => {
    const firstDate = localDate(now, source.zone);
    const isKept =
      kept !== null &&
      sameSource(kept.source, source) &&
      kept.days[0]?.date === firstDate &&
      now >= kept.since &&
      now < kept.until;
    if (kept !== null && isKept) return kept.days;
    const days = weekPlan(source, firstDate, now);
    const next = days[0]?.rings.find(({ due }) => due > now);
    kept = { source, since: now, until: next?.due ?? Number.POSITIVE_INFINITY, days };
    return days;
  };
}

function sameSource(a: PlanSource, b: PlanSource): boolean {
  return (Object.keys(a) as (keyof PlanSource)[]).every((key) => a[key] === b[key]);
}
