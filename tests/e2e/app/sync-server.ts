import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ServerProcess } from './server-process.ts';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  /** An access token of its own, for what a test asks past the devices. */
  readonly token: string;
}

/** An item as the server gives it. */
export type ServerItem = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly version: number;
};

/** The real server on a loopback port and in a folder of its own. */
export class SyncServer {
  readonly #folder: string;
  #run: ServerProcess;
  readonly #port: number;
  #env: Readonly<Record<string, string>>;

  private constructor(
    folder: string,
    { run, port }: { run: ServerProcess; port: number },
    env: Record<string, string>,
  ) {
    this.#folder = folder;
    this.#run = run;
    this.#port = port;
    this.#env = { ...env, POBUDKA_PORT: String(port) };
  }

  static async start(extra: Readonly<Record<string, string>> = {}): Promise<SyncServer> {
    const folder = await mkdtemp('/tmp/pbk-server-');
    const env = {
      PATH: process.env.PATH ?? '/usr/bin:/bin',
      POBUDKA_PORT: '0',
      POBUDKA_DATABASE: join(folder, 'pobudka.db'),
      POBUDKA_SIGN_INS_PER_MINUTE: '1000',
      ...extra,
    };
    return new SyncServer(folder, await ServerProcess.start(env), env);
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** A verified account. */
  async signUp(email = 'ann@example.com', password = 'Passw0rd-Ann'): Promise<Account> {
    const call = (name: string, body: object) => this.#ask('POST', `/api/v1/auth/${name}`, { body });
    const { user_id } = await call('register', { email, password, name: 'Ann' });
    const code = await this.#run.codeFor(email);
    const { access_token } = await call('verify-email', { email, code });
    return { id: String(user_id), email, password, token: String(access_token) };
  }

  /** What is stored for an account and not deleted. */
  async items({ id, token }: Account): Promise<ServerItem[]> {
    return (await this.#ask('GET', `/api/alarms-timers?user_id=${id}`, { token })).items as ServerItem[];
  }

  /** The item of that label, or undefined. */
  async item(account: Account, label: string): Promise<ServerItem | undefined> {
    return (await this.items(account)).find((it) => it.label === label);
  }

  /** SIGTERM. */
  stop(): Promise<void> {
    return this.#run.stop();
  }

  /** SIGKILL. */
  kill(): Promise<void> {
    return this.#run.kill();
  }

  /** After an end, on the same port; `change` overrides its configuration from now on. */
  async startAgain(change: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#env = { ...this.#env, ...change };
    this.#run = (await ServerProcess.start(this.#env)).run;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.startAgain();
  }

  /** A copy of the database as it is, under that name. The server is stopped for it, and started again. */
  async backUp(name: string): Promise<void> {
    await this.stop();
    await cp(this.#database, join(this.#folder, `${name}.backup`));
    await this.startAgain();
  }

  /** Starts from that copy again, forgetting what came after. */
  async restoreBackup(name: string): Promise<void> {
    await this.stop();
    await this.#forgetDatabase();
    await cp(join(this.#folder, `${name}.backup`), this.#database);
    await this.startAgain();
  }

  /** All items are gone, tombstones too, and accounts stay: what a lost table looks like. */
  async loseAllItems(): Promise<void> {
    await this.stop();
    const database = new DatabaseSync(this.#database);
    database.exec('DELETE FROM items');
    database.close();
    await this.startAgain();
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  get #database(): string {
    return join(this.#folder, 'pobudka.db');
  }

  async #forgetDatabase(): Promise<void> {
    for (const suffix of ['', '-wal', '-shm']) await rm(`${this.#database}${suffix}`, { force: true });
  }

  async #ask(method: string, path: string, { token, body }: { token?: string; body?: object }) {
    const headers = {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(this.url + path, { method, headers, ...sent });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }
}
