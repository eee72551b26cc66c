import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Answer, failure, ok } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import { read } from './item-form.ts';
import type { SignedTokens } from './signed-tokens.ts';

const registration = z.object({
  email: z.string().regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/),
  password: z.string().min(8),
  name: z.string().min(2).max(100),
  language: z.enum(['pl', 'en', 'de']).default('pl'),
  timezone: z.string().default('Europe/Warsaw'),
});
const verification = z.object({ email: z.string(), code: z.string().length(6) });
const login = z.object({ email: z.string(), password: z.string() });
const refresh = z.object({ refresh_token: z.string() });
const forgotten = z.object({ email: z.string() });
const reset = verification.extend({ new_password: z.string().min(8) });

interface User extends z.infer<typeof registration> {
  readonly id: string;
  isVerified: boolean;
}

export interface AccountParts {
  readonly tokens: SignedTokens;
  readonly behaviour: Behaviour;
  readonly now: () => number;
}

/** People and their tokens. A mailed code lies in `codes`, by e-mail, until it is used. */
export class Accounts {
  readonly codes = new Map<string, string>();
  readonly #users = new Map<string, User>();
  readonly #parts: AccountParts;
  #lastCode = 100_000;

  constructor(parts: AccountParts) {
    this.#parts = parts;
  }

  /** The call of that name, or null if there is none. */
  answer(call: string, body: unknown): Answer | null {
    switch (call) {
      case 'register':
        return checked(registration, body, (it) => this.#register(it));
      case 'verify-email':
        return checked(verification, body, (it) => this.#verify(it));
      case 'login':
        return checked(login, body, (it) => this.#login(it));
      case 'refresh':
        return checked(refresh, body, (it) => this.#refresh(it.refresh_token));
      case 'forgot-password':
        return checked(forgotten, body, ({ email }) => this.#forgot(email));
      case 'reset-password':
        return checked(reset, body, (it) => this.#reset(it));
      default:
        return null;
    }
  }

  has(userId: string): boolean {
    return [...this.#users.values()].some((user) => user.id === userId);
  }

  #register(asked: z.infer<typeof registration>): Answer {
    if (this.#users.has(asked.email)) return failure(400, 'Email already registered');
    const user = { ...asked, id: randomUUID(), isVerified: false };
    this.#users.set(user.email, user);
    this.#mailCode(user.email);
    const message = 'Registration successful. Please check your email for verification code.';
    return { status: 201, body: { success: true, message, user_id: user.id, email: user.email } };
  }

  #verify({ email, code }: z.infer<typeof verification>): Answer {
    const user = this.#users.get(email);
    if (!user || !this.#usesUp(email, code)) return failure(400, 'Invalid verification code');
    user.isVerified = true;
    return ok({ success: true, message: 'Email verified successfully', ...this.#tokensFor(user) });
  }

  #login({ email, password }: z.infer<typeof login>): Answer {
    const user = this.#users.get(email);
    if (user?.password !== password) return failure(401, 'Invalid email or password');
    if (!user.isVerified) return failure(403, 'Email not verified. Please verify your email first.');
    const { id, name, language, timezone } = user;
    const told = { id, email, name, language, timezone, theme: 'light' };
    return ok({ success: true, message: 'Login successful', ...this.#tokensFor(user), user: told });
  }

  /** The same refresh token stays good, and the new access token carries no e-mail. */
  #refresh(token: string): Answer {
    const { tokens, behaviour, now } = this.#parts;
    if (behaviour.refresh === 'failing') return failure(500, 'Internal server error');
    const claims = tokens.read(token, now());
    if (!claims || behaviour.refresh === 'refused') return failure(401, 'Invalid refresh token');
    if (claims.type !== 'refresh') return failure(401, 'Invalid token type');
    const access_token = tokens.issue({ sub: claims.sub ?? '', exp: this.#access(), type: 'access' });
    return ok({ success: true, access_token, token_type: 'bearer' });
  }

  #forgot(email: string): Answer {
    if (this.#users.has(email)) this.#mailCode(email);
    return ok({ success: true, message: 'If the email exists, a reset code has been sent' });
  }

  #reset({ email, code, new_password }: z.infer<typeof reset>): Answer {
    const user = this.#users.get(email);
    if (!user || !this.#usesUp(email, code)) return failure(400, 'Invalid or expired reset code');
    user.password = new_password;
    return ok({ success: true, message: 'Password reset successful' });
  }

  #mailCode(email: string): void {
    this.#lastCode += 1;
    this.codes.set(email, String(this.#lastCode));
  }

  #usesUp(email: string, code: string): boolean {
    return this.codes.get(email) === code && this.codes.delete(email);
  }

  #tokensFor({ id, email }: User) {
    const { tokens, behaviour, now } = this.#parts;
    const refreshEnd = Math.floor((now() + behaviour.refreshTokenMs) / 1000);
    return {
      access_token: tokens.issue({ sub: id, email, exp: this.#access(), type: 'access' }),
      refresh_token: tokens.issue({ sub: id, exp: refreshEnd, type: 'refresh' }),
      token_type: 'bearer',
    };
  }

  #access(): number {
    return Math.floor((this.#parts.now() + this.#parts.behaviour.accessTokenMs) / 1000);
  }
}

function checked<T>(schema: z.ZodType<T>, body: unknown, handle: (value: T) => Answer): Answer {
  const result = read(schema, body);
  return result.kind === 'read' ? handle(result.value) : failure(422, result.issues);
}
