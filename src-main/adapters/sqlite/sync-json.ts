import { z } from 'zod';
import { alarmSchema, type Item, timerSchema } from '#shared/domain/item.ts';
import type { Conflict } from '#shared/sync/conflict.ts';
import type { FieldGroup, GroupValues } from '#shared/sync/item-groups.ts';
import type { ParkReason } from '#shared/sync/push-next.ts';
import type { Notice } from '#shared/sync/record.ts';
import { itemFromSharedRow, type SharedRow, sharedRowFromItem } from './item-rows.ts';
import { BadRow } from './row-checks.ts';

/** How many sent and unanswered copies of an item are kept. */
const MAX_SENT = 8;

const parkSchema: z.ZodType<ParkReason> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('refused'),
    refusal: z.object({ status: z.int(), fields: z.array(z.string()), text: z.string() }),
  }),
  z.object({ kind: z.literal('server-error'), status: z.int() }),
  z.object({ kind: z.literal('version-limit') }),
]);

const NO_EDIT = { id: true, createdAt: true, updatedAt: true, version: true } as const;
/** Values of one group: nothing but fields of an alarm, or nothing but fields of a timer. */
const groupSchema = z.union([
  alarmSchema.omit(NO_EDIT).partial().strict(),
  timerSchema.omit(NO_EDIT).partial().strict(),
]);
const fieldGroupSchema: z.ZodType<FieldGroup> = z.enum([
  'label',
  'enabled',
  'time',
  'recurrence',
  'sound-on',
  'popup',
  'sound',
  'duration',
  'repeat',
  'run',
  'type',
]);
const lostSideSchema: z.ZodType<Conflict['lostSide']> = z.enum(['local', 'server']);
const noticeSchema: z.ZodType<Notice> = z.enum([
  'deletion-dropped',
  'program-edit-dropped',
  'deleted-elsewhere',
  'deleted-with-many',
]);

/** An item as JSON has the columns of its row, so that both are checked alike, and as fast. */
export function itemToJson(item: Item): string {
  return JSON.stringify(sharedRowFromItem(item));
}

export function itemFromJson(json: unknown): Item | null {
  return itemOf(parsed(json));
}

export function sentToJson(sent: readonly Item[]): string {
  return JSON.stringify(sent.slice(-MAX_SENT).map(sharedRowFromItem));
}

export function sentFromJson(json: unknown): readonly Item[] | null {
  if (json === '[]') return [];
  const rows = parsed(json);
  if (!Array.isArray(rows)) return null;
  const items = rows.map(itemOf);
  return items.every((item) => item !== null) ? items : null;
}

export function parkFromJson(json: unknown): ParkReason | null {
  return parkSchema.safeParse(parsed(json)).data ?? null;
}

export function groupValuesFromJson(json: unknown): GroupValues | null {
  return groupSchema.safeParse(parsed(json)).data ?? null;
}

export function fieldGroupOf(value: unknown): FieldGroup | null {
  return fieldGroupSchema.safeParse(value).data ?? null;
}

export function lostSideOf(value: unknown): Conflict['lostSide'] | null {
  return lostSideSchema.safeParse(value).data ?? null;
}

export function noticeOf(value: unknown): Notice | null {
  return noticeSchema.safeParse(value).data ?? null;
}

function itemOf(row: unknown): Item | null {
  if (typeof row !== 'object' || row === null) return null;
  const item = itemFromSharedRow(row as SharedRow);
  return item instanceof BadRow ? null : item;
}

function parsed(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}
