import type { EpochMs } from '#shared/time/instant.ts';
import { RingTransaction } from '../alarms/ring-transaction.ts';
import type { Schedule } from '../alarms/schedule.ts';
import { newOccurrence } from '../alarms/take-up.ts';
import type { StoreWrite } from '../ports/record-store.ts';

/** The items' next occurrences will not ring. Items that have none ahead are passed over. */
export function skipWrites(ids: readonly string[], schedule: Schedule, now: EpochMs): StoreWrite[] {
  const transaction = new RingTransaction(schedule, now);
  for (const id of ids) {
    const stored = schedule.items.get(id);
    const due = schedule.nextDueOf(id);
    if (!stored || due === null || due <= now) continue;
    transaction.step(newOccurrence(stored, due, 0), { kind: 'skipped', at: now }, true);
  }
  return transaction.writes();
}

/** A skipped occurrence will ring after all; nothing if it is none, or past. */
export function unskipWrites(
  { itemId, due }: { readonly itemId: string; readonly due: EpochMs },
  schedule: Schedule,
  now: EpochMs,
): StoreWrite[] {
  const row = schedule.book.get(itemId, due);
  return row?.state.kind === 'skipped' && due > now ? [{ kind: 'remove-occurrence', itemId, due }] : [];
}
