import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DemoAccount } from './demo-account.ts';
import type { Processes } from './processes.ts';

export interface DevicePlan {
  /** How a command line of the app begins. */
  readonly app: readonly [executable: string, ...args: string[]];
  readonly profile: string;
  /** Where its window opens. */
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface SignIn {
  readonly url: string;
  readonly account: DemoAccount;
  readonly processes: Processes;
}

const STARTS_WITHIN_MS = 30_000;

/** Opens the app on a profile of its own; resolves when that profile is its. */
export async function openDevice(
  { app, profile, place }: DevicePlan,
  processes: Processes,
): Promise<ChildProcess> {
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'window-state.json'), JSON.stringify({ ...place, maximized: false }));
  const [executable, ...args] = app;
  const child = processes.add(
    spawn(executable, [...args, `--user-data-dir=${profile}`], { stdio: 'ignore' }),
  );
  const deadline = performance.now() + STARTS_WITHIN_MS;
  while (!isTaken(profile)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the app ended at its start');
    if (performance.now() > deadline) throw new Error('the app does not start');
    await pause(100);
  }
  return child;
}

/** What a person types to sign in; a demo's profile has no local items. */
export function loginCommand(url: string, email: string): string[] {
  return ['login', '--server', url, '--email', email, '--leave'];
}

/** Signs the app on that profile in, by its command line. The password goes by standard input. */
export function signIn({ app, profile }: DevicePlan, { url, account, processes }: SignIn): Promise<void> {
  const [executable, ...args] = app;
  const child = processes.add(
    spawn(executable, [...args, ...loginCommand(url, account.email), `--user-data-dir=${profile}`], {
      stdio: ['pipe', 'ignore', 'inherit'],
    }),
  );
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${account.password}\n`);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`signing in ended with ${code}`))));
  });
}

/** Chromium's sign that a profile is in use: a link that points at no file, or on Windows a file. */
function isTaken(profile: string): boolean {
  const link = lstatSync(join(profile, 'SingletonLock'), { throwIfNoEntry: false });
  return link !== undefined || existsSync(join(profile, 'lockfile'));
}
