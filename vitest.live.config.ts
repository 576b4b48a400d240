import { defineConfig } from 'vitest/config';

/** Tests against real servers: `npm run test:live`. What cannot be had is skipped, with a line that says so. */
export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['test/live/**/*.live.test.ts'],
    setupFiles: ['test/support/environment.ts'],
    globalSetup: ['test/live/support/tools.ts'],
    // Servers take ports and memory; one file after the other is no slower on a small machine.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
