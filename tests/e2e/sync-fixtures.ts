import { expect as plainExpect } from 'playwright/test';
import { ExistingService } from '../fakes/existing-service/existing-service.ts';
import { type NetCut, startNetCut } from './app/net-cut.ts';
import { makeProfile, removeProfile } from './app/profile.ts';
import { type Account, SyncServer } from './app/sync-server.ts';
import { type Credentials, type Device, PATIENCE_MS, signIn, startDevice } from './app/two-devices.ts';
import { test as base } from './fixtures.ts';

const TEST_MS = 240_000;

/** Waits for as long as devices may take to agree. */
export const expect = plainExpect.configure({ timeout: PATIENCE_MS });

/** Who serves a device, and on which port. */
interface Served {
  readonly port: number;
}

interface SyncFixtures {
  /** The real server, of this test alone. */
  server: SyncServer;
  /** A verified account on it. */
  account: Account;
  /** The scripted server that behaves like the existing one. */
  service: ExistingService;
  /** A device on a fresh profile, signed in and live, on a wire of its own. */
  device: (served: Served, who: Credentials) => Promise<Device>;
  /** Two devices of the account. */
  devices: readonly [Device, Device];
}

export const test = base.extend<SyncFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
  server: async ({}, use) => {
    const server = await SyncServer.start();
    await use(server);
    await server.remove();
  },
  account: async ({ server }, use) => use(await server.signUp()),
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
  service: async ({}, use) => {
    const service = await ExistingService.start();
    await use(service);
    await service.stop();
  },
  device: async ({ launch }, use, testInfo) => {
    testInfo.setTimeout(TEST_MS);
    const profiles: string[] = [];
    const wires: NetCut[] = [];
    await use(async ({ port }, who) => {
      const [profile, net] = [await makeProfile(), await startNetCut(() => port)];
      profiles.push(profile);
      wires.push(net);
      const device = await startDevice({ launch, profile, net });
      await signIn(device, who);
      return device;
    });
    for (const net of wires) await net.stop();
    for (const profile of profiles) await removeProfile(profile);
  },
  devices: async ({ server, account, device }, use) => {
    const a = await device(server, account);
    await use([a, await device(server, account)]);
  },
});
