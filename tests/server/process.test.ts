import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alarm } from './samples.ts';
import { SocketClient } from './socket-client.ts';

const MAIN = resolve(import.meta.dirname, '../../src-server/main.ts');
const EMAIL = 'ann@example.com';

let folder: string;
let running: ChildProcess | null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobudka-server-'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Line {
  readonly msg: string;
  readonly url?: string;
  readonly code?: string;
}

/** The program itself, and what it logs. */
class Program {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  readonly #lines: Line[] = [];
  #errors = '';

  constructor(env: Record<string, string> = {}) {
    this.child = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env.PATH,
        POBUDKA_PORT: '0',
        POBUDKA_DATABASE: join(folder, 'data/pobudka.db'),
        ...env,
      },
    });
    running = this.child;
    this.exited = new Promise((done) => this.child.once('exit', done));
    this.child.stderr?.on('data', (text) => {
      this.#errors += text;
    });
    if (this.child.stdout)
      createInterface(this.child.stdout).on('line', (line) => this.#lines.push(JSON.parse(line)));
  }

  get errors(): string {
    return this.#errors;
  }

  async line(holds: (line: Line) => boolean): Promise<Line> {
    await expect.poll(() => this.#lines.some(holds), { timeout: 20_000, interval: 20 }).toBe(true);
    return this.#lines.find(holds) as Line;
  }

  async url(): Promise<string> {
    return String((await this.line((it) => it.url !== undefined)).url);
  }
}

async function post(url: string, body: object, token = '') {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

test('[SV30] the program starts with nothing configured, prints codes, keeps accounts and sessions over a restart', async () => {
  const first = new Program();
  const url = await first.url();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const { body: account } = await post(`${url}/api/v1/auth/register`, {
    email: EMAIL,
    password: 'Passw0rd',
    name: 'Ann',
  });
  const { code } = await first.line((it) => it.code !== undefined);
  const { body: tokens } = await post(`${url}/api/v1/auth/verify-email`, { email: EMAIL, code });
  const put = (to: string) =>
    post(`${to}/api/alarms-timers`, { ...alarm('a'), user_id: account.user_id }, tokens.access_token);
  expect((await put(url)).status).toBe(200);
  const socket = SocketClient.open(`${url}/api/alarms-timers/ws?token=${tokens.access_token}`);
  await socket.next('connected');
  first.child.kill('SIGTERM');
  const isWindows = process.platform === 'win32';
  if (!isWindows) expect([await first.exited, (await socket.ended).code]).toEqual([0, 1012]);
  await first.exited;
  const second = new Program();
  expect((await put(await second.url())).status).toBe(409);
  if (!isWindows) expect(statSync(join(folder, 'data/jwt-secret')).mode & 0o077).toBe(0);
});

test('[SV28] the program says what is wrong with its configuration, and ends', async () => {
  const program = new Program({ POBUDKA_HOST: '0.0.0.0', POBUDKA_PORT: 'http' });
  expect(await program.exited).toBe(78);
  expect(program.errors).toContain('configuration: POBUDKA_PORT');
});

test('[SV32] the program names a secret file that holds too little, leaves it alone, and ends', async () => {
  const file = join(folder, 'data/jwt-secret');
  mkdirSync(join(folder, 'data'));
  writeFileSync(file, 'short');
  const program = new Program();
  expect(await program.exited).toBe(78);
  expect(program.errors).toContain(`configuration: ${file} holds no secret of at least 32 bytes`);
  expect(readFileSync(file, 'utf8')).toBe('short');
});
