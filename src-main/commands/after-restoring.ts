import { setAlarmEnabled } from '#shared/domain/alarm-edits.ts';
import { isAlarm, isTimer, type StoredItem } from '#shared/domain/item.ts';
import { stepTimer } from '#shared/domain/timer-machine.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { Schedule } from '../alarms/schedule.ts';

/**
 * What rang, or fell due, while it was deleted comes back as after its ring: a once-alarm switched off, a timer idle. What
 * repeats goes on from now, without reports of what it missed. Only the items that this changes.
 */
export function afterRestoring(ids: readonly string[], schedule: Schedule, now: EpochMs): StoredItem[] {
  return ids.flatMap((id) => {
    const stored = schedule.items.get(id);
    const due = schedule.nextDueOf(id);
    if (!stored?.item.enabled || (due !== null && due > now)) return [];
    return afterRing(stored, now) ?? [];
  });
}

function afterRing(stored: StoredItem, now: EpochMs): StoredItem | null {
  if (repeats(stored)) return { ...stored, device: { ...stored.device, knownSince: now } };
  if (isTimer(stored)) {
    const stopped = stepTimer(stored, { kind: 'stop' }, now);
    return stopped.ok ? stopped.stored : null;
  }
  const off = isAlarm(stored) ? setAlarmEnabled(stored, false, now) : null;
  return off?.ok ? off.stored : null;
}

function repeats({ item }: StoredItem): boolean {
  return item.type === 'timer' ? item.repeat : item.recurrence !== 'once';
}
