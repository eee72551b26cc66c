import type { Command } from '#shared/domain/commands.ts';
import { isAlarm, type StoredItem } from '#shared/domain/item.ts';
import { shiftAlarm } from '#shared/domain/shift.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { Schedule } from '../alarms/schedule.ts';
import type { StoreWrite } from '../ports/record-store.ts';
import { editItem } from './item-edits.ts';
import { deletionWrites, editWrites } from './person-writes.ts';
import { skipWrites } from './skips.ts';

export type BulkCommand = Extract<Command, { kind: 'bulk' }>;

/** One change of many items, as one transaction. Items it does not apply to are passed over. */
export function bulkWrites({ ids, change }: BulkCommand, schedule: Schedule, now: EpochMs): StoreWrite[] {
  const stored = [...new Set(ids)].flatMap((id) => schedule.items.get(id) ?? []);
  switch (change.kind) {
    case 'delete':
      return deletionWrites(idsOf(stored), schedule, now);
    case 'set-enabled': {
      const others = stored.filter(({ item }) => item.enabled !== change.enabled);
      return editWrites(switched(others, change.enabled, now), schedule, now);
    }
    case 'shift': {
      const shifted = stored.filter(isAlarm).flatMap((alarm) => {
        const edit = shiftAlarm(alarm, change.minutes, now);
        return edit.ok ? [edit.stored] : [];
      });
      return editWrites(shifted, schedule, now);
    }
    case 'skip-next': {
      const due = stored.filter(({ item }) => schedule.nextDueOf(item.id) !== null);
      // The only ring of a once-alarm is skipped by switching it off.
      const once = due.filter(({ item }) => item.type === 'alarm' && item.recurrence === 'once');
      const others = due.filter(({ item }) => item.type === 'alarm' && item.recurrence !== 'once');
      const writes = editWrites(switched(once, false, now), schedule, now);
      return [...writes, ...skipWrites(idsOf(others), schedule, now)];
    }
  }
}

function switched(all: readonly StoredItem[], enabled: boolean, now: EpochMs): StoredItem[] {
  return all.flatMap((stored) => {
    const { id } = stored.item;
    const edit = editItem({ kind: 'set-enabled', id, enabled }, { now, newId: () => id, find: () => stored });
    return edit.ok ? [edit.stored] : [];
  });
}

function idsOf(stored: readonly StoredItem[]): string[] {
  return stored.map(({ item }) => item.id);
}
