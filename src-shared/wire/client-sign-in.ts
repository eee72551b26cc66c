import { z } from 'zod';

const token = z.string().min(1).max(8192);

/** The answer to login and verify-email; `user` comes with the first only. */
export const tokensSchema = z.object({
  access_token: token,
  refresh_token: token,
  user: z
    .object({ id: z.string(), email: z.string(), name: z.string().catch('') })
    .nullish()
    .catch(null),
});

/** The answer to refresh: a new refresh token only from a server that rotates them. */
export const refreshedSchema = z.object({ access_token: token, refresh_token: token.nullish().catch(null) });

export const registeredSchema = z.object({ user_id: z.string(), email: z.string() });

/** What a token claims, unproven. A description of the service calls the user `user_id`, the service itself `sub`. */
export const claimsSchema = z
  .object({
    sub: z.string().optional(),
    user_id: z.string().optional(),
    email: z.string().optional().catch(undefined),
    exp: z.number().optional().catch(undefined),
    type: z.string().optional().catch(undefined),
  })
  .transform((claims, context) => {
    const userId = claims.sub ?? claims.user_id;
    if (userId !== undefined) return { ...claims, userId };
    context.addIssue({ code: 'custom', message: 'no user' });
    return z.NEVER;
  });
