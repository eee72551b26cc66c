import { type Answer, failure, invalid, ok } from '../answer.ts';
import type { ItemRecord } from '../ports/item-store.ts';
import { FULL, type UpsertDecision } from './decide-upsert.ts';
import { etagOf } from './etag.ts';
import { toWire } from './wire-form.ts';

export const NOT_FOUND = failure(404, 'Item not found');

export function itemAnswer(record: ItemRecord, userId: string): Answer {
  return ok(toWire(record, userId), { etag: etagOf(record.version) });
}

export function upsertAnswer(decision: UpsertDecision, sentVersion: number, userId: string): Answer {
  switch (decision.kind) {
    case 'created':
    case 'updated':
      return itemAnswer(decision.record, userId);
    case 'conflict':
      return { status: 409, body: conflict(decision.current, sentVersion, userId) };
    case 'full':
      return invalid([{ type: 'too_many_items', loc: ['body', 'id'], msg: FULL }]);
    case 'overflow':
      return invalid([
        { type: 'less_than', loc: ['body', 'version'], msg: 'The version does not fit in 32 bits' },
      ]);
  }
}

/** A DELETE whose If-Match names another version than the item has. */
export function staleAnswer(current: ItemRecord, localVersion: number, userId: string): Answer {
  return { status: 412, body: conflict(current, localVersion, userId) };
}

/** The whole item travels along, `deleted_at` set if it is a tombstone. */
function conflict(current: ItemRecord, localVersion: number, userId: string): object {
  return {
    detail: {
      detail: 'Version conflict detected',
      local_version: localVersion,
      server_version: current.version,
      server_data: toWire(current, userId),
    },
  };
}
