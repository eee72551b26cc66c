import type { StoredAlarm, StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { ALARM_ORDERS, type AlarmEntry, compareAlarms } from '../alarms/alarm-order.ts';
import { TIMER_ORDERS, type TimerEntry, timerEntry } from '../timers/timer-order.ts';
import { isStoredAlarm, isStoredTimer } from './kinds.ts';
import type { Projection } from './projection.ts';
import { keepSorted } from './sorted.ts';

const byTime = keepSorted<StoredItem, null, StoredAlarm>({
  pick: (stored) => (isStoredAlarm(stored) ? stored : null),
  idOf: ({ item }) => item.id,
  compare: (a, b) => compareAlarms(a.item, b.item),
});

const alarmsByOrder = byOrder(ALARM_ORDERS, (compare) =>
  keepSorted<StoredItem, Projection['nextDue'] | null, AlarmEntry>({
    pick: (stored, dues) =>
      isStoredAlarm(stored) ? { stored, due: dues?.[stored.item.id] ?? Number.POSITIVE_INFINITY } : null,
    idOf: ({ stored }) => stored.item.id,
    compare,
  }),
);

const timersByOrder = byOrder(TIMER_ORDERS, (compare) =>
  keepSorted<StoredItem, Projection['nextDue'], TimerEntry>({
    pick: (stored, nextDue) => (isStoredTimer(stored) ? timerEntry(stored, nextDue[stored.item.id]) : null),
    idOf: ({ stored }) => stored.item.id,
    compare,
  }),
);

/** The alarms by wall time. */
export function alarmsOf({ items }: Projection): readonly StoredAlarm[] {
  return byTime(items, null);
}

/** The alarms in the order a person chose. Due instants matter to one order only. */
export function sortedAlarms({ items, nextDue, settings }: Projection): readonly AlarmEntry[] {
  const { alarmSort } = settings;
  return alarmsByOrder[alarmSort](items, alarmSort === 'next' ? nextDue : null);
}

/** The timers, the running ones first. */
export function timersOf({ items, nextDue }: Projection): readonly TimerEntry[] {
  return timersByOrder.state(items, nextDue);
}

/** The timers in the order a person chose. */
export function sortedTimers({ items, nextDue, settings }: Projection): readonly TimerEntry[] {
  return timersByOrder[settings.timerSort](items, nextDue);
}

function byOrder<Order extends string, Compare, Sorted>(
  orders: Readonly<Record<Order, Compare>>,
  sorted: (compare: Compare) => Sorted,
): Readonly<Record<Order, Sorted>> {
  const entries = Object.entries(orders) as [Order, Compare][];
  return Object.fromEntries(entries.map(([name, compare]) => [name, sorted(compare)])) as Record<
    Order,
    Sorted
  >;
}

/** The item's ring that asks for an answer, the ringing one before a snoozed one. */
export function ringOf(rings: readonly Occurrence[], itemId: string): Occurrence | undefined {
  const own = rings.filter((ring) => ring.itemId === itemId);
  return own.find(({ state }) => state.kind === 'ringing') ?? own[0];
}
