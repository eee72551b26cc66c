import { type EpochMs, epochMs } from './instant.ts';
import { offsetMsAt } from './temporal.ts';
import type { ZoneId } from './zone.ts';

/** A stretch of time during which a zone keeps one offset: `from` ≤ instant < `to`. */
export interface OffsetSpan {
  readonly from: number;
  readonly to: number;
  readonly offsetMs: number;
}

/** What a zone does during one UTC day: at most one change, as in all rules of tzdata since 1970. */
interface UtcDay {
  readonly startOffsetMs: number;
  readonly endOffsetMs: number;
  /** The first instant of the new offset; null = the day keeps one. */
  readonly changeAt: number | null;
}

export const DAY_MS = 86_400_000;
/** About ninety years of days, a few megabytes; a device's alarms touch some ten days of one zone. */
const MAX_DAYS_PER_ZONE = 32_768;
const MAX_ZONES = 4;

// The polyfill takes several microseconds for one offset, so a zone's days are remembered. The rules of a zone do not
// change while a process lives: tzdata is part of the runtime.
const zones = new Map<ZoneId, Map<number, UtcDay>>();

/** The offset around a UTC day when it does not change from the day before to the day after, else null. */
export function steadyOffsetMs(zone: ZoneId, utcDay: number): number | null {
  const days = daysOf(zone);
  const before = dayOf(zone, days, utcDay - 1);
  const same = dayOf(zone, days, utcDay);
  const after = dayOf(zone, days, utcDay + 1);
  const steady = before.changeAt === null && same.changeAt === null && after.changeAt === null;
  return steady ? same.startOffsetMs : null;
}

/** The spans from the start of the UTC day before to the end of the UTC day after, in order, without gaps. */
export function spansAround(zone: ZoneId, utcDay: number): OffsetSpan[] {
  const days = daysOf(zone);
  const spans: OffsetSpan[] = [];
  let from = (utcDay - 1) * DAY_MS;
  for (let at = utcDay - 1; at <= utcDay + 1; at++) {
    const day = dayOf(zone, days, at);
    if (day.changeAt === null) continue;
    spans.push({ from, to: day.changeAt, offsetMs: day.startOffsetMs });
    from = day.changeAt;
  }
  const last = dayOf(zone, days, utcDay + 1);
  spans.push({ from, to: (utcDay + 2) * DAY_MS, offsetMs: last.endOffsetMs });
  return spans;
}

/** How far local time is ahead of UTC at an instant, in milliseconds, from the remembered days. */
export function offsetMs(zone: ZoneId, instant: EpochMs): number {
  const day = dayOf(zone, daysOf(zone), Math.floor(instant / DAY_MS));
  return day.changeAt !== null && instant >= day.changeAt ? day.endOffsetMs : day.startOffsetMs;
}

function daysOf(zone: ZoneId): Map<number, UtcDay> {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  if (zones.size >= MAX_ZONES) zones.clear();
  const days = new Map<number, UtcDay>();
  zones.set(zone, days);
  return days;
}

function dayOf(zone: ZoneId, days: Map<number, UtcDay>, utcDay: number): UtcDay {
  const known = days.get(utcDay);
  if (known !== undefined) return known;
  if (days.size >= MAX_DAYS_PER_ZONE) days.clear();
  const day = readDay(zone, days, utcDay);
  days.set(utcDay, day);
  return day;
}

function readDay(zone: ZoneId, days: Map<number, UtcDay>, utcDay: number): UtcDay {
  const start = utcDay * DAY_MS;
  const startOffsetMs = days.get(utcDay - 1)?.endOffsetMs ?? offsetMsAt(zone, epochMs(start));
  const endOffsetMs = days.get(utcDay + 1)?.startOffsetMs ?? offsetMsAt(zone, epochMs(start + DAY_MS));
  const changeAt = startOffsetMs === endOffsetMs ? null : findChange(zone, start, startOffsetMs);
  return { startOffsetMs, endOffsetMs, changeAt };
}

/** The first whole second of the day that starts at `start` whose offset is not `startOffsetMs` any more, by halving. */
function findChange(zone: ZoneId, start: number, startOffsetMs: number): number {
  let same = 0;
  let changed = DAY_MS / 1000;
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (offsetMsAt(zone, epochMs(start + middle * 1000)) === startOffsetMs) same = middle;
    else changed = middle;
  }
  return start + changed * 1000;
}
