import { beforeEach, expect, it } from 'vitest';
import { CliBench } from './cli-bench.ts';

let cli: CliBench;

beforeEach(() => {
  cli = new CliBench();
  const shown = { server: 'https://sync.example.org', email: 'ann@example.org' };
  cli.app.standing = { shown, isSignedIn: true, keeping: 'plain', localItems: 0, waiting: 2 };
});

it.each(['keep', 'wipe'] as const)(
  '[CL17] signing out does with the items as it is told: %s',
  async (items) => {
    expect(await cli.run('logout', `--${items}`)).toBe(0);
    expect(cli.app.signedOut).toEqual([{ items }]);
    expect(cli.out).toContain('ann@example.org is signed out');
  },
);

it('[CL17] a program has to say what becomes of them', async () => {
  expect(await cli.run('logout')).toBe(64);
  expect(cli.err).toContain('--keep');
  expect(cli.app.signedOut).toEqual([]);
});

it('[CL17] a person is asked, and told of what was not sent yet', async () => {
  cli.terminal.isInteractive = true;
  cli.terminal.lines = ['wipe'];
  expect(await cli.run('logout')).toBe(0);
  expect(cli.app.signedOut).toEqual([{ items: 'wipe' }]);
  expect(cli.terminal.asked).toMatchObject([{ isSecret: false, text: expect.stringContaining('2 edits') }]);
});

it('[CL17] a person who gives no answer stays signed in', async () => {
  cli.terminal.isInteractive = true;
  expect(await cli.run('logout')).toBe(1);
  expect(cli.app.signedOut).toEqual([]);
});

it('[CL17] where nobody is signed in it is refused, but what was kept can still be wiped', async () => {
  cli.app.standing = { ...cli.app.standing, isSignedIn: false };
  expect(await cli.run('logout', '--keep')).toBe(1);
  expect(cli.err).toBe('pobudka: Nobody is signed in.\n');
  expect(await cli.run('logout', '--wipe')).toBe(0);
  expect(cli.app.signedOut).toEqual([{ items: 'wipe' }]);
  cli.app.standing = { ...cli.app.standing, shown: null };
  expect(await cli.run('logout', '--wipe')).toBe(1);
});

it('[CL17] what could not be saved is told', async () => {
  cli.app.accountResult = { ok: false, why: 'storage', fields: [], retryAfterSeconds: null };
  expect(await cli.run('logout', '--wipe')).toBe(1);
  expect(cli.err).toContain('could not be saved');
});
