import type { Item } from '../domain/item.ts';
import type { EpochMs } from '../time/instant.ts';
import type { ServerItem } from '../wire/item-mapping.ts';
import { sameContent } from './item-groups.ts';
import type { Base, SyncRecord } from './record.ts';

/** What the server says of one item against what was agreed on before. */
export type News = 'none' | 'newer' | 'older';

/**
 * Whether a server's copy says anything new. `older`: a lower version, or other content under the same one, as from a
 * server restored from a backup. An item made anew, after a hard delete, counts its versions from the start.
 */
export function newsOf(base: Base | null, server: ServerItem): News {
  if (base === null || base.item.createdAt !== server.item.createdAt) return 'newer';
  const ahead = server.item.version - base.item.version;
  if (ahead !== 0) return ahead > 0 ? 'newer' : 'older';
  return sameContent(base.item, server.item) ? 'none' : 'older';
}

/** The server's copy with a start that this device knows better: a start is doubted once only, when it is new. */
export function withKnownStart(record: SyncRecord | null, server: ServerItem): ServerItem {
  const { item, wireStartedAt } = server;
  if (record === null || item.type !== 'timer' || item.startedAt === null) return server;
  const known = knownStarts(record).find(({ onWire }) => onWire === wireStartedAt);
  return known === undefined ? server : { ...server, item: { ...item, startedAt: known.startedAt } };
}

export function baseOf({ item, wireStartedAt }: ServerItem): Base {
  return { item, wireStartedAt };
}

/** The record when both sides hold the same and nothing waits. What only we spell otherwise stays as it is. */
export function agreed(record: SyncRecord | null, server: ServerItem): SyncRecord {
  const { item } = server;
  return {
    id: item.id,
    item: record === null || !sameContent(record.item, item) ? item : withServerMarks(record.item, item),
    base: baseOf(server),
    pending: null,
    sent: [],
  };
}

/** The item under the version and creation that the server gave it. */
export function withServerMarks(item: Item, { version, createdAt, updatedAt }: Item): Item {
  return { ...item, version, createdAt, updatedAt };
}

function knownStarts({ item, base, sent }: SyncRecord): { onWire: EpochMs; startedAt: EpochMs }[] {
  const own = [item, ...sent].flatMap((known) => {
    const startedAt = known.type === 'timer' ? known.startedAt : null;
    return startedAt === null ? [] : [{ onWire: startedAt, startedAt }];
  });
  const start = base?.item.type === 'timer' ? base.item.startedAt : null;
  const onWire = base?.wireStartedAt ?? null;
  return start === null || onWire === null ? own : [{ onWire, startedAt: start }, ...own];
}
