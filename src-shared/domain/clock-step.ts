import { type EpochMs, earlierOf } from '../time/instant.ts';
import { isTimer, type StoredItem } from './item.ts';

/**
 * The item after the clock was set back to `now`, null when nothing changes. What it says was set, seen or started later
 * than now happened now: else an alarm set by a fast clock would stay silent until then, and a timer run too long (SC9).
 */
export function afterClockStepBack(stored: StoredItem, now: EpochMs): StoredItem | null {
  const { item, device } = stored;
  const startsAhead = isTimer(stored) && stored.item.startedAt !== null && stored.item.startedAt > now;
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
