import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    passWithNoTests: false,
    // The machines that run these are shared: a limit is for what hangs, not for what is slow.
    testTimeout: 60_000,
  },
});
