import type { ZoneId } from '../time/zone.ts';
import type { IncomingItem, ReadFile } from './incoming.ts';
import { LeftList } from './left-list.ts';
import { type OldItem, readOldAlarm, readOldTimer } from './old-client-item.ts';
import { eachInSlices, type Slices } from './slices.ts';

/** What was found of the old client: parsed files, rows of its database; null for a part that is not there. */
export interface OldClientParts {
  readonly alarms: unknown;
  readonly timers: unknown;
  readonly rows: readonly unknown[] | null;
  /** Files that are there and cannot be read, by name. */
  readonly damaged: readonly string[];
}

/**
 * Reads what the old client keeps. Its files are what its window shows; its database adds what they have not, without
 * what was deleted [EX10].
 */
export function* readOldClient(parts: OldClientParts, zone: ZoneId): Slices<ReadFile> {
  const left = new LeftList();
  for (const name of parts.damaged) left.add(name, 'unreadable');
  const items = new Map<string, IncomingItem>();
  const take = (read: OldItem, place: string) => {
    if ('left' in read) left.add(read.what ?? place, read.left, read.field ?? undefined);
    else if (!items.has(read.item.key)) items.set(read.item.key, read.item);
  };
  yield* eachInSlices(listOf(parts.alarms, 'alarms.json', left), (value, index) =>
    take(readOldAlarm(value, zone), `alarms.json[${index}]`),
  );
  yield* eachInSlices(listOf(parts.timers, 'timers.json', left), (value, index) =>
    take(readOldTimer(value, zone), `timers.json[${index}]`),
  );
  yield* eachInSlices(parts.rows ?? [], (row, index) => {
    const read = readRow(row, zone);
    if (read !== null) take(read, `alarms.db[${index}]`);
  });
  return {
    source: 'old-client',
    account: null,
    items: [...items.values()],
    left: left.all(),
    settings: {},
    rings: [],
  };
}

function listOf(value: unknown, name: string, left: LeftList): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== null && value !== undefined) left.add(name, 'unreadable');
  return [];
}

/** Null for a deleted row. */
function readRow(value: unknown, zone: ZoneId): OldItem | null {
  if (typeof value !== 'object' || value === null) return { left: 'unreadable', what: null, field: null };
  const row = value as Readonly<Record<string, unknown>>;
  if (row.deleted_at !== null && row.deleted_at !== undefined) return null;
  if (row.type === 'timer') return readOldTimer(row, zone);
  return readOldAlarm({ ...row, time: row.alarm_time }, zone);
}
