import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
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
import { drawnAmounts } from './drawn-amounts.ts';
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

/** Runs the command over some people and gives what it wrote: a first release, or the next one of the same name. */
function aggregate(name: string, staff: readonly Person[]): { text: string; output: string } {
  const project = join(work, name);
  const records = join(work, `${name}-records`);
  if (!existsSync(project)) {
    cpSync(join(root, 'test/fixtures/kessel'), project, { recursive: true });
    addMarket(project);
    appendFileSync(join(project, 'data/sources.yml'), SOURCE);
    mkdirSync(records);
  }
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
      return { file: path.slice(folder.length), text: unpack(text) };
    });
}

/** What may stand between thousands, as it is and as HTML, addresses and scripts write it. */
const SEPARATORS = [
  ...[',', '\\.', ' ', '\u00a0', '\u202f', '\u2009', '’', "'", '_'],
  ...['&nbsp;', '&thinsp;', '&#160;', '&#xa0;', '&#8239;', '&#x202f;', '&#x2009;'],
  ...['%2C', '%20', '%C2%A0', '%E2%80%AF', '\\\\u00a0', '\\\\u202f', '\\\\xa0'],
];

/** A number as a site could write it, each behind and before anything but a digit. */
function formatsOf(amount: number): RegExp {
  const [thousands, rest] = [Math.floor(amount / 1000), String(amount % 1000).padStart(3, '0')];
  const digits = String(amount);
  return new RegExp(
    `(?<![\\d.])(?:${[
      `${thousands}(?:${SEPARATORS.join('|')})?${rest}(?:00)?`,
      `${thousands}[.,]${rest}(?=\\s?(?:k|K|Tsd|тыс))`,
      `${digits[0]}\\.${digits.slice(1)}e\\+?${digits.length - 1}`,
      `0x${amount.toString(16)}`,
    ].join('|')})(?!\\d)`,
    'i',
  );
}

/** A text with whatever is written in it by other signs. */
function unpack(text: string): string {
  const plain = plainDigits(text);
  return [text, ...(plain === text ? [] : [plain]), unpackBase64(text)].join('\n');
}

/** Digits that stand as entities, as escapes of an address or of a script, or as digits of full width. */
function plainDigits(text: string): string {
  return text
    .replace(/(?:%|\\x|\\u00|&#x(?:00)?)3(\d);?/gi, '$1')
    .replace(/&#(4[89]|5[0-7]);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

/** What stands in a text as base64, read from each of the letters that a group of four may begin with. */
function unpackBase64(text: string): string {
  return (text.match(/[\w+/-]{8,}={0,2}/g) ?? [])
    .flatMap((run) => [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString()))
    .join('\n');
}

describe('the search for pay', () => {
  it.each([
    ...['97531', '97531.00', '97,531', '97.531', '97 531', '97\u00a0531', '97\u202f531', '97’531'],
    ...['97_531', '97&nbsp;531', '97&#8239;531', '97%2C531', '97%E2%80%AF531', '97\\u00a0531'],
    ...['97.531k', '97,531 Tsd.', '9753100', '9.7531e4', '9.7531E+4', '0x17cfb'],
    ...['%39%37%35%33%31', '&#57;&#55;&#53;&#51;&#49;', '&#x39;&#x37;&#x35;&#x33;&#x31;'],
    ...['\\u0039\\u0037\\u0035\\u0033\\u0031', '９７５３１'],
    ...['{"pay":97531}', 'x;97531', '97,531 to'].map((text) =>
      Buffer.from(text).toString('base64'),
    ),
  ])('finds it as %s', (text) => {
    expect(formatsOf(97_531).test(unpack(`<p title="${text}">`))).toBe(true);
    expect(formatsOf(97_532).test(unpack(`<p title="${text}">`))).toBe(false);
  });
});

/** The drawings of own pay on each page that has some. */
function drawings(): { file: string; svgs: string[] }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const [section] = /<section[^>]* id="own-pay".*?<\/section>/s.exec(html) ?? [];
      if (section === undefined) return [];
      return [{ file, svgs: section.match(/<svg[^>]* id="own-pay-figure.*?<\/svg>/gs) ?? [] }];
    });
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

  it('draws nothing but what is published: its marks, read back through the axis, are amounts of the table', () => {
    const [header = '', ...lines] = table.trim().split('\n');
    const of = (line: string, name: string) => line.split(',')[header.split(',').indexOf(name)]!;
    const names = ['p10', 'p25', 'p50', 'p75', 'p90', 'p50_low', 'p50_high'];
    const published = lines.flatMap((line) => names.map((name) => Number(of(line, name))));
    const pages = drawings();
    expect(pages.length).toBeGreaterThan(2);
    const seen = new Set<number>();
    const faults = pages.flatMap(({ file, svgs }) => {
      expect(svgs.length, file).toBeGreaterThan(0);
      return svgs.flatMap(drawnAmounts).flatMap(({ amount, within }) => {
        // Fine enough to tell exact pay from rounded.
        expect(within).toBeLessThan(100);
        const meant = published.find((one) => Math.abs(one - amount) <= within);
        if (meant !== undefined) seen.add(meant);
        return meant === undefined ? [`${amount} in ${file}`] : [];
      });
    });
    expect(someOf(faults)).toEqual([]);
    for (const line of lines) expect(seen).toContain(Number(of(line, 'p50')));
  });

  it('stays as it is when somebody joins or leaves, so that no two releases tell of one person', () => {
    const hired = { id: 'SECRET-hired', level: 'mid-engineer', city: 'München', pay: 88_888 };
    const without = STAFF.filter(({ id }) => id !== 'SECRET-outlier');
    expect(aggregate('whole', [...without, hired]).text).toBe(table);
    // Nine and the one who makes them ten.
    const tenth = { ...hired, level: 'junior-engineer' };
    const { text } = aggregate('whole', [...STAFF, tenth]);
    const before = new Set(table.split('\n'));
    const added = text.split('\n').filter((line) => !before.has(line));
    expect(added.every((line) => line.includes(',10-19,,,'))).toBe(true);
    expect(text).not.toMatch(formatsOf(tenth.pay));
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
