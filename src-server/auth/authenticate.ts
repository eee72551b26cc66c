import type { Clock } from '../ports/clock.ts';
import type { UserRecord, UserStore } from '../ports/user-store.ts';
import type { Rejected, Tokens } from './tokens.ts';

/** Who asks. */
export interface Principal {
  readonly userId: string;
  readonly isAdministrator: boolean;
}

export type Authentication =
  | {
      readonly kind: 'principal';
      readonly principal: Principal;
      /** The sign-in that the token stems from; null if it does not say. */
      readonly family: string | null;
    }
  | { readonly kind: Rejected };

export type Authenticate = (token: string) => Promise<Authentication>;

export interface AuthenticationParts {
  readonly tokens: Tokens;
  readonly users: UserStore;
  readonly clock: Clock;
  /** E-mail addresses of administrators. */
  readonly administrators: readonly string[];
}

/** A token counts while its user exists and has not ended all sessions since, and its own sign-in was not ended. */
export function createAuthenticate(parts: AuthenticationParts): Authenticate {
  const { tokens, users, clock, administrators } = parts;
  return async (token) => {
    const read = await tokens.readAccess(token, clock.now());
    if (read.kind !== 'good') return read;
    const { userId, epoch, family } = read.claims;
    const user = await users.byId(userId);
    if (!isLive(user, epoch)) return { kind: 'invalid' };
    if (family !== null && (await users.familyById(family))?.revoked) return { kind: 'invalid' };
    const isAdministrator = administrators.includes(user.email);
    return { kind: 'principal', principal: { userId: user.id, isAdministrator }, family };
  };
}

/** Whether a token with this epoch belongs to a user who may act. */
export function isLive(user: UserRecord | null, epoch: number): user is UserRecord {
  return user?.verified === true && user.epoch === epoch;
}
