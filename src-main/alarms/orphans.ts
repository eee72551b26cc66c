import { assertNever } from '#shared/assert-never.ts';
import type { StoredItem, Timer } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { RingEvent } from '#shared/domain/ring-machine.ts';
import { endsUntil, nthEnd, runningTimer } from '#shared/domain/timer-cycle.ts';
import type { EpochMs } from '#shared/time/instant.ts';

/** Why an open row no longer stands for its item. */
type OrphanCause = 'deleted' | 'rescheduled' | 'disabled';

/**
 * What an edit of its item means for an open row, null when it stands. A disabling that came from elsewhere stops a
 * ring, but never a snooze asked for on this device; a person's own disabling here ends both [RG4].
 */
export function orphaned(
  row: Occurrence,
  stored: StoredItem | undefined,
  edit: { readonly at: EpochMs; readonly here: boolean },
): RingEvent | null {
  const why = orphanCause(row, stored);
  if (why === null) return null;
  if (why === 'disabled' && !edit.here) {
    return row.state.kind === 'snoozed' ? null : { kind: 'handled-elsewhere', at: edit.at };
  }
  return { kind: 'cancelled', at: edit.at, why };
}

function orphanCause(row: Occurrence, stored: StoredItem | undefined): OrphanCause | null {
  if (!stored) return 'deleted';
  switch (stored.item.type) {
    case 'alarm':
      if (stored.device.scheduleSince >= row.due) return 'rescheduled';
      return stored.item.enabled ? null : 'disabled';
    case 'timer':
      return timerOrphanCause(row, stored.item);
    default:
      return assertNever(stored.item);
  }
}

function timerOrphanCause(row: Occurrence, timer: Timer): OrphanCause | null {
  const running = runningTimer(timer);
  if (running === null) return 'disabled';
  const n = endsUntil(running, row.due);
  return n > 0 && nthEnd(running, n) === row.due ? null : 'rescheduled';
}
