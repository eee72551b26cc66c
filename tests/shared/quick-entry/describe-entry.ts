import type { QuickEntry } from '#shared/quick-entry/entry.ts';

/** A quick entry in one line, for tables: `alarm 07:30 weekdays [Pobudka]`, `timer 1500 [tea]`, `nothing no-time`. */
export function describeEntry(entry: QuickEntry): string {
  if (entry.kind === 'nothing') return `nothing ${entry.reason}`;
  const label = entry.label === null ? '' : ` [${entry.label}]`;
  const remarks = entry.remarks.map((remark) => ` +${remark}`).join('');
  if (entry.kind === 'timer') {
    return `timer ${entry.durationSeconds}${entry.repeat ? ' repeat' : ''}${label}${remarks}`;
  }
  const days = entry.recurrence === 'weekly' ? ` ${entry.days.join('')}` : '';
  return `alarm ${entry.alarmTime} ${entry.recurrence}${days}${label}${remarks}`;
}
