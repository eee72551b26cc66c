import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';

const root = resolve(import.meta.dirname, '../..');

/** The e2e tests: the real Electron on a desktop of its own for each worker. */
export default defineConfig({
  testDir: './specs',
  outputDir: resolve(root, 'test-results/e2e'),
  fullyParallel: true,
  workers: 2,
  // Screens, sound servers and two apps share two cores: what fails once is repeated, what fails twice has failed.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: resolve(root, 'test-results/e2e.json') }]],
});
