import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { isShipped, leftOut } from './test/shipped-project.ts';

/** Files that take the longest, the longest first: whoever begins them last waits for them alone. */
const LONGEST = ['every-page.test.ts', 'salaries.test.ts', 'team.test.ts', 'keyboard.test.ts'];

/** Vitest knows how long a file takes only where it has run before. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** Tests of sites that they build themselves, whatever content/ holds. */
const OF_FIXTURES = ['builds', 'hour', 'kessel', 'quayside'].map(
  (name) => `test/site/${name}.test.ts`,
);

if (leftOut !== null) console.log(`Left out: ${leftOut}.`);

/** What a project of units has in common, plain or drawn. */
const unit = {
  setupFiles: ['test/unit/no-console.ts', 'test/unit/property-runs.ts'],
  // Some twenty times what the slowest takes on a quiet machine: a busy one fails no test.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

// `test/run.ts` says what runs beside what.
export default defineConfig({
  // Units are tried with all that tools can say.
  define: { 'import.meta.env.OWN_PAY': 'true' },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // Vitest itself would leave one of them idle, which of two is half.
    maxWorkers: availableParallelism(),
    // Of a kind that is left out there is no file.
    passWithNoTests: !isShipped,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-plain',
          include: [`test/${isShipped ? '{unit,content}' : 'unit'}/**/*.test.ts`],
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
          include: [`test/{unit,golden${isShipped ? ',content' : ''}}/**/*.test.tsx`],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: isShipped ? ['test/site/**/*.test.ts'] : OF_FIXTURES,
          globalSetup: ['test/site/scan-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: isShipped ? ['test/e2e/**/*.test.ts'] : [],
          globalSetup: ['test/e2e/browser-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // What is waited for comes in a moment; on a busy machine, in a longer one.
          expect: { poll: { timeout: 60_000 } },
          // One browser answers all files; more of them at once only makes it slower.
          maxWorkers: 2,
          // A file finds the tabs of the file before it open, empty and as good as new.
          isolate: false,
        },
      },
    ],
  },
});
