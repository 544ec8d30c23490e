import { defineConfig } from 'vitest/config';

// Kinds in the order of `npm test`; `test/run.ts` runs them one after the other.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/unit/**/*.test.{ts,tsx}',
            'test/content/**/*.test.{ts,tsx}',
            'test/golden/**/*.test.tsx',
          ],
          setupFiles: ['test/unit/no-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/scan-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/browser-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser answers all files; more of them at once only makes it slower.
          maxWorkers: 2,
        },
      },
    ],
  },
});
