import { isAlarm, type StoredAlarm } from '#shared/domain/item.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { StoreWrite } from '../ports/record-store.ts';
import type { Schedule } from './schedule.ts';

/**
 * Ends the pause of all alarms at `end`: what was due before it is past for good, and a once-alarm whose only ring that was
 * is switched off, as the program's own edit.
 */
export function pauseEndWrites(schedule: Schedule, end: EpochMs, now: EpochMs): StoreWrite[] {
  const passed = schedule.items.all().flatMap((stored): StoreWrite[] => {
    const due = isAlarm(stored) ? schedule.dueWithoutPause(stored) : null;
    return isAlarm(stored) && due !== null && due < end ? [passedOver(stored, { due, end, now })] : [];
  });
  return [...passed, { kind: 'put-settings', settings: { ...schedule.settings(), pausedUntil: null } }];
}

function passedOver(
  { item, device }: StoredAlarm,
  { due, end, now }: { readonly due: EpochMs; readonly end: EpochMs; readonly now: EpochMs },
): StoreWrite {
  const known = { ...device, knownSince: end };
  if (item.recurrence !== 'once') {
    return { kind: 'put-item', stored: { item, device: known }, origin: { kind: 'device' } };
  }
  const off = { ...item, enabled: false, updatedAt: now };
  return { kind: 'put-item', stored: { item: off, device: known }, origin: { kind: 'program', due } };
}
