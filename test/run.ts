import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * `npm test`: every kind of test in turn, cheapest first, whatever the kinds before it found. A kind
 * can be named to run it alone: `node test/run.ts e2e`. The last line counts over all kinds.
 */

const projectRoot = fileURLToPath(new URL('../', import.meta.url));
const reports = join(projectRoot, `.build/reports-${process.pid}`);
const programs = join(projectRoot, 'node_modules');

interface Outcome {
  kind: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

/** A command counts as one test; a project of Vitest counts its tests. */
interface Kind {
  kind: string;
  run: () => Promise<Omit<Outcome, 'kind' | 'seconds'>>;
}

const KINDS: readonly Kind[] = [
  // First, since it writes the types of the collections, which the rules of ESLint read.
  { kind: 'types', run: () => runCommand('astro/bin/astro.mjs', 'check') },
  { kind: 'eslint', run: () => runCommand('eslint/bin/eslint.js', '.') },
  {
    kind: 'stylelint',
    run: () => runCommand('stylelint/bin/stylelint.mjs', 'src/**/*.{css,astro}'),
  },
  { kind: 'prettier', run: () => runCommand('prettier/bin/prettier.cjs', '--check', '.') },
  { kind: 'knip', run: () => runCommand('knip/bin/knip.js') },
  { kind: 'check', run: () => runCommand(join(projectRoot, 'src/cli/check.ts')) },
  { kind: 'unit', run: () => runProject('unit', 'unit-*') },
  { kind: 'build', run: () => runCommand(join(projectRoot, 'src/cli/build.ts')) },
  { kind: 'site', run: () => runProject('site') },
  { kind: 'e2e', run: () => runProject('e2e') },
];

/** What a name on the command line stands for. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  lint: ['eslint', 'stylelint', 'prettier', 'knip', 'types'],
};

const asked = process.argv.slice(2).flatMap((name) => GROUPS[name] ?? [name]);
const unknown = asked.filter((name) => KINDS.every(({ kind }) => kind !== name));
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(', ')}. Kinds: lint, ${KINDS.map(({ kind }) => kind).join(', ')}.`,
  );
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const { kind, run } of KINDS.filter(
  (each) => asked.length === 0 || asked.includes(each.kind),
)) {
  console.log(`\n== ${kind}`);
  const start = performance.now();
  const counts = isWithoutSite(kind) ? reportWithoutSite() : await run();
  outcomes.push({ kind, ...counts, seconds: (performance.now() - start) / 1000 });
}
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { kind, passed, failed, skipped, seconds } of outcomes) {
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  console.log(`${kind.padEnd(9)}${time}  ${describe({ passed, failed, skipped })}`);
}
const total = {
  passed: sum(({ passed }) => passed),
  failed: sum(({ failed }) => failed),
  skipped: sum(({ skipped }) => skipped),
};
console.log(`\n${describe(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A former site must not pass for the one that could not be built. */
function isWithoutSite(kind: string): boolean {
  const build = outcomes.find((outcome) => outcome.kind === 'build');
  return (kind === 'site' || kind === 'e2e') && build !== undefined && build.failed > 0;
}

function reportWithoutSite() {
  console.log('Not run: there is no new site to test.');
  return { passed: 0, failed: 1, skipped: 0 };
}

async function runCommand(program: string, ...parameters: string[]) {
  const path = existsSync(program) ? program : join(programs, program);
  const code = await start([path, ...parameters]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @param projects name of a project of Vitest, or a pattern of names; the kind's own name by default */
async function runProject(kind: string, projects = kind) {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `${kind}.json`);
  const code = await start([
    join(programs, 'vitest/vitest.mjs'),
    'run',
    `--project=${projects}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = readReport(report);
  // A file that cannot be loaded and a setup that fails have no test to count.
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { ...counts, failed };
}

function readReport(file: string) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Runs a script with this very Node, in the project, and shows what it prints. */
function start(parameters: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, parameters, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function sum(count: (outcome: Outcome) => number): number {
  return outcomes.reduce((total, outcome) => total + count(outcome), 0);
}

function describe({ passed, failed, skipped }: Omit<Outcome, 'kind' | 'seconds'>): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
