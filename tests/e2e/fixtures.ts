import { test as base } from 'playwright/test';
import type { Desktop } from './desktop/desktop.ts';
import { startDesktop } from './desktop/desktop.ts';

export const test = base.extend<object, { desktop: Desktop }>({
  desktop: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads a fixture's needs from this pattern
    async ({}, use) => {
      const desktop = await startDesktop();
      await use(desktop);
      await desktop.stop();
    },
    { scope: 'worker', timeout: 30_000 },
  ],
});
