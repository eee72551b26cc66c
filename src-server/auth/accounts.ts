import { type Answer, failure, ok } from '../answer.ts';
import type { CodePurpose } from '../ports/mailer.ts';
import type { UserRecord } from '../ports/user-store.ts';
import { type AccountParts, MailedCodes } from './mailed-codes.ts';
import { Sessions } from './sessions.ts';

export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly language: string;
  readonly timezone: string;
}

/** Accounts and their sign-in. What is answered never depends on more than the caller may know. */
export class Accounts {
  readonly #parts: AccountParts;
  readonly #codes: MailedCodes;
  readonly #sessions: Sessions;

  constructor(parts: AccountParts) {
    this.#parts = parts;
    this.#codes = new MailedCodes(parts);
    this.#sessions = new Sessions(parts);
  }

  async register({ password, ...person }: Registration): Promise<Answer> {
    const { users, hasher, clock, random } = this.#parts;
    const passwordHash = await hasher.hash(password);
    const user: UserRecord = {
      ...person,
      id: random.id(),
      passwordHash,
      verified: false,
      epoch: 0,
      createdAt: clock.now(),
    };
    if (!(await users.add(user))) return failure(400, 'Email already registered');
    this.#codes.send(user, 'verify');
    const message = 'Registration successful. Please check your email for verification code.';
    return { status: 201, body: { success: true, message, user_id: user.id, email: user.email } };
  }

  async verifyEmail(email: string, code: string): Promise<Answer> {
    const user = await this.#withCode(email, 'verify', code);
    if (user === null) return failure(400, 'Invalid verification code');
    await this.#parts.users.update(user.id, (it) => ({ ...it, verified: true }));
    const tokens = await this.#sessions.open(user);
    return ok({ success: true, message: 'Email verified successfully', ...tokens });
  }

  async login(email: string, password: string): Promise<Answer> {
    const { users, hasher } = this.#parts;
    const user = await users.byEmail(email);
    const isRight = await hasher.matches(user?.passwordHash ?? null, password);
    if (user === null || !isRight) return failure(401, 'Invalid email or password');
    if (!user.verified) {
      await this.#codes.sendUnlessPending(user, 'verify');
      return failure(403, 'Email not verified. Please verify your email first.');
    }
    const tokens = await this.#sessions.open(user);
    const { id, name, language, timezone } = user;
    const shown = { id, email: user.email, name, language, timezone, theme: 'light' };
    return ok({ success: true, message: 'Login successful', ...tokens, user: shown });
  }

  refresh(token: string, rotate: boolean): Promise<Answer> {
    return this.#sessions.refresh(token, rotate);
  }

  async forgotPassword(email: string, language: string | undefined): Promise<Answer> {
    const user = await this.#parts.users.byEmail(email);
    if (user !== null) this.#codes.send({ ...user, language: language ?? user.language }, 'reset');
    return ok({ success: true, message: 'If the account exists, a code was sent to its e-mail address.' });
  }

  /** Whoever has the code reads the account's mail: it is verified, and all its sessions end. */
  async resetPassword(email: string, code: string, password: string): Promise<Answer> {
    const { users, hasher, bus } = this.#parts;
    const passwordHash = await hasher.hash(password);
    const user = await this.#withCode(email, 'reset', code);
    if (user === null) return failure(400, 'Invalid or expired reset code');
    await users.update(user.id, (it) => ({ ...it, passwordHash, verified: true, epoch: it.epoch + 1 }));
    bus.publish({ kind: 'sign-out', userId: user.id, family: null });
    return ok({ success: true, message: 'Password reset successful' });
  }

  async #withCode(email: string, purpose: CodePurpose, code: string): Promise<UserRecord | null> {
    const user = await this.#parts.users.byEmail(email);
    return user !== null && (await this.#codes.take(user.id, purpose, code)) ? user : null;
  }
}
