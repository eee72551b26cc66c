import { addMs, type EpochMs } from '../time/instant.ts';
import type { ZoneId } from '../time/zone.ts';
import { isAlarm, isTimer, type StoredAlarm, type StoredItem, type StoredTimer } from './item.ts';
import { nextOccurrence } from './next-occurrence.ts';
import { endsUntil, nthEnd, runningTimer } from './timer-cycle.ts';

/**
 * The next due instant of an item that has no row yet, null when there is none. It may lie in the past: then it is late
 * or missed. `lastDue` is the latest due instant up to now that has a row in any state but `scheduled`.
 * Rules SC1–SC6 of docs/SPEC.md.
 */
export function nextDue(stored: StoredItem, lastDue: EpochMs | null, zone: ZoneId): EpochMs | null {
  if (!stored.item.enabled) return null;
  if (isAlarm(stored)) return nextAlarmDue(stored, lastDue, zone);
  return isTimer(stored) ? nextTimerDue(stored, lastDue) : null;
}

/**
 * Like `nextDue`, stepping over instants whose row exists already although they lie ahead: skipped ones, and ones that
 * rang before the clock was set back.
 */
export function nextDueWithoutRow(
  stored: StoredItem,
  lastDue: EpochMs | null,
  hasRow: (due: EpochMs) => boolean,
  zone: ZoneId,
): EpochMs | null {
  let due = nextDue(stored, lastDue, zone);
  while (due !== null && hasRow(due)) due = nextDue(stored, due, zone);
  return due;
}

/** The latest of a running timer's ends that are past and have no row, and how many more passed before it. */
export interface PastEnds {
  readonly due: EpochMs;
  readonly alsoMissed: number;
}

/** Collapses the ends that passed unmet up to `now` into the latest one; null when there are none. Takes constant time. */
export function pastEnds(stored: StoredTimer, lastDue: EpochMs | null, now: EpochMs): PastEnds | null {
  const timer = runningTimer(stored.item);
  if (timer === null) return null;
  const latest = endsUntil(timer, now);
  const met = endsUntil(timer, lastMet(stored, lastDue));
  if (latest <= met) return null;
  return { due: nthEnd(timer, latest), alsoMissed: latest - met - 1 };
}

function nextAlarmDue({ item, device }: StoredAlarm, lastDue: EpochMs | null, zone: ZoneId): EpochMs | null {
  if (item.recurrence === 'once') {
    if (lastDue !== null && lastDue > device.scheduleSince) return null;
    const due = nextOccurrence(item, device.scheduleSince, zone);
    return due !== null && due >= device.knownSince ? due : null;
  }
  const after = Math.max(device.scheduleSince, device.knownSince - 1, lastDue ?? Number.NEGATIVE_INFINITY);
  return nextOccurrence(item, after as EpochMs, zone);
}

function nextTimerDue(stored: StoredTimer, lastDue: EpochMs | null): EpochMs | null {
  const timer = runningTimer(stored.item);
  if (timer === null) return null;
  const met = endsUntil(timer, lastMet(stored, lastDue));
  return met > 0 && !timer.repeat ? null : nthEnd(timer, met + 1);
}

/** The instant up to which a timer's ends are done with: it has rows for them, or they were past at first sight. */
function lastMet({ device }: StoredTimer, lastDue: EpochMs | null): EpochMs {
  const beforeKnown = addMs(device.knownSince, -1);
  return lastDue !== null && lastDue > beforeKnown ? lastDue : beforeKnown;
}
