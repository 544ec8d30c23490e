import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackedAtlas } from '../../src/pay/packed-atlas.ts';
import { addMarket } from '../fixtures/kessel-market.ts';
import { buildProject } from './build-project.ts';
import { someOf } from './site-facts.ts';

/*
 * A site with the pay of invented people, built as an organisation builds it: records outside, the command, the
 * build. Then every byte of it is searched for what would give somebody's pay away.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Person {
  id: string;
  level: string;
  city: string;
  pay: number;
}

/** So many people on a rung in a city, paid in odd amounts that no rounding gives. */
function people(level: string, city: string, count: number, from: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `SECRET-${level}-${city}-${index}`,
    level,
    city,
    pay: from + 137 + index * 291,
  }));
}

/** Cells at every threshold, one outlier, one pay for everybody, and people who are alone or two. */
const STAFF: readonly Person[] = [
  ...people('junior-engineer', 'Berlin', 60, 41_000),
  ...people('junior-engineer', 'München', 9, 47_000),
  ...people('mid-engineer', 'Berlin', 120, 52_300),
  ...people('mid-engineer', 'München', 10, 59_000),
  ...people('senior-engineer', 'Berlin', 49, 71_000),
  { id: 'SECRET-outlier', level: 'senior-engineer', city: 'Berlin', pay: 587_613 },
  ...people('senior-engineer', 'München', 20, 77_000),
  ...people('staff-engineer', 'Berlin', 3, 98_000),
  ...people('staff-engineer', 'München', 1, 103_000),
  ...people('engineering-manager', 'Berlin', 30, 96_000).map((person) => ({
    ...person,
    pay: 97_531,
  })),
  ...people('engineering-director', 'Berlin', 2, 131_000),
];

const SOURCE = `
- id: own-records
  publisher: { de: Kessel }
  short: { de: Gehälter bei Kessel }
  title: { de: Gehälter der Softwareentwicklung }
  period: { de: Juni 2026 }
  referenceDate: 2026-06
  address: https://intranet.kessel.example/gehalt
  licence: { de: intern }
  evidence: observed
  basis: base
  currency: EUR
  freshnessMonths: 18
  cite: { de: "Kessel, Gehälter, 2026." }
  caveats: []
`;

const HEADER = 'contributor_id,level,city,base_salary,currency,as_of';

const rowOf = ({ id, level, city, pay }: Person): string =>
  `${id},${level},${city},${pay},EUR,2026-06`;

let work: string;
let folder: string;
let table: string;

/** Runs the command over some people and gives what it wrote. */
function aggregate(name: string, staff: readonly Person[]): { text: string; output: string } {
  const project = join(work, name);
  const records = join(work, `${name}-records`);
  cpSync(join(root, 'test/fixtures/kessel'), project, { recursive: true });
  addMarket(project);
  appendFileSync(join(project, 'data/sources.yml'), SOURCE);
  mkdirSync(records);
  // One person stands there ten times.
  const rows = [...staff.map(rowOf), ...Array.from({ length: 9 }, () => rowOf(staff[0]!))];
  writeFileSync(join(records, 'records.csv'), `${[HEADER, ...rows].join('\n')}\n`);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/aggregate.ts', '--in', join(records, 'records.csv')],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], CONTENT_ROOT: project } },
  );
  const output = stdout + stderr;
  try {
    return { text: readFileSync(join(project, 'data/pay/own.csv'), 'utf8'), output };
  } catch {
    throw new Error(output);
  }
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'rungs-own-'));
  table = aggregate('whole', STAFF).text;
  folder = join(work, 'dist');
  await buildProject(root, join(work, 'whole'), folder, {
    SITE_URL: 'https://stufen.kessel.example',
    BASE_PATH: '/',
  });
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Every file of the site as text, packed ones unpacked, with what stands in it as base64. */
function texts(): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.woff2?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = (packed ? gunzipSync(bytes) : bytes).toString();
      return { file: path.slice(folder.length), text: `${text}\n${unpackBase64(text)}` };
    });
}

