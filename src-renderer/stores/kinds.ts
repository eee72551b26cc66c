import type { StoredAlarm, StoredItem, StoredTimer } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';

// These are said again here because the shared modules that say them also hold their schemas, and a page that parses
// nothing should not have to load the schema library before its first paint.

export function isStoredAlarm(stored: StoredItem): stored is StoredAlarm {
  return stored.item.type === 'alarm';
}

export function isStoredTimer(stored: StoredItem): stored is StoredTimer {
  return stored.item.type === 'timer';
}

/** Text key of a ring, for lists. */
export function ringKey({ itemId, due }: Pick<Occurrence, 'itemId' | 'due'>): string {
  return `${itemId}@${due}`;
}
