import { defineConfig } from 'vitest/config';

// One plain project: what is changed is drawn nowhere, and the tests of a change run in one process.
export default defineConfig({
  test: {
    include: ['test/unit/{stats,schemas,pay,records}/**/*.test.ts'],
    setupFiles: ['test/unit/no-console.ts', 'test/unit/property-runs.ts'],
    // A law is tried anew for each of some thousand changes.
    env: { RUNS: '25' },
    testTimeout: 60_000,
  },
});
