import { useState } from 'react';
import type { PlannedDay } from '#shared/day/day-plan.ts';
import { createPlanKeeper } from '#shared/day/plan-keeper.ts';
import { epochMs } from '#shared/time/instant.ts';
import { zoneId } from '#shared/time/zone.ts';
import { useProjection } from '../stores/app-store.ts';
import { alarmsOf } from '../stores/lists.ts';
import { useNow } from '../ui/use-now.ts';

/** What rings today and on the six days after; the same object until something in it changes. */
export function useWeekAhead(): readonly PlannedDay[] {
  const [weekAhead] = useState(createPlanKeeper);
  const alarms = useProjection(alarmsOf);
  const nextDue = useProjection((projection) => projection.nextDue);
  const rings = useProjection((projection) => projection.rings);
  const skipped = useProjection((projection) => projection.skipped);
  const missed = useProjection((projection) => projection.missed);
  const pausedUntil = useProjection(({ settings }) => settings.pausedUntil);
  const zone = useProjection((projection) => projection.zone);
  const now = useNow('minute');
  return weekAhead(
    { alarms, nextDue, rings, skipped, missed, pausedUntil, zone: zoneId(zone) },
    epochMs(now),
  );
}
