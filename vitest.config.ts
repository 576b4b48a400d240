import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Dependencies ship source maps without their sources; a hundred warnings say so.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/live/**'],
    setupFiles: ['test/support/environment.ts'],
    testTimeout: 60_000,
    // GitHub's own language service imports JSON without an attribute; vite must transform it.
    server: { deps: { inline: [/@actions\//] } },
  },
});
