import { defineConfig } from 'vitest/config';

/** What a project of units has in common, plain or drawn. */
const unit = {
  setupFiles: ['test/unit/no-console.ts', 'test/unit/property-runs.ts'],
  // Some twenty times what the slowest takes on a quiet machine: a busy one fails no test.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

// Kinds in the order of `npm test`; `test/run.ts` runs them one after the other.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-plain',
          include: ['test/{unit,content}/**/*.test.ts'],
          // Nothing that a file does is seen in the next: a process loads each module once for all.
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-drawn',
          // Preact writes attributes in another order once a module with hooks has been loaded, so that
          // each file that draws loads its own.
          include: ['test/{unit,content,golden}/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/scan-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/browser-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // What is waited for comes in a moment; on a busy machine, in a longer one.
          expect: { poll: { timeout: 60_000 } },
          // One browser answers all files; more of them at once only makes it slower.
          maxWorkers: 2,
        },
      },
    ],
  },
});
