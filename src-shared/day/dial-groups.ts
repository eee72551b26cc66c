import type { PlannedRing } from './day-plan.ts';

/** Marks nearer to each other than this could not be told apart, or hit. */
export const GROUP_MINUTES = 10;

/** Rings that share one mark of the dial: never empty, by time. */
export type MarkGroup = readonly [PlannedRing, ...PlannedRing[]];

/** Gathers a day's rings, which come by time, into marks that are apart from each other. */
export function dialGroups(rings: readonly PlannedRing[]): readonly MarkGroup[] {
  const groups: [PlannedRing, ...PlannedRing[]][] = [];
  for (const ring of [...rings].sort((a, b) => a.minute - b.minute || a.due - b.due)) {
    const last = groups.at(-1);
    if (last !== undefined && ring.minute - last[0].minute < GROUP_MINUTES) last.push(ring);
    else groups.push([ring]);
  }
  return groups;
}
