import type { StoredAlarm, StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { compareAlarms } from '../alarms/alarm-order.ts';
import { compareTimers, type TimerEntry, timerEntry } from '../timers/timer-order.ts';
import { isStoredAlarm, isStoredTimer } from './kinds.ts';
import type { Projection } from './projection.ts';
import { keepSorted } from './sorted.ts';

const sortedAlarms = keepSorted<StoredItem, null, StoredAlarm>({
  pick: (stored) => (isStoredAlarm(stored) ? stored : null),
  idOf: ({ item }) => item.id,
  compare: (a, b) => compareAlarms(a.item, b.item),
});

const sortedTimers = keepSorted<StoredItem, Projection['nextDue'], TimerEntry>({
  pick: (stored, nextDue) => (isStoredTimer(stored) ? timerEntry(stored, nextDue[stored.item.id]) : null),
  idOf: ({ stored }) => stored.item.id,
  compare: compareTimers,
});

/** The alarms in the order they are listed. */
export function alarmsOf({ items }: Projection): readonly StoredAlarm[] {
  return sortedAlarms(items, null);
}

/** The timers in the order they are listed. */
export function timersOf({ items, nextDue }: Projection): readonly TimerEntry[] {
  return sortedTimers(items, nextDue);
}

/** The item's ring that asks for an answer, the ringing one before a snoozed one. */
export function ringOf(rings: readonly Occurrence[], itemId: string): Occurrence | undefined {
  const own = rings.filter((ring) => ring.itemId === itemId);
  return own.find(({ state }) => state.kind === 'ringing') ?? own[0];
}