/** A number as a site could write it, each behind and before anything but a digit. */
function formatsOf(amount: number): RegExp {
  const [thousands, rest] = [Math.floor(amount / 1000), String(amount % 1000).padStart(3, '0')];
  const separators = [
    ...[',', '\\.', ' ', '\u00a0', '\u202f', '\u2009', '’', "'", '_'],
    ...[
      '&nbsp;',
      '&#160;',
      '&#xa0;',
      '&#8239;',
      '&#x202f;',
      '%2C',
      '%C2%A0',
      '%E2%80%AF',
      '\\\\u00a0',
      '\\\\u202f',
    ],
  ];
  return new RegExp(
    `(?<![\\d.])(?:${thousands}(?:${separators.join('|')})?${rest}|${amount / 1000}(?=\\s?(?:k|K|Tsd)))(?!\\d)`,
    'i',
  );
}

/** What stands in a text as base64, read from each of the letters that a group of four may begin with. */
function unpackBase64(text: string): string {
  return (text.match(/[\w+/-]{8,}={0,2}/g) ?? [])
    .flatMap((run) => [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString()))
    .join('\n');
}

describe('a site with pay from own records', () => {
  it('tells what may be told', () => {
    expect(table.trim().split('\n').length).toBeGreaterThan(4);
    const berlin = readFileSync(join(folder, 'cities/berlin/index.html'), 'utf8');
    expect(berlin).toContain('id="own-pay"');
    expect(readFileSync(join(folder, 'data/own-pay.csv'), 'utf8').split('\n').length).toBe(
      table.split('\n').length,
    );
  });

  it('tells it in the explorer as well, with the figures in the file that tools fetch', () => {
    const page = readFileSync(join(folder, 'salaries/index.html'), 'utf8');
    expect(page).toContain('salaries.measure.own');
    const { own, places } = JSON.parse(
      readFileSync(join(folder, 'data/atlas.json'), 'utf8'),
    ) as PackedAtlas;
    const cells = own!.map(({ id, place }) =>
      places.id[place] === 'deutschland' ? `${id},` : `${id},${places.id[place]}`,
    );
    const rows = table
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 2));
    expect(cells.toSorted()).toEqual(
      rows.flatMap(([level, place]) => (level === '' ? [] : [`${level},${place}`])).toSorted(),
    );
  });

  it('has nobody’s pay in any file, however it is written', () => {
    const files = texts();
    const pays = [...new Set(STAFF.map(({ pay }) => pay))];
    const found = pays.flatMap((pay) => {
      const format = formatsOf(pay);
      return files.filter(({ text }) => format.test(text)).map(({ file }) => `${pay} in ${file}`);
    });
    expect(someOf(found)).toEqual([]);
  });

  it('has nobody’s id in any file', () => {
    const found = texts()
      .filter(({ text }) => /SECRET/i.test(text))
      .map(({ file }) => file);
    expect(someOf(found)).toEqual([]);
  });

  it('has only amounts that are rounded, and bands of people, in its table', () => {
    const [header = '', ...lines] = table.trim().split('\n');
    const columns = header.split(',');
    for (const line of lines) {
      const cells = line.split(',');
      for (const name of ['p10', 'p25', 'p50', 'p75', 'p90', 'p50_low', 'p50_high']) {
        expect(Number(cells[columns.indexOf(name)]) % 1000, line).toBe(0);
      }
      expect(['10-19', '20-49', '50-99', '100-199', '200-499', '500+']).toContain(
        cells[columns.indexOf('contributors')],
      );
    }
  });

  it('says nothing of a cell of one, two, three, or nine people, nor of one where all are paid the same', () => {
    for (const cell of [
      ...['staff-engineer,berlin', 'staff-engineer,muenchen', 'engineering-director,berlin'],
      ...['junior-engineer,muenchen', 'engineering-manager,berlin'],
    ]) {
      expect(table).not.toContain(`\n${cell},`);
    }
  });

  it('is the same to the byte in whatever order the records stand', () => {
    expect(aggregate('turned', STAFF.toReversed()).text).toBe(table);
  });

  it('says of few people what it says of nobody', () => {
    const pageOf = (role: string): string =>
      readFileSync(join(folder, `roles/${role}/index.html`), 'utf8');
    expect(table).not.toContain('engineering-manager,muenchen');
    expect(pageOf('staff-engineer')).not.toContain('own-pay');
    expect(pageOf('engineering-director')).not.toContain('own-pay');
  });
});
