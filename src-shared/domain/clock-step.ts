import { addMs, type EpochMs, earlierOf } from '../time/instant.ts';
import { isTimer, type StoredItem } from './item.ts';

/**
 * The item after the clock was set back to `now`, null when nothing changes. What it says was set, seen or started later
 * than now happened now: else an alarm set by a fast clock would stay silent until then, and a timer run too long (SC9).
 * `othersAheadMs`: a timer's start so far ahead may come from another device, whose clock is ahead of this one's.
 */
export function afterClockStepBack(stored: StoredItem, now: EpochMs, othersAheadMs = 0): StoredItem | null {
  const { item, device } = stored;
  const latestStart = addMs(now, othersAheadMs);
  const startsAhead =
    isTimer(stored) && stored.item.startedAt !== null && stored.item.startedAt > latestStart;
  if (device.scheduleSince <= now && device.knownSince <= now && !startsAhead) return null;
  return {
    item: startsAhead ? { ...stored.item, startedAt: now, updatedAt: now } : item,
    device: {
      ...device,
      scheduleSince: earlierOf(device.scheduleSince, now),
      knownSince: earlierOf(device.knownSince, now),
    },
  };
}
