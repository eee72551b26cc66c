import { test as base, expect } from 'playwright/test';
import { makeProfile, removeProfile } from './app/profile.ts';
import type { LaunchOptions, RunningApp } from './app/running-app.ts';
import { launchApp } from './app/running-app.ts';
import type { Desktop } from './desktop/desktop.ts';
import { startDesktop } from './desktop/desktop.ts';

interface TestFixtures {
  /** A fresh profile, gone after the test together with every process on it. */
  profile: string;
  /** Starts the app; on the test's profile unless told otherwise. Any complaint of a page fails the test. */
  launch: (options?: LaunchOptions) => Promise<RunningApp>;
}

export const test = base.extend<TestFixtures, { desktop: Desktop }>({
  desktop: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
    async ({}, use) => {
      const desktop = await startDesktop();
      await use(desktop);
      await desktop.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
  profile: async ({}, use) => {
    const profile = await makeProfile();
    await use(profile);
    await removeProfile(profile);
  },
  launch: async ({ desktop, profile }, use) => {
    const apps: RunningApp[] = [];
    await use(async (options = {}) => {
      const app = await launchApp(desktop, { profile, ...options });
      apps.push(app);
      return app;
    });
    for (const app of apps) await app.kill();
    expect(apps.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
});
