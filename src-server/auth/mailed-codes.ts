import type { Clock } from '../ports/clock.ts';
import type { EventBus } from '../ports/event-bus.ts';
import type { Log } from '../ports/log.ts';
import type { CodePurpose, Mailer } from '../ports/mailer.ts';
import type { PasswordHasher } from '../ports/password-hasher.ts';
import type { Random } from '../ports/random.ts';
import type { UserRecord, UserStore } from '../ports/user-store.ts';
import { hashCode, newCode, tryCode } from './codes.ts';
import type { MailLimit } from './mail-limit.ts';
import type { Tokens } from './tokens.ts';

/** What accounts ask of the world. */
export interface AccountParts {
  readonly users: UserStore;
  readonly tokens: Tokens;
  readonly hasher: PasswordHasher;
  readonly mailer: Mailer;
  readonly mailLimit: MailLimit;
  readonly bus: EventBus;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Does work after the answer is sent: how long an answer takes must not tell whether there was any. */
  readonly later: (work: () => Promise<void>) => void;
  /** Keys the hashes of codes. */
  readonly secret: string;
}

/** Codes on their way to a mailbox and back. */
export class MailedCodes {
  readonly #parts: AccountParts;

  constructor(parts: AccountParts) {
    this.#parts = parts;
  }

  /**
   * A new code, on its way soon; an earlier one of the same purpose is void. Too many for one mailbox are held back, which nobody
   * learns from the answer.
   */
  send(user: UserRecord, purpose: CodePurpose): void {
    this.#parts.later(() => this.#send(user, purpose));
  }

  async #send(user: UserRecord, purpose: CodePurpose): Promise<void> {
    const { users, random, clock, mailer, mailLimit, log } = this.#parts;
    if (!mailLimit.take(purpose, user.email)) return log.info({ purpose }, 'a code was held back');
    const code = random.code();
    const record = newCode(this.#hash(user.id, purpose, code), clock.now());
    await users.changeCode(user.id, purpose, () => ({ keep: record, result: undefined }));
    await mailer.send({ to: user.email, name: user.name, language: user.language, purpose, code });
  }

  /** For someone who asks again: the first mail may have been lost. */
  async sendUnlessPending(user: UserRecord, purpose: CodePurpose): Promise<void> {
    const now = this.#parts.clock.now();
    const isPending = await this.#parts.users.changeCode(user.id, purpose, (code) => ({
      keep: code,
      result: code !== null && code.expiresAt > now,
    }));
    if (!isPending) this.send(user, purpose);
  }

  take(userId: string, purpose: CodePurpose, code: string): Promise<boolean> {
    const { users, clock } = this.#parts;
    const hash = this.#hash(userId, purpose, code);
    return users.changeCode(userId, purpose, (known) => tryCode(known, hash, clock.now()));
  }

  #hash(userId: string, purpose: CodePurpose, code: string): string {
    return hashCode(this.#parts.secret, { userId, purpose }, code);
  }
}
