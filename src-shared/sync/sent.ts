import type { Item } from '../domain/item.ts';
import { sameContent } from './item-groups.ts';
import type { SyncRecord } from './record.ts';

/** Unanswered edits that are remembered: enough to know our own again, and bounded. */
const MAX_SENT = 8;

export function wasSent({ sent }: SyncRecord, item: Item): boolean {
  return sent.some((own) => sameContent(own, item));
}

/** The server may have that item from now on. */
export function withSent(record: SyncRecord, item: Item): SyncRecord {
  return wasSent(record, item) ? record : { ...record, sent: [...record.sent, item].slice(-MAX_SENT) };
}

/** The server is known not to have it. */
export function withoutSent(record: SyncRecord, item: Item): SyncRecord {
  if (!wasSent(record, item)) return record;
  return { ...record, sent: record.sent.filter((own) => !sameContent(own, item)) };
}
