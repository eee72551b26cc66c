import type { OutboxRow } from '#main/ports/record-store.ts';
import type { Item } from '#shared/domain/item.ts';
import type { ParkReason } from '#shared/sync/push-next.ts';
import type { Pending } from '#shared/sync/record.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { BadRow, isWhole } from './row-checks.ts';
import { parkFromJson, sentFromJson } from './sync-json.ts';

/** The columns of `outbox` that are read. */
export const OUTBOX_COLUMNS = [
  'item_id',
  'operation',
  'since_ms',
  'attempts',
  'next_try_at_ms',
  'last_error',
  'conditional_due_ms',
  'lone_errors',
  'edited_at_ms',
  'park_json',
  'sent_json',
] as const;

export type OutboxColumns = Readonly<Record<(typeof OUTBOX_COLUMNS)[number], string | number | null>>;

/** All that is known of what waits of one item. */
export interface OutboxEntry {
  readonly row: OutboxRow;
  readonly loneErrors: number;
  readonly editedAt: EpochMs | null;
  readonly parked: ParkReason | null;
  readonly sent: readonly Item[];
}

/** Reads a row, or says which column is at fault. */
export function entryFromRow(row: OutboxColumns): OutboxEntry | BadRow {
  const fault = faultOf(row);
  if (fault !== null) return new BadRow(fault);
  const parked = row.park_json === null ? null : parkFromJson(row.park_json);
  if (row.park_json !== null && parked === null) return new BadRow('park_json');
  const sent = sentFromJson(row.sent_json);
  if (sent === null) return new BadRow('sent_json');
  return {
    row: {
      itemId: String(row.item_id),
      operation: row.operation as OutboxRow['operation'],
      since: row.since_ms as EpochMs,
      attempts: row.attempts as number,
      nextTryAt: row.next_try_at_ms as EpochMs | null,
      lastError: row.last_error === null ? null : String(row.last_error),
      conditionalDue: row.conditional_due_ms as EpochMs | null,
    },
    loneErrors: row.lone_errors as number,
    editedAt: row.edited_at_ms as EpochMs | null,
    parked,
    sent,
  };
}

/** What waits, as the rules of sync see it. */
export function pendingOf({ row, loneErrors, editedAt }: OutboxEntry, item: Item): Pending {
  const tries = { attempts: row.attempts, loneErrors };
  if (row.operation === 'delete') return { kind: 'deletion', ...tries };
  if (row.conditionalDue !== null) return { kind: 'program-edit', due: row.conditionalDue, ...tries };
  return { kind: 'edit', editedAt: editedAt ?? item.updatedAt, ...tries };
}

function faultOf(row: OutboxColumns): string | null {
  if (row.operation !== 'upsert' && row.operation !== 'delete') return 'operation';
  if (!isWhole(row.since_ms)) return 'since_ms';
  if (!isWhole(row.attempts, 0)) return 'attempts';
  if (!isWholeOrNull(row.next_try_at_ms)) return 'next_try_at_ms';
  if (!isWholeOrNull(row.conditional_due_ms)) return 'conditional_due_ms';
  if (!isWhole(row.lone_errors, 0)) return 'lone_errors';
  return isWholeOrNull(row.edited_at_ms) ? null : 'edited_at_ms';
}

function isWholeOrNull(value: unknown): boolean {
  return value === null || isWhole(value);
}
