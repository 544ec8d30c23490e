import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { decodeFiles } from '../../src/project/decode-files.ts';
import { readOfficialPay } from '../../src/project/data/pay-tables.ts';
import { readTables } from '../../src/project/draft/read-source.ts';
import type { Problem } from '../../src/tables/problem.ts';

/*
 * Reads one table of invented wages in a process of its own, which run.ts starts, and prints how long it took
 * and how much memory it needed, as one line of JSON.
 */

export interface WageTimes {
  megabytes: number;
  readSeconds: number;
  /** Of the processor, collecting of garbage included. */
  processorSeconds: number;
  rows: number;
  /** Most memory of the whole process, the file included. */
  peakMegabytes: number;
  /** What rows and text hold on to once they are read. */
  heldMegabytes: number;
}

const FILE = 'data/pay/invented.csv';
const OCCUPATIONS = 10;

const [, , rows = '', path = '', mode] = process.argv;
if (path === '') throw new Error('Name the number of rows and a file to write them to.');
mkdirSync(dirname(path), { recursive: true });
// The table is written before the clock starts and read from the disk, so that writing it takes no memory here.
if (mode === 'write') {
  writeFileSync(path, invent(Number(rows)));
  process.exit();
}
const bytes = readFileSync(path);
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const processorBefore = process.cpuUsage();
const start = performance.now();
const problems: Problem[] = [];
const files = decodeFiles(new Map([[FILE, bytes]]), problems);
const { rows: read } = readTables(files, [FILE], readOfficialPay, ['en'], problems, []);
const end = performance.now();
const { user, system } = process.cpuUsage(processorBefore);
if (read === null || problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
globalThis.gc?.();
const times: WageTimes = {
  megabytes: bytes.length / 1_000_000,
  readSeconds: (end - start) / 1000,
  processorSeconds: (user + system) / 1e6,
  rows: read.length,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  heldMegabytes: (process.memoryUsage().heapUsed - before) / 1_000_000,
};
console.log(JSON.stringify(times));

/** Official wages of invented places, ten occupations each. */
function invent(count: number): string {
  const columns = 'place_id,soc_code,source_id,published,employment,location_quotient';
  const lines = [`${columns},p10,p25,p50,p75,p90`];
  for (let index = 0; index < count; index++) {
    const place = `place-${Math.floor(index / OCCUPATIONS)}`;
    const occupation = `11-20${10 + (index % OCCUPATIONS)}`;
    const p50 = 40_000 + ((index * 7919) % 90_000);
    const pay = [0.55, 0.75, 1, 1.35, 1.8].map((share) => Math.round(p50 * share));
    lines.push([place, occupation, 'invented', 1, index % 5000, 0.87, ...pay].join(','));
  }
  return `${lines.join('\n')}\n`;
}
