import { nextOccurrence } from '../domain/next-occurrence.ts';
import type { Day, Recurrence } from '../domain/recurrence.ts';
import { MAX_TIMER_SECONDS } from '../domain/timer-length.ts';
import { addMs, type EpochMs } from '../time/instant.ts';
import { localDateAt } from '../time/local-date.ts';
import { wallTimeFromParts } from '../time/wall-time.ts';
import type { ZoneId } from '../time/zone.ts';
import { offsetMs } from '../time/zone-offsets.ts';
import type { Choice } from './choose.ts';
import type { AlarmEntry, EntryContext, NothingReason, Remark, TimerEntry } from './entry.ts';
import type { PieceOf } from './piece.ts';
import type { Duration } from './read-duration.ts';
import { instantOn, resolveDate } from './resolve-date.ts';
import { type Hour, readings } from './resolve-hour.ts';

/** What a text asks for, apart from its label and spans. */
export type Resolved =
  | Omit<AlarmEntry, 'label' | 'spans'>
  | Omit<TimerEntry, 'label' | 'spans'>
  | { readonly kind: 'nothing'; readonly reason: NothingReason };

/** Turns a choice into what an alarm or a timer can hold, or says why none can. */
export function resolve(choice: Choice, context: EntryContext): Resolved {
  const { time } = choice;
  if (choice.refusal !== null) return nothing(choice.refusal);
  if (time === null) return nothing('no-time');
  return time.kind === 'duration' ? resolveDuration(time, context) : resolveClock(time, choice, context);
}

function resolveDuration({ duration, said }: PieceOf<'duration'>, context: EntryContext): Resolved {
  return timer(secondsOf(duration), { repeat: said === 'every', remarks: [] }, context);
}

function secondsOf({ seconds }: Duration): number {
  return Math.round(seconds);
}

function timer(
  durationSeconds: number,
  rest: { readonly repeat: boolean; readonly remarks: readonly Remark[] },
  { now }: EntryContext,
): Resolved {
  if (durationSeconds < 1) return nothing('zero');
  if (durationSeconds > MAX_TIMER_SECONDS) return nothing('too-long');
  return { kind: 'timer', durationSeconds, next: addMs(now, durationSeconds * 1000), ...rest };
}

/** The hours a clock can mean, in the order of preference, each tried until one works. */
function resolveClock(time: PieceOf<'clock'>, choice: Choice, context: EntryContext): Resolved {
  const hours = readings(time.clock, choice.part, context.language);
  if (hours.length === 0) return nothing('no-such-time');
  if (choice.repeatDays !== null) return repeating(hours[0] as Hour, choice.repeatDays, context);
  if (choice.dates.length > 0) return onDate(hours, choice, context);
  return choice.until ? untilNext(hours, context) : once(hours[0] as Hour, context);
}

function repeating(hour: Hour, days: readonly Day[], context: EntryContext): Resolved {
  const shifted = days.map((day) => (day + hour.daysLater) % 7).sort((a, b) => a - b);
  return alarm(hour, namedRecurrence(shifted), context);
}

const NAMED = new Map<string, Recurrence>([
  ['0,1,2,3,4,5,6', 'daily'],
  ['1,2,3,4,5', 'weekdays'],
  ['0,6', 'weekends'],
]);

/** The name for a set of days; only what has none is listed. */
function namedRecurrence(days: readonly Day[]): { recurrence: Recurrence; days: readonly Day[] } {
  const recurrence = NAMED.get(days.join()) ?? 'weekly';
  return { recurrence, days: recurrence === 'weekly' ? days : [] };
}

function once(hour: Hour, context: EntryContext): Resolved {
  return alarm(hour, { recurrence: 'once', days: [] }, context);
}

function alarm(
  hour: Hour,
  repeat: { readonly recurrence: Recurrence; readonly days: readonly Day[] },
  { now, zone }: EntryContext,
): Resolved {
  const alarmTime = wallTimeFromParts(hour.hour, hour.minute);
  const next = nextOccurrence({ alarmTime, ...repeat }, now, zone);
  if (next === null) return nothing('no-such-repeat');
  const shifted: Remark[] = wallTimeAt(next, zone) === alarmTime ? [] : ['shifted-by-gap'];
  return { kind: 'alarm', alarmTime, ...repeat, next, remarks: [...hour.remarks, ...shifted] };
}

function wallTimeAt(instant: EpochMs, zone: ZoneId): string {
  const minutes = Math.floor((instant + offsetMs(zone, instant)) / 60_000);
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return wallTimeFromParts(Math.floor(inDay / 60), inDay % 60);
}

/** A date is held by a countdown to it, or by a one-time alarm whose time does not come before. */
function onDate(hours: readonly Hour[], choice: Choice, context: EntryContext): Resolved {
  const { now, zone } = context;
  let reason: NothingReason = 'past';
  for (const hour of choice.until || isToday(choice) ? hours : hours.slice(0, 1)) {
    const date = resolveDate(choice.dates, hour, context);
    if (date === null) return nothing('no-such-date');
    const at = instantOn(date, hour, zone);
    if (at === null) return nothing('no-such-date');
    if (at <= now) continue;
    if (choice.until) return countdown(at, hour.remarks, context);
    const single = once(hour, context);
    if (single.kind === 'alarm' && single.next === at) return single;
    reason = 'beyond-next-time';
  }
  return nothing(reason);
}

function isToday({ dates }: Choice): boolean {
  return dates.some((date) => date.kind === 'ahead' && date.days === 0);
}

/** The nearest of the instants that the clock can mean. */
function untilNext(hours: readonly Hour[], context: EntryContext): Resolved {
  const { now, zone } = context;
  const coming = hours.flatMap((hour) => {
    const single = once(hour, context);
    return single.kind === 'alarm' ? [{ hour, at: single.next, remarks: single.remarks }] : [];
  });
  const [nearest] = coming.sort((a, b) => a.at - b.at);
  if (nearest === undefined) return nothing('no-such-time');
  const today = localDateAt(now, zone) === localDateAt(nearest.at, zone);
  return countdown(nearest.at, today ? nearest.remarks : [...nearest.remarks, 'tomorrow'], context);
}

/** A second begun counts, so that it does not end before its time. */
function countdown(at: EpochMs, remarks: readonly Remark[], context: EntryContext): Resolved {
  return timer(Math.ceil((at - context.now) / 1000), { repeat: false, remarks }, context);
}

function nothing(reason: NothingReason): Resolved {
  return { kind: 'nothing', reason };
}
