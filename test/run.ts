import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isShipped, leftOut } from './shipped-project.ts';

/*
 * `npm test`: every kind of test, whatever the kinds before it found. What needs no site runs in two
 * rows beside each other, and is printed whole when it ends: in one row each kind keeps one processor
 * busy, and the unit tests of the other take whatever it leaves; the rest follows in turn. A kind can be named to run it alone: `node test/run.ts e2e`. The
 * last line counts over all kinds.
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
  run: (say: Say) => Promise<Omit<Outcome, 'kind' | 'seconds'>>;
}

/** Takes what a command prints; null lets it print by itself. */
type Say = ((text: Buffer) => void) | null;

/**
 * Priority of what takes all processors but gives way to the row beside it. That row cannot be shared
 * out, so that whatever is left of it at the end leaves a processor idle.
 */
const YIELDING = constants.priority.PRIORITY_BELOW_NORMAL;

/** Rows that run beside each other; in one row stands what writes the types of Astro or reads them. */
const ROWS: readonly (readonly Kind[])[] = [
  [
    { kind: 'types', run: (say) => runCommand(say, 'astro/bin/astro.mjs', 'check') },
    // Its rules read the types of the collections, which the kind before writes.
    { kind: 'eslint', run: (say) => runCommand(say, 'eslint/bin/eslint.js', '.') },
    { kind: 'build', run: (say) => runCommand(say, join(projectRoot, 'src/cli/build.ts')) },
  ],
  [
    {
      kind: 'stylelint',
      run: (say) => runCommand(say, 'stylelint/bin/stylelint.mjs', 'src/**/*.{css,astro}'),
    },
    {
      kind: 'prettier',
      // How another organisation lays out its files is its own affair.
      run: (say) =>
        runCommand(
          say,
          'prettier/bin/prettier.cjs',
          ...['--check', '.', ...(isShipped ? [] : ['!content', '!data'])],
        ),
    },
    { kind: 'knip', run: (say) => runCommand(say, 'knip/bin/knip.js') },
    {
      kind: 'check',
      // What the tests of the shipped site ask of it, asked of the site of another project.
      run: (say) =>
        runCommand(say, join(projectRoot, 'src/cli/check.ts'), ...(isShipped ? [] : ['--site'])),
    },
    { kind: 'unit', run: (say) => runProject(say, 'unit', 'unit-*', YIELDING) },
  ],
];

/** What tests the built site, in turn: each of them keeps all processors busy. */
const OF_SITE: readonly Kind[] = [
  { kind: 'site', run: (say) => runProject(say, 'site') },
  ...(isShipped ? [{ kind: 'e2e', run: (say: Say) => runProject(say, 'e2e') }] : []),
];

const KINDS: readonly Kind[] = [...ROWS.flat(), ...OF_SITE];

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

const isAsked = ({ kind }: Kind): boolean => asked.length === 0 || asked.includes(kind);
const rows = ROWS.map((row) => row.filter(isAsked)).filter((row) => row.length > 0);
const outcomes: Outcome[] = [];
if (rows.length > 1) {
  const names = rows.map((row) => row.map(({ kind }) => kind).join(', '));
  console.log(`Beside each other: ${names.join('; ')}`);
}
await Promise.all(rows.map((row) => runInTurn(row, rows.length > 1)));
await runInTurn(OF_SITE.filter(isAsked), false);
rmSync(reports, { recursive: true, force: true });

if (leftOut !== null) console.log(`\nLeft out: ${leftOut}.`);
console.log('');
const order = KINDS.map(({ kind }) => kind);
outcomes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
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

/** @param isBeside whether others run meanwhile, so that what is printed must wait */
async function runInTurn(kinds: readonly Kind[], isBeside: boolean): Promise<void> {
  for (const { kind, run } of kinds) {
    const said: Buffer[] = [];
    if (!isBeside) console.log(`\n== ${kind}`);
    const start = performance.now();
    const counts = isWithoutSite(kind)
      ? reportWithoutSite()
      : await run(isBeside ? (text) => void said.push(text) : null);
    outcomes.push({ kind, ...counts, seconds: (performance.now() - start) / 1000 });
    if (isBeside) console.log(`\n== ${kind}\n${Buffer.concat(said).toString()}`.trimEnd());
  }
}

/** A former site must not pass for the one that could not be built. */
function isWithoutSite(kind: string): boolean {
  const build = outcomes.find((outcome) => outcome.kind === 'build');
  return (kind === 'site' || kind === 'e2e') && build !== undefined && build.failed > 0;
}

function reportWithoutSite() {
  console.log('Not run: there is no new site to test.');
  return { passed: 0, failed: 1, skipped: 0 };
}

async function runCommand(say: Say, program: string, ...parameters: string[]) {
  const path = existsSync(program) ? program : join(programs, program);
  const code = await start(say, [path, ...parameters]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @param projects name of a project of Vitest, or a pattern of names; the kind's own name by default */
async function runProject(say: Say, kind: string, projects = kind, priority = 0) {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `${kind}.json`);
  const code = await start(
    say,
    [
      join(programs, 'vitest/vitest.mjs'),
      'run',
      `--project=${projects}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    say === null ? 0 : priority,
  );
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

/** Runs a script with this very Node, in the project. */
function start(say: Say, parameters: readonly string[], priority = 0): Promise<number | null> {
  const child = spawn(process.execPath, parameters, {
    cwd: projectRoot,
    stdio: ['ignore', say ? 'pipe' : 'inherit', say ? 'pipe' : 'inherit'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // What is kept to be printed later is as coloured as what is printed at once.
      ...(say && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
    },
  });
  // The processes that it starts have the same.
  if (priority !== 0 && child.pid !== undefined) setPriority(child.pid, priority);
  if (say) {
    child.stdout?.on('data', say);
    child.stderr?.on('data', say);
  }
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
