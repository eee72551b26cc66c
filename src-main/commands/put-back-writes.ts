import { isDeepStrictEqual } from 'node:util';
import { nextDue } from '#shared/domain/due.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { putBack } from '#shared/sync/put-back.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import { pauseEndWrites } from '../alarms/pause-end.ts';
import type { Schedule } from '../alarms/schedule.ts';
import type { StoreWrite } from '../ports/record-store.ts';
import { deletionWrites, editWrites, restoringWrites } from './person-writes.ts';
import { unskipWrites } from './skips.ts';
import type { Made, MadeSettings, Step } from './step-stack.ts';

/**
 * What puts a step back, in one transaction: what it made is deleted, what it deleted comes back, what it edited is edited
 * back. Anything that cannot be put back any more is left out.
 */
export function putBackWrites(
  step: Step,
  schedule: Schedule,
  now: EpochMs,
): { readonly writes: StoreWrite[]; readonly restored: readonly string[] } {
  const [deleted, restored]: [string[], string[]] = [[], []];
  const edited = new Map<string, StoredItem>();
  for (const [id, { before, after }] of step.items) {
    const current = schedule.items.get(id);
    if (before === null) {
      if (current) deleted.push(id);
    } else if (after === null) {
      if (!current) restored.push(id);
    } else {
      const back = current ? putBack(current, { before, after }, now) : null;
      if (back !== null) edited.set(id, back);
    }
  }
  const itemAfter = (id: string) => edited.get(id) ?? schedule.items.get(id);
  const writes = [
    ...settingsBack(step.settings, schedule, now),
    ...deletionWrites(deleted, schedule, now),
    ...restoringWrites(restored, now),
    ...editWrites([...edited.values()], schedule, now),
    ...[...step.skips.values()].flatMap((skip) => skipBack(skip, { schedule, now, itemAfter })),
  ];
  return { writes, restored };
}

/** A pause that was undone ends as by hand; one that comes back must still lie ahead. */
function settingsBack(
  { pausedUntil, quickTimers }: MadeSettings,
  schedule: Schedule,
  now: EpochMs,
): StoreWrite[] {
  const settings = schedule.settings();
  if (quickTimers !== undefined && isDeepStrictEqual(settings.quickTimers, quickTimers.after)) {
    return [{ kind: 'put-settings', settings: { ...settings, quickTimers: quickTimers.before } }];
  }
  if (pausedUntil === undefined || settings.pausedUntil !== pausedUntil.after) return [];
  const { before } = pausedUntil;
  if (before === null) return pauseEndWrites(schedule, now, now);
  if (before !== 'forever' && before <= now) return [];
  return [{ kind: 'put-settings', settings: { ...settings, pausedUntil: before } }];
}

/** A skip made by the step is taken back; one it took back stands again, if the item is still due then. */
function skipBack(
  { before, after }: Made<Occurrence>,
  context: { schedule: Schedule; now: EpochMs; itemAfter(id: string): StoredItem | undefined },
): StoreWrite[] {
  const { schedule, now, itemAfter } = context;
  if (after !== null) return before === null ? unskipWrites(after, schedule, now) : [];
  if (before === null || before.due <= now) return [];
  const stored = itemAfter(before.itemId);
  const isDueThen =
    stored !== undefined && nextDue(stored, addMs(before.due, -1), schedule.zone()) === before.due;
  return isDueThen ? [{ kind: 'put-occurrence', occurrence: before, zone: schedule.zone() }] : [];
}
