import type { Alarm } from '#shared/domain/item.ts';

const byLabel = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Alarms by wall time, then by label. */
export function compareAlarms(a: Alarm, b: Alarm): number {
  if (a.alarmTime !== b.alarmTime) return a.alarmTime < b.alarmTime ? -1 : 1;
  return byLabel.compare(a.label, b.label) || (a.id < b.id ? -1 : 1);
}
