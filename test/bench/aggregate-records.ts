import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  createReadStream,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { contributorMembers } from '../../src/records/contributor-members.ts';
import { loadLinearSolver } from '../../src/records/feasible-counts.ts';
import { makeRelease } from '../../src/records/make-release.ts';
import { readPayRecords } from '../../src/records/read-pay-records.ts';
import { recordCells } from '../../src/records/record-cells.ts';
import { saltedHash } from '../../src/cli/salted-hash.ts';
import { seededRandom } from '../fixtures/seeded-random.ts';

/*
 * Aggregates pay records of invented people in a process of its own, which run.ts starts, beside DuckDB on the same
 * file, and prints how long each took and how much memory it needed, as one line of JSON.
 */

/** What a program on the same file took. */
export interface AggregateTimes {
  rows: number;
  megabytes: number;
  /** Reading and checking every row, the cells with their totals, the display rules and the gate. */
  seconds: number;
  peakMegabytes: number;
  /** The ledger besides: the people of the release under a salt, in one text. */
  ledger: { seconds: number; peakMegabytes: number };
}

/** DuckDB: percentiles of level and city with the totals; then src/cli/aggregate.sql. */
export interface DatabaseTimes {
  percentileSeconds: number;
  statementSeconds: number;
}

const LEVELS = ['assistant', 'manager', 'senior', 'director', 'vice-president'];
const CITIES = 80;
const NAMES = {
  levels: LEVELS.map((id) => ({ id, names: [`The ${id}`] })),
  places: Array.from({ length: CITIES }, (_, index) => ({
    id: `city-${index}`,
    names: [`City ${index}`],
  })),
};

const [, , rows = '', path = '', what = ''] = process.argv;
if (path === '') throw new Error('Name the number of rows and a file to write them to.');
if (what === 'write') writeRecords(Number(rows));
else console.log(JSON.stringify(what === 'database' ? await timeDatabase() : await timeOwn()));

/** Large cities, and small ones in which rungs have to be hidden. */
function writeRecords(count: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  const random = seededRandom(16);
  let lines = ['contributor_id,level,city,base_salary,currency,employer,as_of'];
  for (let index = 0; index < count; index++) {
    const rung = Math.floor(random() * LEVELS.length);
    const city = Math.floor(random() ** 3 * CITIES);
    const pay = Math.round((50_000 * (1 + rung * 0.4) * (0.75 + random() * 0.5)) / 10) * 10;
    const employer = Math.floor(random() * 60);
    lines.push(
      `E${100_000 + index},The ${LEVELS[rung]},City ${city},${pay},USD,Firm ${employer},2026-10`,
    );
    if (lines.length < 10_000) continue;
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
}

async function timeOwn(): Promise<AggregateTimes> {
  const { size } = statSync(path);
  const solver = await loadLinearSolver();
  const start = performance.now();
  const file = openSync(path, 'r');
  const { records, problems } = await readPayRecords(
    {
      name: 'records.csv',
      size,
      read: async (from, to) => {
        const bytes = new Uint8Array(to - from);
        return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
      },
      stream: () => createReadStream(path, { highWaterMark: 1 << 18 }),
    },
    { names: NAMES, asOf: '2026-11-29' },
  );
  closeSync(file);
  if (records === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const cells = recordCells(records, NAMES);
  const release = (members: Parameters<typeof makeRelease>[0]['members']) =>
    makeRelease({
      records: cells,
      members,
      profile: 'confidential',
      sourceId: 'own-records',
      published: [],
      ledger: null,
      hash: saltedHash('bench'),
      files: { table: 'own.csv', ledger: 'own-pay.ledger.json' },
      solver,
      clock: () => performance.now(),
    });
  const made = release(null);
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.problems));
  const end = performance.now();
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  release(contributorMembers(records.people, NAMES));
  return {
    rows: records.rows,
    megabytes: size / 1_000_000,
    seconds: (end - start) / 1000,
    peakMegabytes,
    ledger: {
      seconds: (performance.now() - end) / 1000,
      peakMegabytes: process.resourceUsage().maxRSS / 1024,
    },
  };
}

async function timeDatabase(): Promise<DatabaseTimes> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const table = `read_csv('${path.replaceAll("'", "''")}')`;
  const percentiles = [0.1, 0.25, 0.5, 0.75, 0.9].map(
    (share) => `percentile_cont(${share}) WITHIN GROUP (ORDER BY base_salary)`,
  );
  const start = performance.now();
  await connection.runAndReadAll(
    `SELECT level, city, ${percentiles.join(', ')} FROM ${table} GROUP BY CUBE (level, city)`,
  );
  const middle = performance.now();
  await connection.run(`CREATE VIEW records AS SELECT * FROM ${table}`);
  await connection.runAndReadAll(
    readFileSync(new URL('../../src/cli/aggregate.sql', import.meta.url), 'utf8'),
  );
  return {
    percentileSeconds: (middle - start) / 1000,
    statementSeconds: (performance.now() - middle) / 1000,
  };
}
