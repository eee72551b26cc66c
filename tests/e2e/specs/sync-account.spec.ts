import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { RunningApp } from '../app/running-app.ts';
import { test } from '../sync-fixtures.ts';

// Each command is a start of the whole program.
test.describe.configure({ timeout: 180_000 });

interface Status {
  readonly state: string;
  readonly signedIn: boolean;
  readonly signInKept: string | null;
  readonly account: { readonly email: string } | null;
  readonly waiting: number;
  readonly edits: readonly { readonly label: string; readonly reason: { readonly kind: string } }[];
}

async function statusOf(app: RunningApp): Promise<Status> {
  return JSON.parse(await app.mustRun('status', '--json')) as Status;
}

const labelsOf = async (app: RunningApp) =>
  (JSON.parse(await app.mustRun('list', '--json')) as { items: { label: string }[] }).items.map(
    ({ label }) => label,
  );

/** The files below a folder that hold a text; sockets and what goes away meanwhile are passed over. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = files.map(async (file) => {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')) ? [file] : [];
  });
  return (await Promise.all(found)).flat();
}

test('[CL11] [CL15] [CL17] signing in, syncing and signing out by the command line', async ({
  launch,
  server,
  account,
}) => {
  const app = await launch({ args: ['--hidden'] });
  await app.mustRun('alarm', '07:30', '--label', 'Pobudka');
  const login = ['login', '--server', server.url, '--email', account.email, '--keep-plain'];
  const input = `${account.password}\n`;

  const unsaid = await app.cliWithInput(input, ...login);
  expect(unsaid).toMatchObject({ code: 64, stdout: '', stderr: expect.stringContaining('--bring') });
  expect(await statusOf(app)).toMatchObject({ state: 'signed-out', account: null });

  const done = await app.cliWithInput(input, ...login, '--bring');
  expect(done).toMatchObject({ code: 0, stdout: `Signed in as ${account.email}.\n` });
  await expect.poll(async () => (await statusOf(app)).state).toBe('live');
  expect(await app.mustRun('sync')).toBe('Everything was sent and compared.\n');
  expect(await server.item(account, 'Pobudka')).toMatchObject({ alarm_time: '07:30' });
  expect(await statusOf(app)).toMatchObject({ signInKept: 'plain', waiting: 0, edits: [] });

  expect((await app.cli('logout')).code).toBe(64);
  expect(await app.mustRun('logout', '--keep')).toContain(account.email);
  expect(await statusOf(app)).toMatchObject({ state: 'signed-out', account: { email: account.email } });
  expect(await labelsOf(app)).toEqual(['Pobudka']);
  expect((await app.cli('sync')).code).toBe(1);
});

test('[CL13] a wrong password, no server and an unprotected one say so, each by its own exit code', async ({
  launch,
  server,
  account,
}) => {
  const app = await launch({ args: ['--hidden'] });
  const login = (url: string) => ['login', '--server', url, '--email', account.email, '--keep-plain'];
  const wrong = await app.cliWithInput('Wrong-Passw0rd\n', ...login(server.url));
  expect(wrong).toMatchObject({ code: 77, stdout: '', stderr: expect.stringContaining('password') });
  const nobody = await app.cliWithInput('Passw0rd\n', ...login('http://127.0.0.1:9'));
  expect(nobody).toMatchObject({ code: 68, stdout: '' });
  const open = await app.cliWithInput('Passw0rd\n', ...login('http://sync.example.org'));
  expect(open).toMatchObject({ code: 78, stdout: '' });

  expect(await statusOf(app)).toMatchObject({ state: 'signed-out', account: null, signInKept: null });
  expect(await readdir(app.profile)).not.toContain('sign-in');
});

test('[CL14] [CL17] no file holds the password, and wiping leaves neither sign-in nor items', async ({
  launch,
  server,
  account,
}) => {
  const app = await launch({ args: ['--hidden'], env: { POBUDKA_LOG_LEVEL: 'debug' } });
  const login = ['login', '--server', server.url, '--email', account.email, '--keep-plain'];
  await app.cliWithInput('Wrong-Passw0rd-7\n', ...login);
  expect((await app.cliWithInput(`${account.password}\n`, ...login)).code).toBe(0);
  await app.mustRun('alarm', '07:30', '--label', 'Of the account');
  await app.mustRun('sync');
  expect(await readdir(app.profile)).toContain('sign-in');
  // What this looks for is found where it is.
  expect(await filesWith(app.profile, account.email)).not.toEqual([]);
  for (const password of [account.password, 'Wrong-Passw0rd-7']) {
    expect(await filesWith(app.profile, password)).toEqual([]);
  }

  await app.mustRun('logout', '--wipe');
  expect(await statusOf(app)).toMatchObject({ state: 'signed-out', account: null });
  expect(await labelsOf(app)).toEqual([]);
  expect(await readdir(app.profile)).not.toContain('sign-in');
  expect(await server.item(account, 'Of the account')).toBeDefined();
});

test('[CL16] offline the status says why edits wait, and a command that starts the app knows who is signed in', async ({
  server,
  account,
  device,
}) => {
  const { app, reaches, setOffline } = await device(server, account);
  await setOffline(true);
  await app.mustRun('timer', '25m', 'Tea');
  await reaches('offline');
  expect(await statusOf(app)).toMatchObject({
    ...{ state: 'offline', signedIn: true, waiting: 1 },
    edits: [{ label: 'Tea', reason: { kind: 'offline' } }],
  });
  expect(await app.mustRun('status')).toContain('Waits until the server can be reached.');
  expect(await app.cli('sync')).toMatchObject({
    ...{ code: 75, stdout: '' },
    stderr: expect.stringContaining('1 edit waits'),
  });

  await app.kill();
  expect(await statusOf(app)).toMatchObject({ signedIn: true, account: { email: account.email } });
  await setOffline(false);
  await expect.poll(() => server.item(account, 'Tea'), { timeout: 20_000 }).toBeDefined();
  expect(await app.mustRun('sync')).toBe('Everything was sent and compared.\n');
});
