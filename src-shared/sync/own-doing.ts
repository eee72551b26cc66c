import type { Item } from '../domain/item.ts';
import { sameContent, withGroup } from './item-groups.ts';
import type { SyncRecord } from './record.ts';

/*
 * The program ends things by itself: it disables a once-alarm that rang, and clears a timer's end. Such a doing may lie on top of
 * a person's edit that waits: then the item is dated later than the edit.
 */

/** The item as the program left it, if the server does not have that yet; null: there is no such thing. */
export function ownDoing(record: SyncRecord): Item | null {
  const { item, base, pending } = record;
  if (base === null || item.enabled || pending?.kind === 'deletion') return null;
  if (pending?.kind === 'edit' && !isOnTop(record)) return null;
  return sameContent(item, base.item) ? null : item;
}

/** The item as a person left it: what the program ended since is conditional, and no part of the edit. */
export function asPersonLeftIt(record: SyncRecord): Item {
  const { item, base } = record;
  if (base === null || item.type !== base.item.type || !isOnTop(record)) return item;
  return withGroup(item, item.type === 'alarm' ? 'enabled' : 'run', base.item);
}

/**
 * A person began again what the program had ended. Others must hear of it even if the server's item says the same: their programs
 * may be about to end it.
 */
export function isBegunAgain({ item, sent }: SyncRecord): boolean {
  return item.enabled && sent.some((own) => !own.enabled);
}

function isOnTop({ item, pending }: SyncRecord): boolean {
  return pending?.kind === 'edit' && !item.enabled && item.updatedAt > pending.editedAt;
}
