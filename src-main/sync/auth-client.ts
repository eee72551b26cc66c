import { z } from 'zod';
import { registeredSchema } from '#shared/wire/client-sign-in.ts';
import { readServerAddress } from '#shared/wire/server-address.ts';
import type { Http, HttpReply } from '../ports/http.ts';
import type { Log } from '../ports/log.ts';
import { askHealth } from './health.ts';
import type { AuthApi, Registration, SignInAnswer, SignInFailure, SignInRefused } from './sign-in.ts';
import { readRefusal, readSignedIn, refusedAs } from './sign-in-answers.ts';

export interface AuthPorts {
  readonly http: Http;
  readonly log: Log;
}

/** One call: where to, with what, what a refusal of it means, and how its success is read (null: that is none). */
interface Call<T> {
  readonly server: string;
  readonly path: string;
  readonly body: unknown;
  readonly known: Readonly<Partial<Record<number, SignInFailure>>>;
  readonly read: (reply: HttpReply, serverUrl: string) => T | null;
}

/** Hashing a password and handing a mail on may take their time. */
const TIMEOUT_MS = 20_000;
const DONE = { ok: true } as const;
const doneSchema = z.object({ success: z.literal(true) });

/** The calls that need no token. */
export class AuthClient implements AuthApi {
  readonly #ports: AuthPorts;
  readonly #stopped = new AbortController();

  constructor(ports: AuthPorts) {
    this.#ports = ports;
  }

  login(server: string, email: string, password: string): Promise<SignInAnswer> {
    return this.#call({
      ...{ server, path: 'login', body: { email, password } },
      known: { 401: 'bad-credentials', 403: 'not-verified' },
      read: (reply, serverUrl) => readSignedIn(reply, serverUrl, email),
    });
  }

  register(server: string, registration: Registration): Promise<typeof DONE | SignInRefused> {
    return this.#call({
      ...{ server, path: 'register', body: registration },
      known: { 400: 'email-taken' },
      read: ({ status, body }) => (status === 201 && registeredSchema.safeParse(body).success ? DONE : null),
    });
  }

  verifyEmail(server: string, email: string, code: string): Promise<SignInAnswer> {
    return this.#call({
      ...{ server, path: 'verify-email', body: { email, code } },
      known: { 400: 'bad-code' },
      read: (reply, serverUrl) => readSignedIn(reply, serverUrl, email),
    });
  }

  forgotPassword(
    server: string,
    email: string,
    language: Registration['language'],
  ): Promise<typeof DONE | SignInRefused> {
    const body = { email, language };
    return this.#call({ server, path: 'forgot-password', body, known: {}, read: readDone });
  }

  resetPassword(
    server: string,
    { email, code, newPassword }: { email: string; code: string; newPassword: string },
  ): Promise<typeof DONE | SignInRefused> {
    const body = { email, code, new_password: newPassword };
    const known = { 400: 'bad-code' } as const;
    return this.#call({ server, path: 'reset-password', body, known, read: readDone });
  }

  /** Cancels what is asked, for good: it counts as unreachable. */
  stop(): void {
    this.#stopped.abort();
  }

  async #call<T>({ server, path, body, known, read }: Call<T>): Promise<T | SignInRefused> {
    const address = readServerAddress(server);
    if (!address.ok) return refusedAs(address.why);
    const exchanged = await this.#ports.http.exchange({
      method: 'POST',
      url: `${address.url}/api/v1/auth/${path}`,
      headers: {},
      body,
      timeoutMs: TIMEOUT_MS,
      mayRepeat: false,
      signal: this.#stopped.signal,
    });
    const status = exchanged.ok ? exchanged.reply.status : exchanged.why;
    this.#ports.log.debug('auth call', { call: path, status });
    if (!exchanged.ok) return refusedAs(exchanged.why === 'too-large' ? 'not-our-server' : 'unreachable');
    return (
      read(exchanged.reply, address.url) ?? readRefusal(exchanged.reply, known) ?? this.#strange(address.url)
    );
  }

  /** Something answered, but not as the service does: is it there at all? */
  async #strange(serverUrl: string): Promise<SignInRefused> {
    const health = await askHealth(this.#ports.http, serverUrl, this.#stopped.signal);
    return refusedAs(health === 'ours' ? 'server-error' : 'not-our-server');
  }
}

function readDone({ status, body }: HttpReply): typeof DONE | null {
  return status === 200 && doneSchema.safeParse(body).success ? DONE : null;
}
