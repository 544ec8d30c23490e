import { mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspectRoster } from '../../src/roster/inspect-roster.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import type { RosterSource } from '../../src/roster/roster-source.ts';
import { KNOWN_NAMES } from '../fixtures/known-names.ts';
import { syntheticRoster } from '../fixtures/synthetic-roster.ts';

/*
 * Reads one roster of invented people in a process of its own, which run.ts starts, and prints how long it took
 * and how much memory it needed beyond the file itself, as one line of JSON.
 */

const PIECE = 1 << 20;

export interface RosterTimes {
  megabytes: number;
  inspectSeconds: number;
  readSeconds: number;
  rows: number;
  /** Most memory of the whole process. */
  peakMegabytes: number;
  /** What the rows hold on to once they are read. */
  heldMegabytes: number;
}

const [, , rows = '', path = ''] = process.argv;
if (path === '') throw new Error('Name the number of rows and a file to write them to.');
mkdirSync(dirname(path), { recursive: true });
// The roster is written before the clock starts and read from the disk, so that it takes no memory itself.
if (process.argv[4] === 'write') {
  writeFileSync(path, syntheticRoster(Number(rows)));
  process.exit();
}
const { size } = statSync(path);
const file = openSync(path, 'r');
const readBytes = (start: number, end: number): Uint8Array => {
  const bytes = new Uint8Array(Math.min(end, size) - start);
  readSync(file, bytes, 0, bytes.length, start);
  return bytes;
};
const source: RosterSource = {
  name: 'roster.csv',
  size,
  read: async (start, end) => readBytes(start, end),
  async *stream() {
    for (let start = 0; start < size; start += PIECE) yield readBytes(start, start + PIECE);
  },
};
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;

const start = performance.now();
const inspection = await inspectRoster(source, KNOWN_NAMES);
if (inspection.kind === 'refused') throw new Error(JSON.stringify(inspection.refusal));
const inspected = performance.now();
const { questions } = inspection;
const settings =
  inspection.settings ??
  (await inspectRoster(source, KNOWN_NAMES, { payHolds: 'full-time-rate' }).then((again) =>
    again.kind === 'refused' ? null : again.settings,
  ));
if (settings === null) throw new Error(JSON.stringify(questions));
const readFrom = performance.now();
const contents = await readRoster(source, settings, KNOWN_NAMES);
const end = performance.now();
if (contents.kind === 'refused') throw new Error(JSON.stringify(contents.refusal));
globalThis.gc?.();
const times: RosterTimes = {
  megabytes: size / 1_000_000,
  inspectSeconds: (inspected - start) / 1000,
  readSeconds: (end - readFrom) / 1000,
  rows: contents.rows.length,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  heldMegabytes: (process.memoryUsage().heapUsed - before) / 1_000_000,
};
console.log(JSON.stringify(times));
