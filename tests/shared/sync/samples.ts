import type { Alarm, Item, Timer } from '#shared/domain/item.ts';
import type { Pending, SyncRecord } from '#shared/sync/record.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import type { ServerItem } from '#shared/wire/item-mapping.ts';
import { alarm, NOON, timer } from '../domain/samples.ts';

export const CREATED = addMs(NOON, -86_400_000);

/** The alarm of the samples as it was agreed on at version 3, a day old. */
export function alarmItem(change: Partial<Alarm> = {}): Alarm {
  return { ...alarm({ createdAt: CREATED }).item, ...change };
}

export function timerItem(change: Partial<Timer> = {}): Timer {
  return { ...timer({ createdAt: CREATED }).item, ...change };
}

/** The server's copy: `at` is its `updated_at`. */
export function onServer(item: Item, change: Partial<ServerItem> & { at?: EpochMs } = {}): ServerItem {
  const { at, ...rest } = change;
  const wireStartedAt = item.type === 'timer' ? item.startedAt : null;
  const updatedAt = at ?? item.updatedAt;
  return { item: { ...item, updatedAt }, wireStartedAt, deletedAt: null, editedAt: null, ...rest };
}

export function baseFor(item: Item) {
  return { item, wireStartedAt: item.type === 'timer' ? item.startedAt : null };
}

/** An item that both sides agree on. */
export function settled(item: Item = alarmItem()): SyncRecord {
  return { id: item.id, item, base: baseFor(item), pending: null, sent: [] };
}

export function pendingEdit(editedAt: EpochMs = NOON): Pending {
  return { kind: 'edit', editedAt, attempts: 0, loneErrors: 0 };
}

/** Agreed on as `base`, then edited here at `editedAt`. */
export function edited(item: Item, base: Item | null = alarmItem(), editedAt: EpochMs = NOON): SyncRecord {
  return {
    id: item.id,
    item: { ...item, updatedAt: editedAt },
    base: base === null ? null : baseFor(base),
    pending: pendingEdit(editedAt),
    sent: [],
  };
}

export function deleted(item: Item = alarmItem()): SyncRecord {
  return { ...settled(item), pending: { kind: 'deletion', attempts: 0, loneErrors: 0 } };
}

export function disabledByProgram(item: Alarm = alarmItem({ recurrence: 'once' })): SyncRecord {
  const pending: Pending = { kind: 'program-edit', due: NOON, attempts: 0, loneErrors: 0 };
  return { ...settled(item), item: { ...item, enabled: false }, pending };
}

export function byId(...records: readonly SyncRecord[]): Map<string, SyncRecord> {
  return new Map(records.map((record) => [record.id, record]));
}
