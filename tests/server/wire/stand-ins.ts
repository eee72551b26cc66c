import { SignJWT } from 'jose';
import { type Account, SECRET } from '../bench.ts';
import { RECORDED_USERS } from './recording.ts';

/** Puts this run's users and tokens where a recording has placeholders. */
export class StandIns {
  readonly #texts: readonly (readonly [string, string])[];

  private constructor(texts: readonly (readonly [string, string])[]) {
    this.#texts = texts;
  }

  static async of(a: Account, b: Account): Promise<StandIns> {
    const claims = { sub: a.id, email: a.email, epoch: 0, type: 'access' };
    const { sub: _, ...nobody } = claims;
    const { type: __, ...untyped } = claims;
    return new StandIns([
      [RECORDED_USERS.a, a.id],
      [RECORDED_USERS.b, b.id],
      ['<user-a access token>', a.access],
      ['<user-b access token>', b.access],
      ['<user-a refresh token>', a.refresh],
      ['<expired token>', await sign(claims, { exp: '-1h' })],
      ['<wrongsig token>', await sign(claims, { secret: 'another secret, just as long as the first' })],
      ['<notype token>', await sign(untyped)],
      ['<noexp token>', await sign(claims, { exp: null })],
      ['<nosub token>', await sign(nobody)],
      ['<ghost token>', await sign({ ...claims, sub: 'no-such-user' })],
    ]);
  }

  in<T>(value: T): T {
    const text = JSON.stringify(value);
    if (text === undefined) return value;
    return JSON.parse(this.#texts.reduce((it, [from, to]) => it.replaceAll(from, to), text));
  }
}

interface Signing {
  readonly exp?: string | null;
  readonly secret?: string;
}

/** A token as somebody with the secret could make it, or without. */
export async function sign(claims: object, { exp = '1h', secret = SECRET }: Signing = {}): Promise<string> {
  const token = new SignJWT({ ...claims }).setProtectedHeader({ alg: 'HS256' });
  return (exp === null ? token : token.setExpirationTime(exp)).sign(new TextEncoder().encode(secret));
}
