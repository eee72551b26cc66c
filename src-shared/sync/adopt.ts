import { startsAfresh } from '../domain/alarm-edits.ts';
import type { Item, StoredItem, Timer } from '../domain/item.ts';
import { freshDevice } from '../domain/item-fields.ts';
import { runningTimer } from '../domain/timer-cycle.ts';
import { addMs, type EpochMs, earlierOf } from '../time/instant.ts';
import { sameGroup } from './item-groups.ts';

/**
 * An item that came from the server, as this device holds it. A schedule that is new here counts from the edit that made it,
 * never from the future; what fell due before this device knew of it is past.
 */
export function adopt(
  before: StoredItem | null,
  item: Item,
  { now, serverAheadMs }: { readonly now: EpochMs; readonly serverAheadMs: number },
): StoredItem {
  const editedAt = earlierOf(addMs(item.updatedAt, -serverAheadMs), now);
  const afresh = { scheduleSince: editedAt, knownSince: now };
  if (before === null || before.item.type !== item.type) {
    return { item, device: { ...freshDevice(now), ...afresh, presetSeconds: firstPreset(item) } };
  }
  const schedule = isRescheduled(before.item, item) ? afresh : {};
  return { item, device: { ...before.device, ...schedule, presetSeconds: preset(before, item) } };
}

function isRescheduled(before: Item, after: Item): boolean {
  if (before.type === 'alarm' && after.type === 'alarm') return startsAfresh(before, after);
  const groups = ['run', 'duration', 'repeat'] as const;
  return groups.some((group) => !sameGroup(before, after, group));
}

function firstPreset(item: Item): number | null {
  return item.type === 'timer' && isIdle(item) ? item.durationSeconds : null;
}

/** A length changed while the timer runs may be "+N min": the preset stays. An idle timer's length is its preset. */
function preset({ item: before, device }: StoredItem, after: Item): number | null {
  if (before.type !== 'timer' || after.type !== 'timer') return device.presetSeconds;
  return isIdle(before) || isIdle(after) ? after.durationSeconds : device.presetSeconds;
}

function isIdle(timer: Timer): boolean {
  return runningTimer(timer) === null && timer.remainingSeconds === null;
}
