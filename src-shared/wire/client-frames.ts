import { z } from 'zod';
import { itemIdSchema } from '../domain/item.ts';
import type { EpochMs } from '../time/instant.ts';
import { versionSchema } from './client-item.ts';
import { readServerItem, type ServerItem } from './item-mapping.ts';
import { wireInstantSchema } from './timestamps.ts';

/** What an event says of one item. A deletion names it only. */
export type ItemEvent =
  | { readonly kind: 'changed'; readonly isNew: boolean; readonly server: ServerItem }
  /** Some fields, in the wire's names: what is missing is unchanged. */
  | { readonly kind: 'changed-in-part'; readonly id: string; readonly fields: Record<string, unknown> }
  | { readonly kind: 'deleted'; readonly id: string; readonly version: number | null };

/** A ring that was answered on another device. */
export type RingFrame =
  | { readonly kind: 'ring-ended'; readonly id: string; readonly due: EpochMs; readonly how: string }
  | { readonly kind: 'ring-snoozed'; readonly id: string; readonly due: EpochMs; readonly until: EpochMs };

/** A frame from the server. `userId` says whose, null if it does not. */
export type ServerFrame =
  | { readonly kind: 'connected'; readonly userId: string | null; readonly features: readonly string[] }
  | { readonly kind: 'item'; readonly userId: string | null; readonly event: ItemEvent }
  | { readonly kind: 'sync-required'; readonly userId: string | null }
  | { readonly kind: 'ring'; readonly userId: string | null; readonly ring: RingFrame }
  | { readonly kind: 'heartbeat' | 'pong' | 'subscribed' }
  | { readonly kind: 'error'; readonly text: string }
  /** A type this app does not know: counted and ignored. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'malformed' };

/** Longer ones are refused unread. UTF-16 code units: never more than a frame of as many bytes holds. */
export const MAX_FRAME_LENGTH = 1_048_576;

const envelope = z.object({
  type: z.string(),
  user_id: z
    .string()
    .nullish()
    .catch(null)
    .transform((id) => id ?? null),
  data: z.unknown().optional(),
});
const features = z.object({ features: z.array(z.string()).catch([]) });
const partial = z.looseObject({ id: itemIdSchema });
const deleted = z.object({ id: itemIdSchema, version: versionSchema.nullish().catch(null) });
const ended = z.object({ id: itemIdSchema, due: wireInstantSchema, how: z.string().catch('') });
const snoozed = z.object({ id: itemIdSchema, due: wireInstantSchema, until: wireInstantSchema });
const failure = z.object({ error: z.string() });

const EVENT = /^(alarm|timer)_(created|updated|deleted)$/;
const WHOLE = ['label', 'enabled', 'play_sound', 'show_popup', 'custom_sound', 'version', 'created_at'];
const WHOLE_ALARM = [...WHOLE, 'alarm_time', 'recurrence', 'days'];
const WHOLE_TIMER = [...WHOLE, 'duration', 'remaining', 'repeat', 'started_at'];

/** What a client may send. `ping` on request only: protocol pings watch the link. */
export function clientFrame(type: 'ping' | 'subscribe' | 'unsubscribe'): string {
  return JSON.stringify({ type });
}

/** Reads a text frame. Total: whatever it is becomes one of the kinds. */
export function readFrame(text: string): ServerFrame {
  const frame = text.length > MAX_FRAME_LENGTH ? undefined : jsonOf(text);
  const parsed = envelope.safeParse(frame);
  if (!parsed.success) return { kind: 'malformed' };
  const { type, user_id: userId, data } = parsed.data;
  const [, , change] = EVENT.exec(type) ?? [];
  if (change !== undefined) return itemFrame(change, userId, data);
  return otherFrame(type, userId, { frame, data });
}

function otherFrame(
  type: string,
  userId: string | null,
  { frame, data }: { readonly frame: unknown; readonly data: unknown },
): ServerFrame {
  switch (type) {
    case 'connected':
      return { kind: 'connected', userId, features: features.safeParse(frame).data?.features ?? [] };
    case 'sync_required':
      return { kind: 'sync-required', userId };
    case 'heartbeat':
    case 'pong':
    case 'subscribed':
      return { kind: type };
    case 'error':
      return { kind: 'error', text: failure.safeParse(frame).data?.error.slice(0, 300) ?? '' };
    case 'ring_ended':
    case 'ring_snoozed':
      return ringFrame(type, userId, data);
    default:
      return { kind: 'unknown' };
  }
}

function itemFrame(change: string, userId: string | null, value: unknown): ServerFrame {
  if (change === 'deleted') {
    const { success, data } = deleted.safeParse(value);
    if (!success) return { kind: 'malformed' };
    const event: ItemEvent = { kind: 'deleted', id: data.id, version: data.version ?? null };
    return { kind: 'item', userId, event };
  }
  const fields = partial.safeParse(value);
  if (!fields.success) return { kind: 'malformed' };
  const server = isWhole(fields.data) ? readServerItem(value) : null;
  const event: ItemEvent =
    server === null
      ? { kind: 'changed-in-part', id: fields.data.id, fields: fields.data }
      : { kind: 'changed', isNew: change === 'created', server };
  return { kind: 'item', userId, event };
}

/** Only an event that says every field may be read with defaults: a missing `enabled` would switch the item on. */
function isWhole(fields: Record<string, unknown>): boolean {
  const needed = fields.type === 'alarm' ? WHOLE_ALARM : WHOLE_TIMER;
  return needed.every((key) => Object.hasOwn(fields, key));
}

function ringFrame(type: 'ring_ended' | 'ring_snoozed', userId: string | null, said: unknown): ServerFrame {
  if (type === 'ring_ended') {
    const { success, data } = ended.safeParse(said);
    return success ? { kind: 'ring', userId, ring: { kind: 'ring-ended', ...data } } : { kind: 'malformed' };
  }
  const { success, data } = snoozed.safeParse(said);
  return success ? { kind: 'ring', userId, ring: { kind: 'ring-snoozed', ...data } } : { kind: 'malformed' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
