import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { siteFolder, lines } from './built-site.ts';
import {
  afterPrices,
  againstNation,
  areaById,
  areas,
  cash,
  count,
  differential,
  estimate,
  jobs,
  levels,
  likelyRange,
  miles,
  noEstimate,
  official,
  percent,
  PERCENTILES,
  quotient,
  range,
  setting,
  step,
  wage,
  wageBeside,
  wages,
} from './recomputed-figures.ts';
import type { Area, Locale } from './recomputed-figures.ts';

/*
 * What the pages print, against a second computation from data/ that has nothing in common with the first but the
 * data and the definitions.
 */

const LOCALES = ['en', 'ru'] as const;
const levelIds = [...levels.keys()];

/** The text of a piece of HTML on one line, without the signs that keep words together. */
function textOf(html: string): string {
  return html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replace(/\u2060/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

function readMain(locale: Locale, path: string): string {
  const file = join(siteFolder, locale === 'en' ? '' : locale, path, 'index.html');
  const html = readFileSync(file, 'utf8');
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

/** The tables of a page: heads and rows as texts. */
function tablesOf(main: string): { heads: string[]; rows: string[][] }[] {
  return [...main.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => {
    const lines = [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([line]) =>
      [...line.matchAll(/<t([hd])\b[^>]*>([\s\S]*?)<\/t\1>/g)].map((cell) => textOf(cell[2]!)),
    );
    return { heads: lines[0] ?? [], rows: lines.slice(1) };
  });
}

/** A step with its interval: +28% (15 to 38). */
function stepCell(locale: Locale, from: string, to: string): string {
  const { step: share, low, high } = step(from, to);
  const whole = (end: number): string => percent(locale, end).replace(/[+%]/g, '').trim();
  const ends =
    locale === 'en' ? `${whole(low)} to ${whole(high)}` : `от ${whole(low)} до ${whole(high)}`;
  return `${percent(locale, share)} (${ends})`;
}

/** The same on a ladder, which says how many steps lie between two rungs that people answered for. */
function ladderCell(locale: Locale, from: string, to: string): string {
  const line = lines.find((rungs) => rungs.includes(from) && rungs.includes(to))!;
  const steps = line.indexOf(to) - line.indexOf(from);
  const cell = stepCell(locale, from, to);
  if (steps === 1) return cell;
  return locale === 'en' ? `${cell} in ${steps} steps` : `${cell} за ${steps} шага`;
}

/** Cells of a row in the order of the page, those asked for among them. */
function hasCells(row: readonly string[], cells: readonly string[]): boolean {
  let from = 0;
  return cells.every((cell) => {
    const index = row.indexOf(cell, from);
    from = index + 1;
    return index !== -1;
  });
}

/** What no row of a page's tables holds of what it should. */
function missingRows(main: string, expected: readonly (readonly string[])[]): string[] {
  const rows = tablesOf(main).flatMap((table) => table.rows);
  return expected
    .filter((cells) => !rows.some((row) => hasCells(row, cells)))
    .map((cells) => cells.join(' | '));
}

/** Every tenth area and all the odd ones: no wage, far below, beyond the data, few jobs, no price level. */
const sample: Area[] = [
  ...new Set([
    ...[
      'ogden-ut',
      'guayama-pr',
      'san-juan-pr',
      'mayaguez-pr',
      'san-jose-ca',
      'denver-co',
      'new-york-ny',
      'hinesville-ga',
      'grants-pass-or',
      'providence-ri',
      'provo-ut',
      'brownsville-tx',
    ].map((id) => areaById.get(id)!),
    ...areas.filter((_area, index) => index % 13 === 0),
  ]),
];

/** Forty pages of a role in an area; an area without an official wage has none. */
const rolePlaces = sample
  .filter(({ id }) => noEstimate(id) !== 'not-published')
  .slice(0, 40)
  .map(({ id }, index) => [levelIds[index % levelIds.length]!, id] as const);

/** Areas within reach, the nearest first. */
function nearest(area: Area): { area: Area; miles: number }[] {
  return areas
    .filter(({ id }) => id !== area.id)
    .map((other) => ({ area: other, miles: miles(area, other) }))
    .filter((other) => other.miles <= setting('nearestWithinMiles'))
    .sort((a, b) => a.miles - b.miles);
}

const distance = (locale: Locale, value: number): string =>
  count(locale, Math.round(locale === 'en' ? value : value * 1.609344));

describe.each(LOCALES)('pages of the nation, in %s', (locale) => {
  const steps = levelIds.slice(1).map((level, index) => [levelIds[index]!, level] as const);
  const cells = steps.map(([from, to]) => ladderCell(locale, from, to));

  it.each(['', ...levelIds.map((level) => `roles/${level}`)])(
    '/%s has every step with its interval beside the number of answers',
    (path) => {
      const rows = steps.map(([, to], index) => [cells[index]!, String(levels.get(to)!.n)]);
      expect(missingRows(readMain(locale, path), rows)).toEqual([]);
    },
  );

  it('the roles side by side have every step', () => {
    expect(missingRows(readMain(locale, 'roles'), [['–', ...cells]])).toEqual([]);
  });

  it.each(levelIds.flatMap((from, index) => levelIds.slice(index + 1).map((to) => [from, to])))(
    'what changes from %s to %s has the step',
    (from, to) => {
      const main = readMain(locale, `ladder/${from}-to-${to}`);
      expect(missingRows(main, [[stepCell(locale, from, to)]])).toEqual([]);
    },
  );
});

describe.each(LOCALES)('pages of a role in an area, in %s', (locale) => {
  it.each(rolePlaces)('%s in %s prints what data/ gives', (level, id) => {
    const area = areaById.get(id)!;
    const main = readMain(locale, `roles/${level}/${id}`);
    const text = textOf(main);
    const expected: string[][] = [];
    for (const other of levelIds) {
      if (noEstimate(id) !== null) break;
      const likely = likelyRange(other, id)!;
      const below = levelIds[levelIds.indexOf(other) - 1];
      expected.push([
        ...PERCENTILES.map((p) => cash(locale, estimate(other, id, p))),
        range(locale, likely.low, likely.high),
        below === undefined ? '–' : ladderCell(locale, below, other),
        String(levels.get(other)!.n),
      ]);
    }
    for (const { area: near, miles: away } of nearest(area).slice(0, 6)) {
      const has = noEstimate(near.id) === null;
      const cells = has
        ? [
            `≈ ${cash(locale, estimate(level, near.id))}`,
            percent(locale, againstNation(near.id)),
            percent(locale, near.rpp === null ? null : near.rpp / 100 - 1),
          ]
        : [];
      expected.push([...cells, distance(locale, away)]);
    }
    expect(missingRows(main, expected)).toEqual([]);
    if (noEstimate(id) !== null) {
      expect(text).not.toContain('≈ $');
      return;
    }
    const median = estimate(level, id)!;
    const likely = likelyRange(level, id)!;
    const buys = afterPrices(id, median);
    const beside = wageBeside(level, id);
    const wanted = [
      `≈ ${cash(locale, median)}`,
      range(locale, likely.low, likely.high),
      percent(locale, againstNation(id)),
      ...(buys === null ? [] : [cash(locale, buys)]),
      // Of equal ones the page says so, without a number.
      ...(beside === null || Math.round(Math.abs(median / beside - 1) * 100) === 0
        ? []
        : [percent(locale, Math.abs(median / beside - 1)).replace('+', '')]),
    ];
    expect(wanted.filter((piece) => !text.includes(piece))).toEqual([]);
  });
});

describe.each(LOCALES)('pages of an area, in %s', (locale) => {
  it.each(sample.slice(0, 20).map(({ id }) => [id] as const))(
    '%s prints what data/ gives',
    (id) => {
      const area = areaById.get(id)!;
      const main = readMain(locale, `cities/${id}`);
      const expected: string[][] = [];
      for (const level of noEstimate(id) === null ? levelIds : []) {
        expected.push([...PERCENTILES.map((p) => cash(locale, estimate(level, id, p)))]);
      }
      for (const { area: near, miles: away } of nearest(area).slice(0, 6)) {
        expected.push([
          percent(locale, differential(near.id) === null ? null : differential(near.id)! - 1),
          percent(locale, near.rpp === null ? null : near.rpp / 100 - 1),
          distance(locale, away),
        ]);
      }
      for (const [key, row] of official) {
        const [place, soc = ''] = key.split(',');
        if (place !== id || row['p50'] === '') continue;
        expected.push([soc, ...PERCENTILES.map((p) => wages(locale, wage(id, soc, p)))]);
      }
      expect(missingRows(main, expected)).toEqual([]);
      const people = jobs(id);
      if (people !== null) expect(textOf(main)).toContain(count(locale, people));
      const share = quotient(id);
      if (share !== null) {
        expect(textOf(main)).toContain(quotientText(locale, share));
      }
    },
  );
});

/** How a page says a share of jobs against the nation’s. */
function quotientText(locale: string, share: number): string {
  const times = share.toFixed(2);
  if (locale === 'en') {
    return times === '1.00'
      ? ' is the same as the national share'
      : ` is ${times} times the national`;
  }
  const said = times.replace('.', ',');
  if (times === '1.00') return 'такая же, как в целом по стране';
  return share > 1
    ? `в ${said} раза больше, чем в целом по стране`
    : `составляет ${said} от доли по стране`;
}

interface FileRow {
  [column: string]: string;
}

function readFile(path: string): FileRow[] {
  const text = readFileSync(join(siteFolder, path), 'utf8');
  return Papa.parse<FileRow>(text, { header: true, skipEmptyLines: true }).data;
}

const shown = (amount: number | null): string =>
  amount === null ? '' : String(Math.round(amount / 500) * 500);

const REASONS = {
  'not-published': 'reference-wage-not-published',
  'far-below': 'wage-far-below-answers',
};

/** The amounts of an estimate as a file has them; where there is none, why. */
function estimateCells(level: string, id: string): FileRow {
  const reason = noEstimate(id);
  const blank = { likely_low: '', likely_high: '', n: '' };
  if (reason !== null) {
    const none = Object.fromEntries(PERCENTILES.map((p) => [p, '']));
    return { ...none, ...blank, no_estimate: REASONS[reason] };
  }
  const likely = likelyRange(level, id)!;
  return {
    no_estimate: '',
    ...Object.fromEntries(PERCENTILES.map((p) => [p, shown(estimate(level, id, p))])),
    likely_low: shown(likely.low),
    likely_high: shown(likely.high),
    n: String(levels.get(level)!.n),
  };
}

const differing = (rows: FileRow[], expectedOf: (row: FileRow) => FileRow): string[] =>
  rows.flatMap((row) =>
    Object.entries(expectedOf(row)).flatMap(([column, value]) =>
      row[column] === value
        ? []
        : [
            `${row['place_id']} ${row['level_id'] ?? row['subject_id']} ${column}: ${row[column]}, ${value}`,
          ],
    ),
  );

describe('files', () => {
  it('of all estimates hold every level in every area, or why it has none', () => {
    const rows = readFile('data/estimates.csv');
    expect(rows).toHaveLength(areas.length * levelIds.length);
    expect(differing(rows, (row) => estimateCells(row['level_id']!, row['place_id']!))).toEqual([]);
  });

  it.each(levelIds)('of %s hold the same', (level) => {
    const rows = readFile(`data/roles/${level}.csv`);
    expect(rows).toHaveLength(areas.length);
    expect(differing(rows, (row) => estimateCells(level, row['place_id']!))).toEqual([]);
  });

  it('of each area hold its estimates and its official wages', () => {
    const faults = areas.flatMap(({ id }) => {
      const rows = readFile(`data/cities/${id}.csv`);
      const cells = differing(rows, (row) =>
        row['subject'] === 'level'
          ? estimateCells(row['subject_id']!, id)
          : Object.fromEntries(
              PERCENTILES.map((p) => [p, official.get(`${id},${row['subject_id']}`)![p]!]),
            ),
      );
      const ofLevels = rows.filter((row) => row['subject'] === 'level').length;
      return ofLevels === levelIds.length ? cells : [...cells, `${id}: ${ofLevels} levels`];
    });
    expect(faults).toEqual([]);
  });

  it('of areas hold wage levels, price levels and jobs', () => {
    const rows = readFile('data/places.csv');
    expect(rows).toHaveLength(areas.length);
    expect(
      differing(rows, ({ place_id: id = '' }) => {
        const ratio = differential(id);
        return {
          wage_level: ratio === null ? '' : String(Math.round((ratio - 1) * 10_000) / 10_000),
          rpp: String(areaById.get(id)!.rpp ?? ''),
          jobs: String(jobs(id) ?? ''),
        };
      }),
    ).toEqual([]);
  });
});

describe.each(LOCALES)('counts in sentences, in %s', (locale) => {
  it('of areas above the nation are the same on every page', () => {
    const above = areas.filter(({ id }) => (differential(id) ?? 0) > 1).length;
    const known = areas.filter(({ id }) => differential(id) !== null).length;
    const said = new RegExp(
      locale === 'en' ? `in only ${above} of ${known} areas` : `в ${above} агломерации из ${known}`,
    );
    expect(textOf(readMain(locale, ''))).toMatch(said);
    expect(areas.filter(({ id }) => (againstNation(id) ?? 0) > 0)).toHaveLength(above);
  });
});
