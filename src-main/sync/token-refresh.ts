import { z } from 'zod';
import { refreshedSchema } from '#shared/wire/client-sign-in.ts';
import type { Http, HttpReply } from '../ports/http.ts';
import type { Account } from '../ports/sync-store.ts';
import type { Tokens } from './sign-in.ts';

export type Refreshed =
  | { readonly kind: 'tokens'; readonly tokens: Tokens }
  | { readonly kind: 'refused' }
  /** `retryAfterMs`: how long the server wants not to be asked. */
  | { readonly kind: 'unavailable'; readonly retryAfterMs: number };

const TIMEOUT_MS = 10_000;
const REFUSALS: readonly number[] = [400, 401, 403];
const problem = z.object({ detail: z.unknown() });

export interface RefreshCall {
  readonly http: Http;
  readonly account: Account;
  readonly tokens: Tokens;
  readonly rotate: boolean;
  readonly signal: AbortSignal;
}

/** Asks for a new access token. Only the service's own refusal counts as one. */
export async function refreshTokens({
  http,
  account,
  tokens,
  rotate,
  signal,
}: RefreshCall): Promise<Refreshed> {
  const exchanged = await http.exchange({
    method: 'POST',
    url: `${account.serverUrl}/api/v1/auth/refresh`,
    headers: {},
    body: { refresh_token: tokens.refreshToken, ...(rotate && { rotate }) },
    timeoutMs: TIMEOUT_MS,
    // A token that was replaced may ask again until its successor is used.
    mayRepeat: true,
    signal,
  });
  return exchanged.ok ? read(exchanged.reply, tokens) : { kind: 'unavailable', retryAfterMs: 0 };
}

function read({ status, body, retryAfterMs }: HttpReply, { refreshToken }: Tokens): Refreshed {
  const refreshed = refreshedSchema.safeParse(body);
  if (status === 200 && refreshed.success) {
    const { access_token: accessToken, refresh_token: successor } = refreshed.data;
    return { kind: 'tokens', tokens: { accessToken, refreshToken: successor ?? refreshToken } };
  }
  const isRefusal = REFUSALS.includes(status) && problem.safeParse(body).success;
  return isRefusal ? { kind: 'refused' } : { kind: 'unavailable', retryAfterMs: retryAfterMs ?? 0 };
}
