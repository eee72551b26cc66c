import type { z } from 'zod';
import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import { claimsSchema } from '#shared/wire/client-sign-in.ts';

/** What a token says, unproven: for our own bookkeeping, never to trust. Null: it says nothing that can be read. */
export function readClaims(token: string): z.infer<typeof claimsSchema> | null {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    return claimsSchema.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}

/** When a token ends, by the clock of the server that made it; null if it does not say. */
export function endOf(token: string): EpochMs | null {
  const seconds = readClaims(token)?.exp;
  if (seconds === undefined) return null;
  try {
    return epochMs(Math.round(seconds * 1000));
  } catch {
    return null;
  }
}
