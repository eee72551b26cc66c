import { type EpochMs, epochMs } from '../time/instant.ts';
import type { WallTime } from '../time/wall-time.ts';
import { wallTimeParts } from '../time/wall-time.ts';
import type { ZoneId } from '../time/zone.ts';
import { DAY_MS, type OffsetSpan, offsetMs, spansAround, steadyOffsetMs } from '../time/zone-offsets.ts';
import { type Day, type Recurrence, ringDays } from './recurrence.ts';

/** The part of an alarm that decides when it rings. */
export interface AlarmSchedule {
  readonly alarmTime: WallTime;
  readonly recurrence: Recurrence;
  readonly days: readonly Day[];
}

/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;
/** One day before, for a ring shifted over midnight; two weeks after, for a weekly date that the zone skips. */
const DAYS_LOOKED_AT = 17;

/**
 * The first occurrence strictly later than `after`, null when there is none (no day chosen).
 * Rules AL1–AL9 of docs/SPEC.md: a wall time in a gap is shifted later by the gap's length, in an overlap the first one
 * counts, once; a date that the zone skips has no occurrence. `once` is any date's first such time.
 */
export function nextOccurrence(schedule: AlarmSchedule, after: EpochMs, zone: ZoneId): EpochMs | null {
  const mask = dayMask(schedule);
  if (mask === 0) return null;
  const { hour, minute } = wallTimeParts(schedule.alarmTime);
  const wallMs = (hour * 60 + minute) * 60_000;
  const firstDate = localDate(after, zone) - 1;
  for (let date = firstDate; date < firstDate + DAYS_LOOKED_AT; date++) {
    if ((mask & (1 << weekday(date))) === 0) continue;
    const at = ringOnDate(date, wallMs, zone);
    if (at !== null && at > after) return epochMs(at);
  }
  return null;
}

/**
 * The occurrence on one local date, counted in days since 1970-01-01; null when it does not ring on that day of the week or
 * the zone skips the date. By the same rules as `nextOccurrence`; `once` rings on any date.
 */
export function occurrenceOnDate(schedule: AlarmSchedule, date: number, zone: ZoneId): EpochMs | null {
  if ((dayMask(schedule) & (1 << weekday(date))) === 0) return null;
  const { hour, minute } = wallTimeParts(schedule.alarmTime);
  const at = ringOnDate(date, (hour * 60 + minute) * 60_000, zone);
  return at === null ? null : epochMs(at);
}

/** The local date of an instant, counted in days since 1970-01-01. */
export function localDate(at: EpochMs, zone: ZoneId): number {
  return Math.floor((at + offsetMs(zone, at)) / DAY_MS);
}

/** The days of the week on which it rings as bits, bit 0 = Sunday. */
function dayMask({ recurrence, days }: AlarmSchedule): number {
  let mask = 0;
  for (const day of ringDays(recurrence, days)) mask |= 1 << day;
  return mask;
}

/** 0 = Sunday … 6 = Saturday, of a date counted in days since 1970-01-01. */
function weekday(date: number): Day {
  return (((date + EPOCH_WEEKDAY) % 7) + 7) % 7;
}

/** The instant at which a wall time rings on a local date, null when the zone skips that date altogether. */
function ringOnDate(date: number, wallMs: number, zone: ZoneId): number | null {
  const local = date * DAY_MS + wallMs;
  const steady = steadyOffsetMs(zone, date);
  if (steady !== null) return local - steady;
  const spans = spansAround(zone, date);
  return hasDate(spans, date) ? resolve(spans, local) : null;
}

function hasDate(spans: readonly OffsetSpan[], date: number): boolean {
  const start = date * DAY_MS;
  return spans.some((span) => span.from + span.offsetMs < start + DAY_MS && span.to + span.offsetMs > start);
}

/** Temporal's "compatible": the first span that shows this local time, else the span before the gap that swallows it. */
function resolve(spans: readonly OffsetSpan[], local: number): number | null {
  for (const [index, span] of spans.entries()) {
    const at = local - span.offsetMs;
    if (at >= span.from && at < span.to) return at;
    const next = spans[index + 1];
    if (next !== undefined && at >= span.to && local < next.from + next.offsetMs) return at;
  }
  return null;
}
