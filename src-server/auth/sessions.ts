import { addMs } from '#shared/time/instant.ts';
import { type Answer, failure, ok } from '../answer.ts';
import type { UserRecord } from '../ports/user-store.ts';
import { isLive } from './authenticate.ts';
import type { AccountParts } from './mailed-codes.ts';
import { decideRefresh } from './refresh-family.ts';
import { REFRESH_SECONDS } from './tokens.ts';

const REFUSED = failure(401, 'Invalid refresh token');

/** Pairs of tokens, and their renewal. */
export class Sessions {
  readonly #parts: AccountParts;

  constructor(parts: AccountParts) {
    this.#parts = parts;
  }

  /** A new family of refresh tokens, for one sign-in. */
  async open(user: UserRecord): Promise<object> {
    const { users, tokens, random, clock } = this.#parts;
    const at = clock.now();
    const [id, current] = [random.id(), random.id()];
    const expiresAt = addMs(at, REFRESH_SECONDS * 1000);
    const family = {
      id,
      userId: user.id,
      current,
      previous: null,
      currentUsed: false,
      revoked: false,
      expiresAt,
    };
    await users.changeFamily(id, () => ({ keep: family, result: undefined }));
    const claims = { userId: user.id, epoch: user.epoch };
    return {
      access_token: await tokens.access({ ...claims, email: user.email, family: id }, at),
      refresh_token: await tokens.refresh({ ...claims, token: current, family: id }, at),
      token_type: 'bearer',
    };
  }

  async refresh(text: string, rotate: boolean): Promise<Answer> {
    const { users, tokens, random, clock } = this.#parts;
    const at = clock.now();
    const read = await tokens.readRefresh(text, at);
    if (read.kind === 'wrong-type') return failure(401, 'Invalid token type');
    if (read.kind !== 'good') return REFUSED;
    const { userId, epoch, token, family } = read.claims;
    const user = await users.byId(userId);
    if (!isLive(user, epoch)) return REFUSED;
    const next = random.id();
    const nextExpiresAt = addMs(at, REFRESH_SECONDS * 1000);
    const decision = await users.changeFamily(family, (known) =>
      decideRefresh(known, { token, rotate, next, nextExpiresAt, at }),
    );
    if (decision === 'reused') this.#ended(userId, family);
    if (decision === 'reused' || decision === 'refused') return REFUSED;
    const access = await tokens.access({ userId, email: user.email, epoch, family }, at);
    const renewed = decision === 'rotated' && {
      refresh_token: await tokens.refresh({ userId, epoch, token: next, family }, at),
    };
    return ok({ success: true, access_token: access, token_type: 'bearer', ...renewed });
  }

  #ended(userId: string, family: string): void {
    const { log, bus } = this.#parts;
    log.warn({ userId }, 'a refresh token was used twice: its family has ended');
    bus.publish({ kind: 'sign-out', userId, family });
  }
}
