import type { StoredItem } from '#shared/domain/item.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { orphaned } from '../alarms/orphans.ts';
import { RingTransaction } from '../alarms/ring-transaction.ts';
import type { Schedule } from '../alarms/schedule.ts';
import type { StoreWrite } from '../ports/record-store.ts';

const PERSON = { kind: 'person' } as const;

/** A person's edits, with what they mean for the rings and skips of these items: for one transaction. */
export function editWrites(edited: readonly StoredItem[], schedule: Schedule, now: EpochMs): StoreWrite[] {
  const transaction = new RingTransaction(schedule, now);
  for (const stored of edited) transaction.putItem(stored, PERSON);
  endRings(new Map(edited.map((stored) => [stored.item.id, stored])), { schedule, now, transaction });
  return [...transaction.writes(), ...skipsTakenBack(edited, schedule)];
}

/** A person's deletions, with the end of these items' rings. */
export function deletionWrites(ids: readonly string[], schedule: Schedule, now: EpochMs): StoreWrite[] {
  const transaction = new RingTransaction(schedule, now);
  endRings(new Map(ids.map((id) => [id, undefined])), { schedule, now, transaction });
  const deletions = ids.map((id) => ({ kind: 'delete-item', id, at: now, origin: PERSON }) as const);
  return [...transaction.writes(), ...deletions];
}

export function restoringWrites(ids: readonly string[], now: EpochMs): StoreWrite[] {
  return ids.map((id) => ({ kind: 'restore-item', id, at: now, origin: PERSON }));
}

/** A ring or snooze ends in the same transaction if the edit takes its ground away. `after`: the items by id. */
function endRings(
  after: ReadonlyMap<string, StoredItem | undefined>,
  { schedule, now, transaction }: { schedule: Schedule; now: EpochMs; transaction: RingTransaction },
): void {
  for (const row of schedule.rings()) {
    if (!after.has(row.itemId)) continue;
    const event = orphaned(row, after.get(row.itemId), { at: now, here: true });
    if (event) transaction.step(row, event);
  }
}

/** A schedule that starts afresh has no skipped occurrence left. */
function skipsTakenBack(edited: readonly StoredItem[], schedule: Schedule): StoreWrite[] {
  const afresh = new Set(
    edited.filter((stored) => startsAfresh(stored, schedule)).map(({ item }) => item.id),
  );
  if (afresh.size === 0) return [];
  const skips = schedule.skipped().filter(({ itemId }) => afresh.has(itemId));
  return skips.map(({ itemId, due }) => ({ kind: 'remove-occurrence', itemId, due }));
}

function startsAfresh({ item, device }: StoredItem, schedule: Schedule): boolean {
  const before = schedule.items.get(item.id);
  return before !== undefined && before.device.scheduleSince !== device.scheduleSince;
}
