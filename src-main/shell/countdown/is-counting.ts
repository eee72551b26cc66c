import type { StoredItem } from '#shared/domain/item.ts';
import type { EpochMs } from '#shared/time/instant.ts';

/** Whether there is time left to show: the timer runs to an end that is ahead, or is paused. */
export function isCounting(stored: StoredItem | undefined, nextDue: EpochMs | null): boolean {
  if (stored?.item.type !== 'timer') return false;
  const { enabled, remainingSeconds } = stored.item;
  return enabled ? nextDue !== null : remainingSeconds !== null && remainingSeconds > 0;
}
