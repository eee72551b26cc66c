import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';

const root = resolve(import.meta.dirname, '../..');

/** Makes the pictures of docs/images by a run of the real app; not a test. */
export default defineConfig({
  testDir: './screenshots',
  outputDir: resolve(root, 'test-results/screenshots'),
  workers: 1,
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: resolve(root, 'test-results/screenshots.json') }]],
});
