import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountFailure } from '#shared/ipc/sync.ts';
import { CliBench } from './cli-bench.ts';

const SECRET = 'Passw0rd ąę 1';
const LOGIN = ['login', '--server', 'https://sync.example.org', '--email', 'ann@example.org'];

let cli: CliBench;

beforeEach(() => {
  cli = new CliBench();
  cli.terminal.lines = [SECRET];
});

describe('signing in', () => {
  it('[CL11] sends the line of standard input as the password, with what becomes of items and sign-in', async () => {
    expect(await cli.run(...LOGIN, '--bring', '--keep-plain')).toBe(0);
    expect(cli.app.signedIn).toEqual([
      {
        server: 'https://sync.example.org',
        email: 'ann@example.org',
        password: SECRET,
        bringLocalItems: true,
        withoutKeyStore: 'plain',
      },
    ]);
    expect(cli.out).toBe('Signed in as ann@example.org.\n');
    expect(cli.terminal.asked).toEqual([{ text: 'Password: ', isSecret: true }]);
  });

  it('[CL11] without --keep-plain and a key store it lasts until the app ends, and says so', async () => {
    cli.app.standing = { ...cli.app.standing, keeping: 'memory' };
    expect(await cli.run(...LOGIN)).toBe(0);
    expect(cli.app.signedIn).toMatchObject([{ bringLocalItems: false, withoutKeyStore: 'memory' }]);
    expect(cli.out).toContain('until Pobudka ends');
  });

  it.each([[[]], [['']], [['x'.repeat(201)]]])(
    '[CL11] sends nothing without a password: %j',
    async (lines) => {
      cli.terminal.lines = lines;
      expect(await cli.run(...LOGIN)).toBe(64);
      expect(cli.app.signedIn).toEqual([]);
    },
  );

  it('[CL11] asks for no password where it would not be sent', async () => {
    expect(await cli.run('login', '--server', 'http://sync.example.org', '--email', 'a@b')).toBe(78);
    expect(cli.err).toContain('not protected');
    expect(await cli.run('login', '--server', 'no address', '--email', 'a@b')).toBe(64);
    expect(cli.terminal.asked).toEqual([]);
  });

  it('[CL11] is refused while somebody else is signed in, and goes on for the same one', async () => {
    const shown = { server: 'https://sync.example.org', email: 'Ann@example.org' };
    cli.app.standing = { ...cli.app.standing, shown, isSignedIn: true };
    expect(await cli.run('login', '--server', 'https://other.example', '--email', 'ann@example.org')).toBe(1);
    expect(cli.err).toContain('Ann@example.org is signed in already');
    expect(cli.app.signedIn).toEqual([]);
    expect(await cli.run(...LOGIN)).toBe(0);
  });
});

describe('local items', () => {
  beforeEach(() => {
    cli.app.standing = { ...cli.app.standing, localItems: 3 };
  });

  it('[CL12] a program has to say what becomes of them', async () => {
    expect(await cli.run(...LOGIN)).toBe(64);
    expect(cli.err).toContain('3 alarms and timers');
    expect(cli.terminal.asked).toEqual([]);
    expect(cli.app.signedIn).toEqual([]);
  });

  it('[CL12] a person is asked, again after an answer that is none', async () => {
    cli.terminal.isInteractive = true;
    cli.terminal.lines = ['yes', ' Bring ', SECRET];
    expect(await cli.run(...LOGIN)).toBe(0);
    expect(cli.app.signedIn).toMatchObject([{ bringLocalItems: true, password: SECRET }]);
  });

  it('[CL12] a person who gives no answer changes nothing', async () => {
    cli.terminal.isInteractive = true;
    cli.terminal.lines = ['a', 'b', 'c', 'bring'];
    expect(await cli.run(...LOGIN)).toBe(1);
    cli.terminal.lines = [];
    expect(await cli.run(...LOGIN)).toBe(1);
    cli.terminal.lines = ['bring'];
    expect(await cli.run(...LOGIN)).toBe(1);
    expect(cli.app.signedIn).toEqual([]);
  });
});

describe('a refused sign-in', () => {
  const codes: [AccountFailure, number][] = [
    ['bad-credentials', 77],
    ['not-verified', 67],
    ['unreachable', 68],
    ['server-error', 76],
    ['not-our-server', 76],
    ['too-many-tries', 75],
    ['insecure-address', 78],
    ['not-an-address', 64],
    ['storage', 1],
    ['invalid', 1],
  ];
  it.each(codes)('[CL13] %s ends with %d', async (why, code) => {
    cli.app.accountResult = { ok: false, why, fields: [], retryAfterSeconds: null };
    expect(await cli.run(...LOGIN)).toBe(code);
    expect(cli.out).toBe('');
    expect(cli.err).toMatch(/^pobudka: \S.+\.\n$/);
    expect(cli.err).not.toContain(SECRET);
  });

  it('[CL13] says how long to wait where the server does', async () => {
    cli.app.accountResult = { ok: false, why: 'too-many-tries', fields: [], retryAfterSeconds: 30 };
    await cli.run(...LOGIN);
    expect(cli.err).toContain('Try again in 30 seconds.');
  });
});

it('[CL14] a password is neither in what is said nor in the log when the app fails inside', async () => {
  cli.app.signIn = (wish) => Promise.reject(new Error(`cannot send ${wish.password}`));
  expect(await cli.run(...LOGIN)).toBe(70);
  const told = cli.out + cli.err + JSON.stringify(cli.log.entries);
  expect(told).not.toContain(SECRET);
});

it('[CL4] what others chose reaches the terminal without control characters', async () => {
  const shown = { server: 'https://a.example', email: 'a\u001b[2J\u202e@b' };
  cli.app.standing = { ...cli.app.standing, shown, isSignedIn: true };
  await cli.run(...LOGIN);
  expect(cli.err).toContain('a�[2J�@b');
});
