import { errors, jwtVerify, SignJWT } from 'jose';
import type { EpochMs } from '#shared/time/instant.ts';

/** The one algorithm that is signed with and accepted. */
const ALGORITHM = 'HS256';
export const ACCESS_SECONDS = 30 * 60;
export const REFRESH_SECONDS = 7 * 24 * 60 * 60;

export interface AccessClaims {
  readonly userId: string;
  readonly email: string;
  readonly epoch: number;
  /** The sign-in it stems from; null in one from before tokens said so. */
  readonly family: string | null;
}

export interface RefreshClaims {
  readonly userId: string;
  readonly epoch: number;
  readonly token: string;
  readonly family: string;
}

export type Rejected = 'invalid' | 'wrong-type' | 'no-subject';
type Read<T> = { readonly kind: 'good'; readonly claims: T } | { readonly kind: Rejected };

/** Signs and reads the two kinds of token. Time is the caller's, in both directions. */
export class Tokens {
  readonly #key: Uint8Array;

  constructor(secret: string) {
    this.#key = new TextEncoder().encode(secret);
  }

  access({ userId, email, epoch, family }: AccessClaims, at: EpochMs): Promise<string> {
    return this.#sign({ sub: userId, email, epoch, type: 'access', fam: family }, at, ACCESS_SECONDS);
  }

  refresh({ userId, epoch, token, family }: RefreshClaims, at: EpochMs): Promise<string> {
    return this.#sign({ sub: userId, epoch, type: 'refresh', jti: token, fam: family }, at, REFRESH_SECONDS);
  }

  async readAccess(text: string, at: EpochMs): Promise<Read<Omit<AccessClaims, 'email'>>> {
    const payload = await this.#verify(text, at);
    if (payload === null) return { kind: 'invalid' };
    if (payload.type !== 'access') return { kind: 'wrong-type' };
    const { sub: userId, fam } = payload;
    if (typeof userId !== 'string') return { kind: 'no-subject' };
    const family = typeof fam === 'string' ? fam : null;
    return { kind: 'good', claims: { userId, family, epoch: Number(payload.epoch) } };
  }

  async readRefresh(text: string, at: EpochMs): Promise<Read<RefreshClaims>> {
    const payload = await this.#verify(text, at);
    if (payload === null) return { kind: 'invalid' };
    if (payload.type !== 'refresh') return { kind: 'wrong-type' };
    const { sub: userId, jti: token, fam: family } = payload;
    if (typeof userId !== 'string' || typeof token !== 'string' || typeof family !== 'string') {
      return { kind: 'no-subject' };
    }
    return { kind: 'good', claims: { userId, token, family, epoch: Number(payload.epoch) } };
  }

  #sign(claims: Record<string, unknown>, at: EpochMs, seconds: number): Promise<string> {
    const now = Math.floor(at / 1000);
    return new SignJWT({ ...claims, iat: now, exp: now + seconds })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
      .sign(this.#key);
  }

  async #verify(text: string, at: EpochMs): Promise<Record<string, unknown> | null> {
    try {
      const { payload } = await jwtVerify(text, this.#key, {
        algorithms: [ALGORITHM],
        requiredClaims: ['exp'],
        currentDate: new Date(at),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}
