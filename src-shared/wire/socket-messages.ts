import { z } from 'zod';
import { wireIdSchema, wireItemSchema } from './item.ts';
import { wireText } from './lenient.ts';
import { wireTimestampSchema } from './timestamps.ts';

/** No frame is larger, in either direction. */
export const MAX_FRAME_BYTES = 1_048_576;

const ring = { id: wireIdSchema, due: wireTimestampSchema, device: wireText(1, 100) };

/** How one occurrence of an item ended on a device. */
export const ringEndedSchema = z.object({ ...ring, how: z.string().regex(/^[a-z][a-z-]{0,31}$/) });
/** An occurrence that rings again, on the device that snoozed it or another, at `until`. */
export const ringSnoozedSchema = z.object({ ...ring, until: wireTimestampSchema });

/** Frames of a client that this server knows, feature `rings` included; anything else is answered with an error frame. */
export const clientFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ping') }),
  z.object({ type: z.literal('subscribe') }),
  z.object({ type: z.literal('unsubscribe') }),
  z.object({ type: z.literal('ring_ended'), data: ringEndedSchema }),
  z.object({ type: z.literal('ring_snoozed'), data: ringSnoozedSchema }),
]);
export type ClientFrame = z.infer<typeof clientFrameSchema>;

const stamped = { timestamp: z.string() };
const owned = { ...stamped, user_id: z.string() };

const itemEvent = <T extends string>(type: T) =>
  z.object({ type: z.literal(type), ...owned, data: wireItemSchema });
const deletionEvent = <T extends string>(type: T) =>
  z.object({
    type: z.literal(type),
    ...owned,
    data: z.object({ id: z.string(), deleted_at: z.string().nullable(), version: z.int() }),
  });

/** Every frame this server sends. A client reads more loosely: other servers leave fields out. */
export const serverFrameSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('connected'),
    ...owned,
    message: z.string(),
    features: z.array(z.string()),
  }),
  itemEvent('alarm_created'),
  itemEvent('alarm_updated'),
  itemEvent('timer_created'),
  itemEvent('timer_updated'),
  deletionEvent('alarm_deleted'),
  deletionEvent('timer_deleted'),
  z.object({ type: z.literal('sync_required'), ...owned, reason: z.string() }),
  z.object({ type: z.literal('heartbeat'), ...stamped }),
  z.object({ type: z.literal('pong'), ...stamped }),
  z.object({ type: z.literal('subscribed'), ...owned }),
  z.object({
    type: z.literal('error'),
    ...stamped,
    error: z.string(),
    details: z.union([z.string(), z.record(z.string(), z.unknown())]),
  }),
  z.object({ type: z.literal('ring_ended'), ...owned, data: ringEndedSchema }),
  z.object({ type: z.literal('ring_snoozed'), ...owned, data: ringSnoozedSchema }),
]);
