import type { StoredItem, Timer } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { ListSource } from './handlers.ts';
import { iso } from './instant-text.ts';
import type { ItemList, ListedItem, ListedRing } from './messages.ts';

/** What `list` tells: what is due first stands first, then by label [CL7]. */
export function itemList({ now, snapshot }: ListSource): ItemList {
  const rings = snapshot.rings.map(listedRing).filter((ring) => ring !== null);
  const states = ringStates(rings);
  return {
    version: 1,
    now: iso(now),
    zone: snapshot.zone,
    items: snapshot.items
      .map((stored) => listedItem(stored, snapshot.nextDue[stored.item.id], states.get(stored.item.id)))
      .sort(byDueThenLabel),
    rings,
  };
}

function listedItem(
  { item }: StoredItem,
  nextDue: EpochMs | undefined,
  ring: ListedRing['state'] | undefined,
): ListedItem {
  const next = nextDue === undefined ? null : iso(nextDue);
  const common = { id: item.id, label: item.label, enabled: item.enabled, next };
  if (item.type === 'alarm') {
    const state = ring ?? (item.enabled ? 'on' : 'off');
    const { alarmTime: time, recurrence, days } = item;
    return { type: 'alarm', ...common, state, time, recurrence, days };
  }
  const { durationSeconds, remainingSeconds, repeat } = item;
  const state = ring ?? timerState(item, next);
  return { type: 'timer', ...common, state, durationSeconds, remainingSeconds, repeat };
}

/** A started timer with no end ahead has finished. */
function timerState(timer: Timer, next: string | null): 'idle' | 'running' | 'paused' | 'finished' {
  if (timer.enabled && timer.startedAt !== null) return next === null ? 'finished' : 'running';
  return timer.remainingSeconds !== null && timer.remainingSeconds < timer.durationSeconds
    ? 'paused'
    : 'idle';
}

function listedRing({ itemId, label, due, state }: Occurrence): ListedRing | null {
  const common = { itemId, label, due: iso(due) };
  if (state.kind === 'ringing') return { ...common, state: 'ringing', until: null };
  return state.kind === 'snoozed' ? { ...common, state: 'snoozed', until: iso(state.until) } : null;
}

/** One state an item, though several of its rings may be active: ringing outdoes snoozed. */
function ringStates(rings: readonly ListedRing[]): Map<string, ListedRing['state']> {
  const states = new Map<string, ListedRing['state']>();
  for (const { itemId, state } of rings) {
    if (states.get(itemId) !== 'ringing') states.set(itemId, state);
  }
  return states;
}

function byDueThenLabel(a: ListedItem, b: ListedItem): number {
  if (a.next !== b.next) {
    if (a.next === null || b.next === null) return a.next === null ? 1 : -1;
    return a.next < b.next ? -1 : 1;
  }
  return a.label < b.label ? -1 : Number(a.label > b.label);
}
