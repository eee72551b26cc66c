import type { Page } from 'playwright/test';
import type { Snapshot } from '#shared/ipc/snapshot.ts';
import type { SyncDetails } from '#shared/ipc/sync.ts';
import type { SyncState } from '#shared/ipc/sync-state.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import { execute, type SentCommand, snapshotOf } from './commands.ts';
import type { NetCut } from './net-cut.ts';
import type { LaunchOptions, RunningApp } from './running-app.ts';

/** How long a device may take to catch up: a whole backoff, on a busy machine. */
export const PATIENCE_MS = 60_000;

/** Who signs in, and with what. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** One of a person's devices: an app on a profile of its own, with a wire to the server of its own. */
export interface Device {
  readonly app: RunningApp;
  readonly net: NetCut;
  readonly page: Page;
  snapshot(): Promise<Snapshot>;
  /** Does what a person asks; gives the id of the item made or changed, where there is one. */
  do(command: SentCommand): Promise<string>;
  details(): Promise<SyncDetails>;
  /** Puts the lost value of a clash back. */
  restoreValue(conflictId: number): Promise<void>;
  /** The item of that label as it stands here, or undefined. */
  item(label: string): Promise<Snapshot['items'][number]['item'] | undefined>;
  /** Resolves when sync is in that state. */
  reaches(state: SyncState['kind']): Promise<void>;
  /** Resolves when nothing waits to be sent. */
  drains(): Promise<void>;
  /** Offline is real: connections break and new ones are refused. */
  setOffline(isOffline: boolean): Promise<void>;
  /** The same device after its process has ended: same profile, same wire, still signed in. */
  startAgain(options?: LaunchOptions): Promise<Device>;
}

export interface DeviceParts {
  readonly launch: (options: LaunchOptions) => Promise<RunningApp>;
  readonly profile: string;
  readonly net: NetCut;
}

/** Starts the app on the device's profile, with its main window. */
export async function startDevice(parts: DeviceParts, options: LaunchOptions = {}): Promise<Device> {
  const { launch, profile, net } = parts;
  const app = await launch({ ...options, profile });
  const page = await app.window('main');
  const snapshot = () => snapshotOf(page);
  const details = () => page.evaluate(() => window.pobudka.request('sync:details', undefined));
  return {
    ...{ app, net, page, snapshot },
    async do(command) {
      const result = await execute(page, command);
      if (!result.ok) throw new Error(`${command.kind}: ${JSON.stringify(result.error)}`);
      return result.id ?? '';
    },
    details,
    async restoreValue(conflictId) {
      const asked = { conflictId };
      const result = await page.evaluate((it) => window.pobudka.request('sync:restore-value', it), asked);
      if (!result.ok) throw new Error(`restore: ${JSON.stringify(result.error)}`);
    },
    async item(label) {
      return (await snapshot()).items.map(({ item }) => item).find((it) => it.label === label);
    },
    async reaches(state) {
      const standing = async () => (await snapshot()).sync.state;
      const isThere = async () => (await standing()).kind === state;
      await waitUntil(`sync to be ${state}`, isThere, PATIENCE_MS).catch(async (problem: unknown) => {
        const { lastTrouble } = (await details()).metrics;
        throw new Error(`it is ${JSON.stringify(await standing())}, after ${lastTrouble}`, {
          cause: problem,
        });
      });
    },
    async drains() {
      await waitUntil('an empty queue', async () => (await details()).waiting.length === 0, PATIENCE_MS);
    },
    setOffline: (isOffline) => (isOffline ? net.cut() : net.restore()),
    startAgain: (again) => startDevice(parts, again),
  };
}

/** Signs in by the command line, as a person in a terminal does; resolves when it is live. */
export async function signIn(
  { app, net, ...device }: Device,
  { email, password }: Credentials,
): Promise<void> {
  const login = ['login', '--server', net.url, '--email', email, '--bring', '--keep-plain'];
  const { code, stderr } = await app.cliWithInput(`${password}\n`, ...login);
  if (code !== 0) throw new Error(`pobudka login ended with ${code}: ${stderr}`);
  await device.reaches('live');
}
