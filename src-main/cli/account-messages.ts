import { z } from 'zod';
import { signInFailures } from '#shared/ipc/sync.ts';

const count = z.int().min(0);

/** Whose items are shown, and what signing in or out has to ask a person about. */
export const accountStandingSchema = z.object({
  /** Null: the local profile. */
  shown: z.object({ server: z.string(), email: z.string() }).nullable(),
  isSignedIn: z.boolean(),
  /** How the sign-in is kept. */
  keeping: z.enum(['encrypted', 'plain', 'memory']).nullable(),
  localItems: count,
  /** Edits that were not sent yet. */
  waiting: count,
});
export type AccountStanding = z.infer<typeof accountStandingSchema>;

export const accountResultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({
    ok: z.literal(false),
    why: z.enum(signInFailures),
    fields: z.array(z.string()),
    retryAfterSeconds: z.number().nullable(),
  }),
]);
