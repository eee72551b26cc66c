import type { DeviceState, Item, StoredItem, Timer } from '../domain/item.ts';
import { timerPhase } from '../domain/timer-machine.ts';
import { addMs, type EpochMs } from '../time/instant.ts';
import { adopt } from './adopt.ts';
import { groupsOf, sameContent, sameGroup, withGroup } from './item-groups.ts';

const DEVICE_FIELDS = [
  'volume',
  'outputDeviceId',
  'doNotDisturb',
  'presetSeconds',
] as const satisfies (keyof DeviceState)[];

/**
 * The item without what one edit made of it (`before` to `after`), as a person's edit of now. What was changed again since,
 * by another device or the program, stays as it is; null if that leaves nothing to put back. Rules UN3–UN6 of docs/SPEC.md.
 */
export function putBack(
  current: StoredItem,
  edit: { readonly before: StoredItem; readonly after: StoredItem },
  now: EpochMs,
): StoredItem | null {
  const item = withoutPastEnd(itemBefore(current.item, edit), current.item, now);
  const adopted = adopt(current, { ...item, updatedAt: now }, { now, serverAheadMs: 0 });
  const device = deviceBefore(current, adopted.device, edit);
  const isSame =
    sameContent(item, current.item) && DEVICE_FIELDS.every((f) => device[f] === current.device[f]);
  return isSame ? null : { item: adopted.item, device };
}

function itemBefore(current: Item, { before, after }: { before: StoredItem; after: StoredItem }): Item {
  if (before.item.type !== current.type || after.item.type !== current.type) return current;
  let item = current;
  for (const group of groupsOf(current)) {
    const isOfEdit = !sameGroup(before.item, after.item, group) && sameGroup(current, after.item, group);
    if (isOfEdit) item = withGroup(item, group, before.item);
  }
  return item;
}

function deviceBefore(
  { device: current }: StoredItem,
  adopted: DeviceState,
  { before, after }: { before: StoredItem; after: StoredItem },
): DeviceState {
  const fields = DEVICE_FIELDS.map((field) => {
    const isOfEdit = before.device[field] !== after.device[field] && current[field] === after.device[field];
    return [field, isOfEdit ? before.device[field] : current[field]];
  });
  return { ...adopted, ...Object.fromEntries(fields) };
}

/** An end that would be past by now: a paused timer goes on with its rest, any other is over now, and rings. */
function withoutPastEnd(item: Item, current: Item, now: EpochMs): Item {
  if (item.type !== 'timer' || current.type !== 'timer' || item === current) return item;
  const isPastAnyway = timerPhase(current, now).kind === 'finished';
  if (isPastAnyway || timerPhase(item, now).kind !== 'finished') return item;
  const phase = timerPhase(current, now);
  return endingIn(item, phase.kind === 'paused' ? phase.remainingSeconds : 0, now);
}

function endingIn(timer: Timer, seconds: number, now: EpochMs): Timer {
  const durationSeconds = Math.max(timer.durationSeconds, seconds);
  return { ...timer, durationSeconds, startedAt: addMs(now, (seconds - durationSeconds) * 1000) };
}
