import type { StoredAlarm } from '../domain/item.ts';
import { type AlarmSchedule, localDate, occurrenceOnDate } from '../domain/next-occurrence.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import { occurrenceKey } from '../domain/occurrence-key.ts';
import { isPausedAt, type PausedUntil } from '../domain/pause.ts';
import type { EpochMs } from '../time/instant.ts';
import type { ZoneId } from '../time/zone.ts';
import { DAY_MS, offsetMs } from '../time/zone-offsets.ts';

/** How a ring of a day stands. `past` = it rang, or nobody was to be woken by it any more. */
export type PlannedState = 'past' | 'missed' | 'skipped' | 'ringing' | 'snoozed' | 'ahead';

/** One alarm's ring on one day. */
export interface PlannedRing {
  readonly itemId: string;
  readonly label: string;
  readonly due: EpochMs;
  /** What the clock shows then, in minutes since midnight, 0–1439. */
  readonly minute: number;
  readonly state: PlannedState;
}

/** What the days are read from; a part of what every window is told. */
export interface PlanSource {
  readonly alarms: readonly StoredAlarm[];
  /** The next due instant of each item, by its id. */
  readonly nextDue: Readonly<Record<string, EpochMs>>;
  /** Ringing and snoozed ones. */
  readonly rings: readonly Occurrence[];
  readonly skipped: readonly Occurrence[];
  readonly missed: readonly Occurrence[];
  /** Until when all alarms are paused. */
  readonly pausedUntil: PausedUntil;
  readonly zone: ZoneId;
}

/** What the alarms of one local date are, by time; the date is counted in days since 1970-01-01. */
export function dayPlan(source: PlanSource, date: number, now: EpochMs): readonly PlannedRing[] {
  const known = knownOccurrences(source);
  const planned = new Map<string, PlannedRing>();
  for (const { item, device } of source.alarms) {
    const due = dueOnDate(item, source.nextDue[item.id], date, source.zone);
    if (due === null || !item.enabled || due < Math.max(device.scheduleSince, device.knownSince)) continue;
    const key = occurrenceKey({ itemId: item.id, due });
    const state = known.get(key)?.state ?? (due > now ? 'ahead' : 'past');
    if (state === 'ahead' && isPausedAt('alarm', due, source.pausedUntil)) continue;
    planned.set(key, plannedRing({ itemId: item.id, label: item.label, due, state }, source.zone));
  }
  // What has a row is told even where the alarm does not say so any more: a "once" alarm that was missed is off by now.
  for (const [key, { occurrence, state }] of known) {
    const { itemId, label, due } = occurrence;
    if (planned.has(key) || localDate(due, source.zone) !== date) continue;
    planned.set(key, plannedRing({ itemId, label, due, state }, source.zone));
  }
  return [...planned.values()].sort((a, b) => a.due - b.due || byText(a.label, b.label));
}

/** One local date, counted in days since 1970-01-01, and what rings on it. */
export interface PlannedDay {
  readonly date: number;
  readonly rings: readonly PlannedRing[];
}

/** The seven days from `firstDate` on. */
export function weekPlan(source: PlanSource, firstDate: number, now: EpochMs): readonly PlannedDay[] {
  const dates = Array.from({ length: 7 }, (_, index) => firstDate + index);
  return dates.map((date) => ({ date, rings: dayPlan(source, date, now) }));
}

/** What a clock in the zone shows at an instant, in minutes since midnight. */
export function clockMinute(at: EpochMs, zone: ZoneId): number {
  const local = at + offsetMs(zone, at);
  return Math.floor((((local % DAY_MS) + DAY_MS) % DAY_MS) / 60_000);
}

/** A "once" alarm has one date only: that of its next ring. */
function dueOnDate(
  item: AlarmSchedule,
  next: EpochMs | undefined,
  date: number,
  zone: ZoneId,
): EpochMs | null {
  if (item.recurrence !== 'once') return occurrenceOnDate(item, date, zone);
  return next !== undefined && localDate(next, zone) === date ? next : null;
}

interface KnownOccurrence {
  readonly occurrence: Occurrence;
  readonly state: PlannedState;
}

/** The alarms' occurrences that have a row, by their key. */
function knownOccurrences({ rings, skipped, missed }: PlanSource): ReadonlyMap<string, KnownOccurrence> {
  const all: KnownOccurrence[] = [
    ...skipped.map((occurrence) => ({ occurrence, state: 'skipped' as const })),
    ...missed.map((occurrence) => ({ occurrence, state: 'missed' as const })),
    ...rings.map((occurrence) => ({
      occurrence,
      state: occurrence.state.kind === 'snoozed' ? ('snoozed' as const) : ('ringing' as const),
    })),
  ];
  const alarms = all.filter(({ occurrence }) => occurrence.itemType === 'alarm');
  return new Map(alarms.map((known) => [occurrenceKey(known.occurrence), known]));
}

/** Many rings may share a minute, and collation by a language's rules would take most of the time. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plannedRing(ring: Omit<PlannedRing, 'minute'>, zone: ZoneId): PlannedRing {
  return { ...ring, minute: clockMinute(ring.due, zone) };
}
