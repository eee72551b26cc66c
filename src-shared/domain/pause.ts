import { type EpochMs, laterOf } from '../time/instant.ts';
import type { StoredItem } from './item.ts';

/** Until when all alarms of this device are paused; null = they are not. */
export type PausedUntil = EpochMs | 'forever' | null;

/**
 * An item as it is due while alarms are paused: what an alarm is due for before the end of the pause counts as past. Null
 * for an alarm that is not due at all. Timers know no pause.
 */
export function whilePaused(stored: StoredItem, pausedUntil: PausedUntil): StoredItem | null {
  if (stored.item.type === 'timer' || pausedUntil === null) return stored;
  if (pausedUntil === 'forever') return null;
  const knownSince = laterOf(stored.device.knownSince, pausedUntil);
  return { ...stored, device: { ...stored.device, knownSince } };
}

/** Whether a ring of an item of this type is paused at an instant. */
export function isPausedAt(type: StoredItem['item']['type'], at: EpochMs, pausedUntil: PausedUntil): boolean {
  if (type === 'timer' || pausedUntil === null) return false;
  return pausedUntil === 'forever' || at < pausedUntil;
}
