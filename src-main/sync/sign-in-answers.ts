import { z } from 'zod';
import { readItemAnswer } from '#shared/wire/client-answers.ts';
import { tokensSchema } from '#shared/wire/client-sign-in.ts';
import type { HttpReply } from '../ports/http.ts';
import type { SignInAnswer, SignInFailure, SignInRefused } from './sign-in.ts';
import { readClaims } from './token-claims.ts';

const problem = z.object({ detail: z.unknown() });
const userIdSchema = z.string().min(1).max(200);
const MAX_EMAIL = 254;
const MAX_NAME = 200;

export function refusedAs(why: SignInFailure, more: Partial<SignInRefused> = {}): SignInRefused {
  return { ok: false, why, fields: [], retryAfterSeconds: null, ...more };
}

/**
 * Why the service refuses, where its answer says so by its status. `known`: what 400, 401 and 403 mean in answer to this call.
 * Null: it is no answer that the service gives to it.
 */
export function readRefusal(
  reply: HttpReply,
  known: Readonly<Partial<Record<number, SignInFailure>>>,
): SignInRefused | null {
  const { status, body, retryAfterMs } = reply;
  if (status === 429) {
    const retryAfterSeconds = retryAfterMs === null ? null : Math.ceil(retryAfterMs / 1000);
    return refusedAs('too-many-tries', { retryAfterSeconds });
  }
  if (status >= 500) return refusedAs('server-error');
  if (!problem.safeParse(body).success) return null;
  if (status === 422) return refusedAs('invalid', { fields: refusedFields(reply) });
  const why = known[status];
  return why === undefined ? null : refusedAs(why);
}

/** By the words of our own forms. */
function refusedFields(reply: HttpReply): string[] {
  const answer = readItemAnswer(reply);
  const fields = answer.kind === 'refused' ? answer.refusal.fields : [];
  return fields.map((field) => (field === 'new_password' ? 'password' : field));
}

/** Who signed in, and with which tokens. The answer to verify-email names nobody: its access token does. */
export function readSignedIn(
  { status, body }: HttpReply,
  serverUrl: string,
  typedEmail: string,
): Extract<SignInAnswer, { ok: true }> | null {
  const parsed = tokensSchema.safeParse(body);
  if (status !== 200 || !parsed.success) return null;
  const { access_token: accessToken, refresh_token: refreshToken, user } = parsed.data;
  const userId = userIdSchema.safeParse(user?.id ?? readClaims(accessToken)?.userId);
  if (!userId.success) return null;
  const email = user != null && user.email.length <= MAX_EMAIL ? user.email : typedEmail;
  const name = (user?.name ?? '').slice(0, MAX_NAME);
  return {
    ok: true,
    account: { serverUrl, userId: userId.data, email, name },
    tokens: { accessToken, refreshToken },
  };
}
