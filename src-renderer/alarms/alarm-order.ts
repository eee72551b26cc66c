import type { Alarm, StoredAlarm } from '#shared/domain/item.ts';
import type { Recurrence } from '#shared/domain/recurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';

const byLabel = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** An alarm in the list, with the instant it rings next; `Infinity` = it does not. */
export interface AlarmEntry {
  readonly stored: StoredAlarm;
  readonly due: number;
}

/** Alarms by wall time, then by label. */
export function compareAlarms(a: Alarm, b: Alarm): number {
  if (a.alarmTime !== b.alarmTime) return a.alarmTime < b.alarmTime ? -1 : 1;
  return compareLabels(a, b) || (a.id < b.id ? -1 : 1);
}

/** The order a person chose; what is equal in it goes by wall time. The newest comes first. */
export const ALARM_ORDERS: Readonly<Record<Settings['alarmSort'], (a: AlarmEntry, b: AlarmEntry) => number>> =
  {
    time: (a, b) => compareAlarms(a.stored.item, b.stored.item),
    label: (a, b) =>
      compareLabels(a.stored.item, b.stored.item) || compareAlarms(a.stored.item, b.stored.item),
    next: (a, b) => (a.due === b.due ? 0 : a.due - b.due) || compareAlarms(a.stored.item, b.stored.item),
    created: (a, b) =>
      b.stored.item.createdAt - a.stored.item.createdAt || compareAlarms(a.stored.item, b.stored.item),
    changed: (a, b) =>
      b.stored.item.updatedAt - a.stored.item.updatedAt || compareAlarms(a.stored.item, b.stored.item),
  };

const RECURRENCES: readonly Recurrence[] = ['once', 'daily', 'weekdays', 'weekends', 'weekly'];

export function compareLabels(a: { readonly label: string }, b: { readonly label: string }): number {
  return byLabel.compare(a.label, b.label);
}

export function compareRecurrences(a: Alarm, b: Alarm): number {
  return RECURRENCES.indexOf(a.recurrence) - RECURRENCES.indexOf(b.recurrence);
}
