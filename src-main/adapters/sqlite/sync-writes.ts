import type { SyncWrite } from '#main/ports/record-store.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { ChangeBuilder } from './change-builder.ts';
import type { PartitionTables } from './partition-tables.ts';

/** Writes what sync decided. What it says of an item that is not there is dropped. */
export function writeSync(
  tables: PartitionTables,
  write: SyncWrite,
  at: EpochMs,
  change: ChangeBuilder,
): void {
  if (write.kind === 'settle') settle(tables, write, change);
  else if (note(tables, write, at)) change.touchSync();
}

function settle(
  { items, bases, outbox, tries }: PartitionTables,
  { id, record, stored, at }: Extract<SyncWrite, { kind: 'settle' }>,
  change: ChangeBuilder,
): void {
  if (stored !== null) {
    items.put(stored);
    change.putItem(stored);
  } else if (!items.exists(id)) return;
  change.touchSync();
  bases.set(id, record?.base ?? null, at);
  const pending = record?.pending ?? null;
  if (pending === null) outbox.drop(id);
  else tries.settle(id, pending, record?.sent ?? [], at);
  if (record === null && items.throwAway(id, at)) change.removeItem(id);
}

/** Whether anything changed. */
function note(
  { tries, conflicts, notices }: PartitionTables,
  write: Exclude<SyncWrite, { kind: 'settle' }>,
  at: EpochMs,
): boolean {
  switch (write.kind) {
    case 'note-tries':
      return write.ids.map((id) => tries.noteTry(id)).includes(true);
    case 'retry-at':
      return tries.retryAt(write.id, write.at, write.error);
    case 'park':
      return tries.park(write.id, write.why);
    case 'unpark':
      return tries.unpark(write.id);
    case 'note-conflicts':
      conflicts.add(write.conflicts, write.at);
      return write.conflicts.length > 0;
    case 'note-notices':
      notices.add(write.id, write.label, write.notices, write.at);
      return write.notices.length > 0;
    case 'notices-seen':
      return notices.markSeen(at);
    case 'conflict-restored':
      return conflicts.markRestored(write.id, write.at);
    default:
      return assertNever(write);
  }
}
