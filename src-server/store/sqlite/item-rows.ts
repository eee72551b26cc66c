import { epochMs } from '#shared/time/instant.ts';
import { wireRecurrenceSchema, wireTypeSchema } from '#shared/wire/item.ts';
import type { WireTimestamp } from '#shared/wire/timestamps.ts';
import type { ItemRecord } from '../../ports/item-store.ts';

/** A row of `items`, but for whose it is and its place in the sequence. */
export interface ItemRow {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly enabled: number;
  readonly alarm_time: string | null;
  readonly recurrence: string | null;
  readonly days_json: string | null;
  readonly duration: number | null;
  readonly remaining: number | null;
  readonly repeat: number | null;
  readonly started_at: string | null;
  readonly play_sound: number;
  readonly show_popup: number;
  readonly custom_sound: string | null;
  readonly version: number;
  readonly created_at_ms: number;
  readonly updated_at_ms: number;
  readonly edited_at_ms: number;
  readonly deleted_at_ms: number | null;
}

export const ITEM_COLUMNS = [
  'id',
  'type',
  'label',
  'enabled',
  'alarm_time',
  'recurrence',
  'days_json',
  'duration',
  'remaining',
  'repeat',
  'started_at',
  'play_sound',
  'show_popup',
  'custom_sound',
  'version',
  'created_at_ms',
  'updated_at_ms',
  'edited_at_ms',
  'deleted_at_ms',
] as const satisfies readonly (keyof ItemRow)[];

export function rowOf({ content, ...record }: ItemRecord): ItemRow {
  const { enabled, days, repeat, play_sound, show_popup, ...rest } = content;
  return {
    ...rest,
    enabled: Number(enabled),
    days_json: days && JSON.stringify(days),
    repeat: repeat === null ? null : Number(repeat),
    play_sound: Number(play_sound),
    show_popup: Number(show_popup),
    version: record.version,
    created_at_ms: record.createdAt,
    updated_at_ms: record.updatedAt,
    edited_at_ms: record.editedAt,
    deleted_at_ms: record.deletedAt,
  };
}

export function recordOf(row: ItemRow): ItemRecord {
  return {
    content: {
      id: row.id,
      type: wireTypeSchema.parse(row.type),
      label: row.label,
      enabled: row.enabled === 1,
      alarm_time: row.alarm_time,
      recurrence: wireRecurrenceSchema.nullable().parse(row.recurrence),
      days: row.days_json === null ? null : JSON.parse(row.days_json),
      duration: row.duration,
      remaining: row.remaining,
      repeat: row.repeat === null ? null : row.repeat === 1,
      // Canonical since it came in.
      started_at: row.started_at as WireTimestamp | null,
      play_sound: row.play_sound === 1,
      show_popup: row.show_popup === 1,
      custom_sound: row.custom_sound,
    },
    version: row.version,
    createdAt: epochMs(row.created_at_ms),
    updatedAt: epochMs(row.updated_at_ms),
    editedAt: epochMs(row.edited_at_ms),
    deletedAt: row.deleted_at_ms === null ? null : epochMs(row.deleted_at_ms),
  };
}
