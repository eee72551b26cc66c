import { z } from 'zod';
import { readServerItem, type ServerItem } from './item-mapping.ts';

/** What a list says. Absence from it means something only if it is complete. */
export interface ServerList {
  readonly items: readonly ServerItem[];
  /** Items that are there, and that nothing can be made of. */
  readonly unreadable: readonly string[];
  readonly isComplete: boolean;
}

/** Far beyond any real list: a bound for what is held in memory. */
const MAX_ITEMS = 100_000;

const listSchema = z.object({
  items: z.array(z.unknown()).max(MAX_ITEMS),
  count: z.number().nullish(),
});
const named = z.object({ id: z.string() });
const buried = z.object({ deleted_at: z.string() });

/** Reads `{items, count}`; null if it is none. An item that cannot be read spoils neither the others nor its own presence. */
export function readServerList(body: unknown): ServerList | null {
  const parsed = listSchema.safeParse(body);
  if (!parsed.success) return null;
  const items: ServerItem[] = [];
  const unreadable: string[] = [];
  let isComplete = parsed.data.count == null || parsed.data.count === parsed.data.items.length;
  for (const entry of parsed.data.items) {
    if (buried.safeParse(entry).success) continue;
    const item = readServerItem(entry);
    const name = named.safeParse(entry);
    if (item !== null) items.push(item);
    else if (name.success) unreadable.push(name.data.id);
    else isComplete = false;
  }
  return { items, unreadable, isComplete };
}

/** The whole list from both by-type lists: for a server whose whole list fails. Null = that list could not be had. */
export function joinLists(alarms: ServerList | null, timers: ServerList | null): ServerList {
  return {
    items: [...(alarms?.items ?? []), ...(timers?.items ?? [])],
    unreadable: [...(alarms?.unreadable ?? []), ...(timers?.unreadable ?? [])],
    isComplete: alarms?.isComplete === true && timers?.isComplete === true,
  };
}
