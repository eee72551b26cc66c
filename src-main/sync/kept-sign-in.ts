import { z } from 'zod';
import { readServerAddress } from '#shared/wire/server-address.ts';
import type { Account } from '../ports/sync-store.ts';
import type { Tokens } from './sign-in.ts';

/** A sign-in as it is kept in the vault. */
export interface KeptSignIn {
  readonly account: Account;
  readonly tokens: Tokens;
  /** What the person chose for a system without a key store. */
  readonly withoutKeyStore: 'plain' | 'memory';
}

const token = z.string().min(1).max(8192);
const keptSchema = z.object({
  format: z.literal(1),
  account: z.object({
    serverUrl: z.string().refine((url) => {
      const address = readServerAddress(url);
      return address.ok && address.url === url;
    }),
    userId: z.string().min(1).max(200),
    email: z.string().max(254),
    name: z.string().max(200),
  }),
  tokens: z.object({ accessToken: token, refreshToken: token }),
  withoutKeyStore: z.enum(['plain', 'memory']),
});

export function writeKeptSignIn(kept: KeptSignIn): string {
  return JSON.stringify({ format: 1, ...kept });
}

/** Null: it cannot be read, or would lead the tokens to no proper address. */
export function readKeptSignIn(secret: string): KeptSignIn | null {
  try {
    const { account, tokens, withoutKeyStore } = keptSchema.parse(JSON.parse(secret));
    return { account, tokens, withoutKeyStore };
  } catch {
    return null;
  }
}
