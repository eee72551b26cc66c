import { z } from 'zod';
import { holdingStates, tryTroubles } from '#shared/ipc/hold-reason.ts';

const count = z.int().min(0);
/** An ISO 8601 instant in UTC, to the millisecond. */
const instant = z.iso.datetime({ precision: 3 });

const stateSchema = z.enum([
  'signed-out',
  'live',
  'polling',
  'connecting',
  'offline',
  'needs-sign-in',
  'held',
  'error',
]);
const fields = z.array(z.string());

/** Why an edit waits: where sync stands (`signed-out`, …), that it is its turn soon, or what the server has against it. */
const reasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(holdingStates) }),
  z.object({ kind: z.literal('in-turn') }),
  z.object({ kind: z.literal('patience'), at: instant }),
  z.object({ kind: z.literal('retry'), at: instant, trouble: z.enum(tryTroubles) }),
  z.object({ kind: z.literal('refused'), status: z.int(), fields, text: z.string() }),
  z.object({ kind: z.literal('server-error'), status: z.int() }),
  z.object({ kind: z.literal('version-limit') }),
]);
export type EditReason = z.infer<typeof reasonSchema>;

const waitingEditSchema = z.object({
  itemId: z.string(),
  type: z.enum(['alarm', 'timer']),
  label: z.string(),
  operation: z.enum(['upsert', 'delete']),
  since: instant,
  attempts: count,
  reason: reasonSchema,
});
export type ListedEdit = z.infer<typeof waitingEditSchema>;

/** What `pobudka status --json` prints; docs/CLI.md documents it. There is no secret in it. */
export const statusReportSchema = z.object({
  version: z.literal(1),
  now: instant,
  zone: z.string().max(100),
  state: stateSchema,
  /** What the server answered, in the state `error`. */
  errorStatus: z.int().nullable(),
  /** In the state `offline`. */
  nextTryAt: instant.nullable(),
  account: z.object({ server: z.string(), email: z.string(), name: z.string() }).nullable(),
  signedIn: z.boolean(),
  signInKept: z.enum(['encrypted', 'plain', 'memory']).nullable(),
  signInEndsAt: instant.nullable(),
  lastSyncAt: instant.nullable(),
  lastHeartbeatAt: instant.nullable(),
  roundTripMs: z.number().nullable(),
  conflicts: count,
  hiddenLocalItems: count,
  /** How many edits wait, and how many of them are not sent by themselves any more. */
  waiting: count,
  parked: count,
  edits: z.array(waitingEditSchema),
});
export type StatusReport = z.infer<typeof statusReportSchema>;
