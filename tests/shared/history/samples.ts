import type { HistoryEntry } from '#shared/history/history-entry.ts';
import { localMinute } from '#shared/history/local-minute.ts';
import { addMs, epochMs } from '#shared/time/instant.ts';
import { zoneId } from '#shared/time/zone.ts';

/** An alarm of 07:30 in Warsaw, dismissed 95 s after it rang on time. */
export function entry(fields: Partial<HistoryEntry> = {}): HistoryEntry {
  const due = fields.due ?? epochMs(Date.UTC(2026, 10, 23, 6, 30));
  const zone = fields.zone ?? zoneId('Europe/Warsaw');
  return {
    id: 1,
    itemId: 'a',
    itemType: 'alarm',
    label: 'Pobudka',
    due,
    zone,
    local: localMinute(due, zone),
    rangAt: due,
    outcome: { kind: 'dismissed', at: addMs(due, 95_000) },
    snoozeCount: 0,
    alsoMissed: 0,
    ...fields,
  };
}
