import { randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readOwnPay } from '../project/data/own-pay.ts';
import { FILES } from '../project/draft/file-names.ts';
import { parseProject } from '../project/parse-project.ts';
import type { Project } from '../project/project.ts';
import { contentRoot, readFiles } from '../project/read-project.ts';
import type { RecordCells } from '../records/cell.ts';
import { contributorMembers } from '../records/contributor-members.ts';
import { loadLinearSolver } from '../records/feasible-counts.ts';
import type { CellMembers, Ledger } from '../records/ledger.ts';
import { parseLedger } from '../records/ledger.ts';
import { makeRelease } from '../records/make-release.ts';
import { readCells } from '../records/read-cells.ts';
import { readPayRecords } from '../records/read-pay-records.ts';
import { recordCells } from '../records/record-cells.ts';
import { recordNames } from '../records/record-names.ts';
import { checkRelease } from '../records/release.ts';
import type { RosterSource } from '../roster/roster-source.ts';
import type { OwnPayRow } from '../schemas/own-pay.ts';
import { errorAt, hasErrors } from '../tables/problem.ts';
import type { Problem } from '../tables/problem.ts';
import { quote } from '../tables/quote.ts';
import type { LocatedRow } from '../tables/read-rows.ts';
import { readRows } from '../tables/read-rows.ts';
import { toTextFile } from '../tables/text-file.ts';
import type { AggregateOptions } from './aggregate-options.ts';
import { checkPaths, isFile, readOptions } from './aggregate-options.ts';
import { formatProblems } from './print-problems.ts';
import { saltedHash } from './salted-hash.ts';

// `npm run aggregate -- --in records.csv`: turns an organisation's pay records into data/pay/own.csv, which discloses
// nobody, and writes the ledger that the next release needs beside the records. `--cells cells.csv` does the same
// with the result of src/cli/aggregate.sql. Nothing is written unless all of it can be.
// `npm run check:release -- --ledger own-pay.ledger.json`: whether the table is what was released.
async function run(): Promise<number> {
  const root = contentRoot();
  const options = readOptions(root);
  if (typeof options === 'string') return fail([`expected ${options}`]);
  const problems = checkPaths(options, root);
  if (problems.length > 0) return fail(problems);
  const own = readPublished(options.out, root);
  if (hasErrors(own.problems)) return fail(own.problems);
  const kept = readLedger(options.ledger);
  if (kept.problems.length > 0) return fail(kept.problems);
  return options.check
    ? checkPublished(own.rows, kept.ledger, options)
    : publish(options, root, own.rows, kept);
}

/** The secret that people are recognised again by, from release to release; it lies beside the ledger. */
const saltPath = (ledger: string): string => `${ledger.replace(/\.json$/, '')}.salt`;

function fail(problems: readonly (Problem | string)[]): number {
  for (const problem of problems) if (typeof problem === 'string') console.error(problem);
  const said = problems.filter((problem) => typeof problem !== 'string');
  for (const line of formatProblems(said)) console.error(line);
  return 1;
}

