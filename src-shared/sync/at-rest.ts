import type { Item } from '../domain/item.ts';
import type { ServerItem } from '../wire/item-mapping.ts';
import { agreed, baseOf } from './agreement.ts';
import { type FieldGroup, sameContent, sameGroup } from './item-groups.ts';
import { editTime, merge } from './merge.ts';
import type { Base, SyncRecord } from './record.ts';

/** What says when an item rings: if the server changed any of it, what this device did to the old schedule is over. */
const SCHEDULE: readonly FieldGroup[] = ['enabled', 'time', 'recurrence', 'duration', 'repeat', 'run'];

/**
 * A record that waits for nothing meets a server's copy. It may differ from its base on purpose: a once-alarm that this
 * device disabled after a miss, which is sent when the report was seen. That stays unless the server's schedule is new, or an
 * edit that came after what was missed here says that it is on. `serverAheadMs`: null for an edit of our own.
 */
export function takenAtRest(
  record: SyncRecord,
  server: ServerItem,
  serverAheadMs: number | null,
): SyncRecord {
  const { base, item: local } = record;
  if (base === null || sameContent(local, base.item)) return agreed(record, server);
  if (
    isNewSchedule(base, server) ||
    (serverAheadMs !== null && isEditedSince(local, server, serverAheadMs))
  ) {
    return agreed(record, server);
  }
  const { item, isSettled } = merge({
    base: base.item,
    sent: [],
    local,
    server: server.item,
    localIsLater: false,
  });
  return isSettled
    ? agreed({ ...record, item }, server)
    : { ...record, item, base: baseOf(server), pending: null, sent: [] };
}

/** Switched on anew elsewhere it looks as before: only the time of the edit tells. Ours bears that of what was missed. */
function isEditedSince(local: Item, server: ServerItem, serverAheadMs: number): boolean {
  return editTime(server) > local.updatedAt + serverAheadMs;
}

function isNewSchedule({ item: base }: Base, { item: server }: ServerItem): boolean {
  if (base.type !== server.type || base.createdAt !== server.createdAt) return true;
  return SCHEDULE.some((group) => !sameGroup(base, server, group));
}
