import { pino } from 'pino';
import { createArgon2Hasher } from '#server/auth/argon2-hasher.ts';
import type { World } from '#server/compose.ts';
import { readConfig } from '#server/config.ts';
import { logOptions } from '#server/log-options.ts';
import type { CodeMail } from '#server/ports/mailer.ts';
import type { ServerStore } from '#server/ports/server-store.ts';
import { type RunningServer, startServer } from '#server/start-server.ts';
import { openServerStore } from '#server/store/sqlite/open-server-store.ts';
import { epochMs } from '#shared/time/instant.ts';
import { SocketClient } from './socket-client.ts';

export const SECRET = 'a secret for tests, of more than 32 characters';
/** The service's own cost would be spent hundreds of times. */
const CHEAP = { memoryKib: 64, passes: 1 };
const hasher = await createArgon2Hasher(CHEAP);

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly access: string;
  readonly refresh: string;
}

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
  readonly headers: Headers;
}

export interface Ask {
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** Sent as it stands. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a test wants otherwise. */
export interface Odd {
  readonly store?: ServerStore;
  readonly graceMs?: number;
}

/** A real server on loopback with SQLite in memory, a mailbox, and a clock that can be moved. */
export class Bench {
  readonly mails: CodeMail[] = [];
  readonly logLines: string[] = [];
  readonly #sockets: SocketClient[] = [];
  #server: RunningServer | null = null;
  #skewMs = 0;
  #code = 100_000;

  get server(): RunningServer {
    if (this.#server === null) throw new Error('not started');
    return this.#server;
  }

  static async start(env: Record<string, string> = {}, { store, graceMs }: Odd = {}): Promise<Bench> {
    const read = readConfig({
      POBUDKA_PORT: '0',
      POBUDKA_SIGN_INS_PER_MINUTE: '1000',
      POBUDKA_TRIES_PER_ACCOUNT: '1000',
      POBUDKA_MAILS_PER_ACCOUNT: '1000',
      ...env,
    });
    if (read.kind === 'refused') throw new Error(read.reasons.join('; '));
    const bench = new Bench();
    bench.#server = await startServer(
      read.config,
      bench.#world(store ?? openServerStore(':memory:')),
      graceMs,
    );
    return bench;
  }

  #world(store: ServerStore): World {
    return {
      store,
      hasher,
      mailer: {
        send: async (mail) => {
          this.mails.push(mail);
        },
      },
      clock: { now: () => epochMs(Date.now() + this.#skewMs) },
      random: { id: () => crypto.randomUUID(), code: () => String(++this.#code) },
      log: pino(logOptions('info'), { write: (line) => this.logLines.push(line) }),
      secret: SECRET,
      version: 'test',
    };
  }

  advance(ms: number): void {
    this.#skewMs += ms;
  }

  async ask(method: string, path: string, { token, body, raw, headers = {} }: Ask = {}): Promise<Reply> {
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(this.server.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(text !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(text !== undefined && { body: text }),
    });
    const answer = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: isJson ? JSON.parse(answer) : answer, headers: response.headers };
  }

  async signUp(name: string): Promise<Account> {
    const [email, password] = [`${name}@example.com`, `Passw0rd-${name}`];
    await this.ask('POST', '/api/v1/auth/register', { body: { email, password, name } });
    const code = (await this.mailTo(email)).code;
    const { body } = await this.ask('POST', '/api/v1/auth/verify-email', { body: { email, code } });
    return {
      id: String(claimsOf(body.access_token).sub),
      email,
      password,
      access: body.access_token,
      refresh: body.refresh_token,
    };
  }

  /** The newest mail to somebody, which is on its way when the answer comes. */
  async mailTo(email: string, after = 0): Promise<CodeMail> {
    for (let tries = 0; tries < 500; tries += 1) {
      const mail = this.mails.slice(after).findLast((it) => it.to === email);
      if (mail) return mail;
      await new Promise((done) => setTimeout(done, 2));
    }
    throw new Error(`no mail to ${email}`);
  }

  async connect(token: string): Promise<SocketClient> {
    const socket = SocketClient.open(`${this.server.url}/api/alarms-timers/ws?token=${token}`);
    this.#sockets.push(socket);
    await socket.next('connected');
    return socket;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.terminate();
    await this.server.stop();
  }
}

/** What a token says, unproven. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}