/** The table as it is published; none before the first release. */
function readPublished(
  path: string,
  root: string,
): { rows: LocatedRow<OwnPayRow>[]; problems: Problem[] } {
  if (!existsSync(path)) return { rows: [], problems: [] };
  const file = relative(root, path).split(sep).join('/');
  const source = toTextFile(file, readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  const { rows, problems } = readRows(source, (header) => readOwnPay(header, []));
  return { rows: rows ?? [], problems };
}

interface KeptSecrets {
  ledger: Ledger | null;
  /** Null before the first release. */
  salt: string | null;
  problems: Problem[];
}

function readLedger(path: string): KeptSecrets {
  const saltFile = saltPath(path);
  const salt = isFile(saltFile) ? readFileSync(saltFile, 'utf8').trim() : null;
  if (!isFile(path)) return { ledger: null, salt, problems: [] };
  const { ledger, problem } = parseLedger(readFileSync(path, 'utf8'), path);
  return { ledger, salt, problems: problem === null ? [] : [problem] };
}

function checkPublished(
  rows: readonly LocatedRow<OwnPayRow>[],
  ledger: Ledger | null,
  { out }: AggregateOptions,
): number {
  const problems = ledger === null ? [] : checkRelease(rows, ledger);
  if (problems.length > 0) return fail(problems);
  console.log(`${basename(out)}: as it was released`);
  return 0;
}

async function publish(
  options: AggregateOptions,
  root: string,
  published: readonly LocatedRow<OwnPayRow>[],
  kept: KeptSecrets,
): Promise<number> {
  const files = readFiles(root);
  // What is to be written may be wrong today, which is a reason to write it anew.
  const { project, problems } = parseProject(
    new Map([...files].filter(([file]) => file !== FILES.ownPay)),
  );
  if (project === null) return fail(problems.filter(({ severity }) => severity === 'error'));
  const source = checkSource(project, options);
  if (source.length > 0) return fail(source);
  const read = await readRecords(options, project);
  if (read.records === null) return fail(read.problems);
  const salt = kept.salt ?? randomBytes(32).toString('base64url');
  const release = makeRelease({
    records: read.records,
    members: read.members,
    profile: options.profile,
    sourceId: options.sourceId,
    published,
    ledger: kept.ledger,
    hash: saltedHash(salt),
    files: { table: FILES.ownPay, ledger: options.ledger },
    solver: await loadLinearSolver(),
    clock: () => performance.now(),
  });
  if (release.kind === 'refused') return fail(release.problems);
  const { table } = release;
  const next = new Map(files);
  if (table === null) next.delete(FILES.ownPay);
  else next.set(FILES.ownPay, new TextEncoder().encode(table));
  const faults = parseProject(next).problems.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return fail(faults);
  writeTogether([
    { path: saltPath(options.ledger), text: `${salt}\n`, isSecret: true },
    { path: options.ledger, text: release.ledger, isSecret: true },
    { path: options.out, text: table, isSecret: false },
  ]);
  for (const line of [...read.notes, ...release.report]) console.log(line);
  console.log(`gate: ${Math.round(release.gateMilliseconds)} ms`);
  console.log(
    table === null
      ? `no ${FILES.ownPay}: nothing of these records may be shown.`
      : `${FILES.ownPay}, as it may be shown.`,
  );
  console.log(`Beside the records ${options.ledger} and its salt: keep both.`);
  return 0;
}

/** The source that the table will name: whose pay this is, and on what terms. */
function checkSource({ sources }: Project, { sourceId, profile }: AggregateOptions): Problem[] {
  const source = sources.find(({ id }) => id === sourceId);
  if (source?.evidence === 'observed') return [];
  return [
    errorAt(
      { file: FILES.sources, line: null, column: null },
      {
        found:
          source === undefined
            ? `no source ${quote(sourceId)}`
            : `${quote(sourceId)} with other evidence than observed`,
        expected: `an entry for the records, with evidence: observed${profile === 'public' ? ', the licence and the address of the public records' : ''}`,
        mend: 'Add it, or name another one with --source.',
      },
    ),
  ];
}

interface ReadRecords {
  records: RecordCells | null;
  members: Iterable<CellMembers> | null;
  notes: string[];
  problems: Problem[];
}

async function readRecords(
  { records, cells }: AggregateOptions,
  project: Project,
): Promise<ReadRecords> {
  const names = recordNames(project);
  const ground = { names, asOf: project.site.asOf };
  if (records === null) {
    const path = cells ?? '';
    const read = readCells(basename(path), readFileSync(path, 'utf8'), ground);
    return { records: read.cells, members: null, notes: [], problems: read.problems };
  }
  const source = openFile(records);
  try {
    const read = await readPayRecords(source, ground);
    if (read.records === null) return { ...read, records: null, members: null, notes: [] };
    return {
      records: recordCells(read.records, names),
      members: contributorMembers(read.records.people, names),
      notes: read.records.withoutPay > 0 ? ['rows without pay count nobody and were left out'] : [],
      problems: [],
    };
  } finally {
    source.close();
  }
}

/** A file as a source of bytes, which is never in memory as a whole. */
function openFile(path: string): RosterSource & { close: () => void } {
  const file = openSync(path, 'r');
  return {
    name: basename(path),
    size: statSync(path).size,
    read: async (start, end) => {
      const bytes = new Uint8Array(end - start);
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
    },
    stream: () => createReadStream(path, { highWaterMark: 1 << 18 }),
    close: () => closeSync(file),
  };
}

interface FileToWrite {
  path: string;
  /** Null for a file that must not be there. */
  text: string | null;
  isSecret: boolean;
}

/** Writes every file beside its place and then renames them, or removes them, in their order. */
function writeTogether(files: readonly FileToWrite[]): void {
  const moves = files.map((file) => ({
    ...file,
    beside: join(dirname(file.path), `.${basename(file.path)}.next`),
  }));
  try {
    for (const { path, text, beside, isSecret } of moves) {
      if (text === null) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside, text, { mode: isSecret ? 0o600 : 0o644 });
    }
    for (const { path, text, beside } of moves) {
      if (text === null) rmSync(path, { force: true });
      else renameSync(beside, path);
    }
  } finally {
    for (const { beside } of moves) rmSync(beside, { force: true });
  }
}

process.exitCode = await run();
