import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import {
  afterPrices,
  againstNation,
  areaById,
  areas,
  cash,
  count,
  differential,
  estimate,
  isBeyondData,
  jobs,
  levels,
  likelyRange,
  noEstimate,
  percent,
  PERCENTILES,
  plain,
  quotient,
  readTable,
  reference,
  setting,
  wage,
  wages,
} from '../site/recomputed-figures.ts';
import type { Area, Locale, Percentile } from '../site/recomputed-figures.ts';
import { readCsv, readRowsLine, take, withSalaries } from './salaries-page.ts';

/*
 * Every row that the explorer draws, against a second computation from data/ that has nothing in common with the
 * first but the data and the definitions.
 */

type Figure = number | null;
type Column = Percentile | 'name' | 'against' | 'real' | 'prices' | 'jobs' | 'quotient';

interface State {
  measure: 'estimate' | 'real' | 'official' | 'jobs' | 'quotient';
  rung: string;
  soc: string;
  sort: Column;
  descending: boolean;
  all: boolean;
  /** Which areas the filters of the address leave. */
  keeps: (area: Area) => boolean;
}

const REST: Column[] = ['p10', 'p25', 'p75', 'p90'];
const COLUMNS: Record<State['measure'], Column[]> = {
  estimate: ['p50', 'against', 'real', 'prices', ...REST, 'jobs', 'quotient'],
  real: ['p50', 'against', 'prices', ...REST, 'jobs', 'quotient'],
  official: ['p50', 'against', 'real', 'prices', ...REST, 'jobs', 'quotient'],
  jobs: ['jobs', 'quotient', 'p50', 'against', 'real', 'prices', ...REST],
  quotient: ['quotient', 'jobs', 'p50', 'against', 'real', 'prices', ...REST],
};
const RUNG_MEASURES = ['estimate', 'real'];

const isOfRung = ({ measure }: State): boolean => RUNG_MEASURES.includes(measure);

function payIn(state: State, id: string, p: Percentile): Figure {
  if (!isOfRung(state)) return wage(id, state.soc, p);
  const pay = estimate(state.rung, id, p);
  return state.measure === 'real' ? afterPrices(id, pay) : pay;
}

/** Median against the nation's, before prices. */
function nominal(state: State, id: string): Figure {
  if (isOfRung(state)) return againstNation(id);
  const here = wage(id, state.soc);
  return here === null ? null : here / wage('us', state.soc)! - 1;
}

function bought(state: State, id: string): Figure {
  const against = nominal(state, id);
  const real = afterPrices(id, against === null ? null : 1 + against);
  return real === null ? null : real - 1;
}

function figureOf(state: State, id: string, column: Column): Figure {
  const { rpp } = areaById.get(id)!;
  switch (column) {
    case 'name':
      return null;
    case 'against':
      return state.measure === 'real' ? bought(state, id) : nominal(state, id);
    case 'real':
      return bought(state, id);
    case 'prices':
      return rpp === null ? null : rpp / 100 - 1;
    case 'jobs':
      return jobs(id, state.soc);
    case 'quotient':
      return quotient(id, state.soc);
    default:
      return payIn(state, id, column);
  }
}

/** A figure as the table prints it. */
function cellOf(state: State, id: string, column: Column, locale: Locale): string {
  const value = figureOf(state, id, column);
  if (value === null) return '–';
  if (column === 'jobs') return count(locale, value);
  if (column === 'quotient') return String(value).replace('.', locale === 'en' ? '.' : ',');
  if (column === 'against' || column === 'real' || column === 'prices') {
    return percent(locale, value);
  }
  if (!isOfRung(state)) return wages(locale, value);
  return column === 'p50' ? `≈ ${cash(locale, value)}` : cash(locale, value);
}

/** What the row of the nation prints: its pay and jobs, and nothing where it is what the others compare with. */
function nationCells(state: State, locale: Locale): string[] {
  return COLUMNS[state.measure].map((column) => {
    if (column === 'jobs') return isOfRung(state) ? '' : count(locale, jobs('us', state.soc)!);
    if (!PERCENTILES.includes(column as Percentile)) return '';
    const p = column as Percentile;
    return isOfRung(state)
      ? cash(locale, levels.get(state.rung)!.pay[p])
      : wages(locale, wage('us', state.soc, p));
  });
}

/** Whether the name of a row carries a note: why it has no pay, or that its estimate rests on little. */
function hasNote(state: State, id: string): boolean {
  if (payIn(state, id, 'p50') === null) return true;
  if (!isOfRung(state)) return false;
  return (jobs(id) ?? 0) < setting('thinEmployment') || isBeyondData(id);
}

/** Ids in the order of a state, those of one figure and those without any in the order of their names. */
function expectedIds(state: State, byName: (a: string, b: string) => number): string[] {
  const { sort, descending, all } = state;
  const kept = areas.filter(state.keeps).map(({ id }) => id);
  kept.sort(byName);
  if (sort === 'name') {
    if (descending) kept.reverse();
  } else {
    const turn = descending ? -1 : 1;
    // What is equal before the last digits of a computer are computed is equal.
    const key = (id: string): Figure => {
      const value = figureOf(state, id, sort);
      return value === null ? null : Number(value.toPrecision(12));
    };
    kept.sort((a, b) => {
      const [first, second] = [key(a), key(b)];
      if (first === null || second === null)
        return Number(first === null) - Number(second === null);
      return turn * (first - second);
    });
  }
  return all ? kept : kept.slice(0, 50);
}

interface DrawnRow {
  id: string;
  name: string;
  note: boolean;
  cells: string[];
}

/** Every row that is drawn; the nation has no id. */
async function readRows(page: Page): Promise<DrawnRow[]> {
  const rows = await page.locator('.salaries-table tbody tr').evaluateAll((lines) =>
    lines.map((line) => {
      const link = line.querySelector('th a');
      return {
        id: link?.getAttribute('href')?.split('/').at(-2) ?? '',
        name: link?.textContent ?? '',
        note: line.querySelector('th span') !== null,
        cells: [...line.querySelectorAll('td')].map((cell) => cell.textContent),
      };
    }),
  );
  return rows.map((row) => ({ ...row, cells: row.cells.map(plain) }));
}

/** Where the table differs from what data/ gives: order, cells, notes. */
function tableFaults(state: State, [nation, ...rows]: DrawnRow[], locale: Locale): string[] {
  const differing = (id: string, found: string[], expected: string[]): string[] =>
    COLUMNS[state.measure].flatMap((column, at) =>
      found[at] === expected[at] ? [] : [`${id} ${column}: ${found[at]}, data ${expected[at]}`],
    );
  return [
    ...differing('us', nation?.cells ?? [], nationCells(state, locale)),
    ...rows.flatMap(({ id, name, note, cells }) => [
      ...differing(
        id,
        cells,
        COLUMNS[state.measure].map((column) => cellOf(state, id, column, locale)),
      ),
      ...(name.startsWith(areaById.get(id)!.name[locale]) ? [] : [`${id}: named ${name}`]),
      ...(note === hasNote(state, id) ? [] : [`${id}: note ${note}`]),
    ]),
  ];
}

const rounded = (value: Figure, step: number): string =>
  value === null ? '' : String(Math.round(value / step) * step);
const share = (value: Figure): string =>
  value === null ? '' : String(Math.round(value * 10_000) / 10_000);

/** Figures of an area as the file of a state has them. */
function fileCells(state: State, id: string): Record<string, string> {
  const ofRung = isOfRung(state);
  const likely = ofRung && payIn(state, id, 'p50') !== null ? likelyRange(state.rung, id) : null;
  const atPrices = (pay: number): Figure => (state.measure === 'real' ? afterPrices(id, pay) : pay);
  const level = differential(id);
  const against = figureOf(state, id, 'against');
  const real = bought(state, id);
  return {
    ...Object.fromEntries(
      PERCENTILES.map((p) => [p, rounded(payIn(state, id, p), ofRung ? 500 : 1)]),
    ),
    likely_low: rounded(likely && atPrices(likely.low), 500),
    likely_high: rounded(likely && atPrices(likely.high), 500),
    pay_at_level: share(ofRung ? against : null),
    pay_at_level_after_prices: share(ofRung ? real : null),
    wages_in_occupation: share(ofRung ? null : against),
    wages_in_occupation_after_prices: share(ofRung ? null : real),
    wage_level: share(level === null ? null : level - 1),
    price_level: share(figureOf(state, id, 'prices')),
    jobs: String(jobs(id, state.soc) ?? ''),
    location_quotient: String(quotient(id, state.soc) ?? ''),
  };
}

const DEFAULT: State = {
  measure: 'estimate',
  rung: 'account-manager',
  soc: reference,
  sort: 'p50',
  descending: true,
  all: false,
  keeps: () => true,
};
const inStates =
  (...ids: string[]) =>
  ({ states }: Area): boolean =>
    states.some((id) => ids.includes(id));
const regions = readTable('regions.csv').map((row) => ({
  id: row['id']!,
  name: row['name_en']!,
  keeps: inStates(...row['states']!.split(' ')),
}));
const inRegion = (id: string) => regions.find((region) => region.id === id)!.keeps;

const wordsById = new Map(
  readTable('places.csv').map(({ id = '', name_en: name, area_en: area, also }) => [
    id,
    `${id} ${name} ${area} ${also}`.toLowerCase().split(/[^\p{L}]+/u),
  ]),
);
const hasWord =
  (start: string) =>
  ({ id }: Area): boolean =>
    wordsById.get(id)!.some((word) => word.startsWith(start));

const real = { measure: 'real' } as const;
const official = { measure: 'official' } as const;
const withAll = { all: true } as const;

const STATES: [Locale, string, Partial<State>][] = [
  ['en', '', {}],
  ['ru', '?rung=senior-account-manager&all=1', { rung: 'senior-account-manager', ...withAll }],
  [
    'en',
    '?rung=vp-account-management&sort=p25&all=1',
    { rung: 'vp-account-management', sort: 'p25', descending: false, ...withAll },
  ],
  [
    'en',
    '?rung=assistant-account-manager&state=pr',
    { rung: 'assistant-account-manager', keeps: inStates('pr') },
  ],
  [
    'ru',
    '?rung=account-director&region=west&sort=-prices&all=1',
    { rung: 'account-director', keeps: inRegion('west'), sort: 'prices', ...withAll },
  ],
  [
    'ru',
    '?q=portland&sort=name',
    {
      keeps: hasWord('portland'),
      sort: 'name',
      descending: false,
    },
  ],
  // Other cities of an area are found as well.
  [
    'en',
    '?q=spring&rung=account-director&sort=-real',
    {
      keeps: hasWord('spring'),
      rung: 'account-director',
      sort: 'real',
    },
  ],
  ['en', '?measure=real&all=1', { ...real, ...withAll }],
  [
    'ru',
    '?measure=real&rung=vp-account-management&state=ut&sort=against',
    {
      ...real,
      rung: 'vp-account-management',
      keeps: inStates('ut'),
      sort: 'against',
      descending: false,
    },
  ],
  ['en', '?measure=official&all=1', { ...official, ...withAll }],
  [
    'ru',
    '?measure=official&occupation=11-2021&sort=-p90&all=1',
    { ...official, soc: '11-2021', sort: 'p90', ...withAll },
  ],
  [
    'en',
    '?measure=official&occupation=41-1012&region=northeast&jobs=1000&sort=name&all=1',
    {
      ...official,
      soc: '41-1012',
      keeps: (area) => inRegion('northeast')(area) && (jobs(area.id, '41-1012') ?? 0) >= 1000,
      sort: 'name',
      descending: false,
      ...withAll,
    },
  ],
  ['en', '?measure=jobs', { measure: 'jobs', sort: 'jobs' }],
  [
    'ru',
    '?measure=jobs&occupation=11-1021&sort=quotient&all=1',
    { measure: 'jobs', soc: '11-1021', sort: 'quotient', descending: false, ...withAll },
  ],
  [
    'en',
    '?measure=quotient&occupation=43-4051&all=1',
    { measure: 'quotient', soc: '43-4051', sort: 'quotient', ...withAll },
  ],
  ['ru', '?measure=quotient', { measure: 'quotient', sort: 'quotient' }],
];

describe.each(STATES)('the explorer in %s at %s', (locale, query, named) => {
  const state: State = { ...DEFAULT, ...named };

  it('draws and hands out the rows that data/ gives', async () => {
    const address = `${query === '' ? '?' : `${query}&`}view=table`;
    await withSalaries(locale, address, async ({ page }) => {
      const wanted = areas.filter(state.keeps).length;
      expect(wanted).toBeGreaterThan(0);
      const drawn = state.all ? wanted : Math.min(wanted, 50);
      // Rows below the first screen follow a frame later.
      await expect.poll(async () => (await readRows(page)).length).toBe(1 + drawn);
      await expect.poll(async () => tableFaults(state, await readRows(page), locale)).toEqual([]);
      const { t } = languageOf(locale);
      const rows = readCsv((await take(page, t('take.csv'))).bytes.toString('utf8'));
      const names = new Map(rows.map((row) => [row['place_id']!, row['place']!]));
      const alphabet = new Intl.Collator(locale);
      const ids = (await readRows(page)).slice(1).map(({ id }) => id);
      if (state.all || wanted <= 50) {
        const byName = (a: string, b: string): number =>
          alphabet.compare(names.get(a) ?? '', names.get(b) ?? '');
        expect(ids).toEqual(expectedIds(state, byName));
      } else {
        const figures = (of: string[]): Figure[] => of.map((id) => figureOf(state, id, state.sort));
        expect(figures(ids)).toEqual(figures(expectedIds(state, () => 0)));
      }
      expect(rows.map((row) => row['place_id'])).toEqual(ids);
      const faults = rows.flatMap((row) =>
        Object.entries(fileCells(state, row['place_id']!)).flatMap(([column, value]) =>
          row[column] === value ? [] : [`${row['place_id']} ${column}: ${row[column]}, ${value}`],
        ),
      );
      expect(faults).toEqual([]);
    });
  });
});

describe.each(regions)('the region $name', ({ id, name, keeps }) => {
  it('has every area with one of its states, no other, and a finding about them', async () => {
    const expected = areas.filter(keeps);
    const estimated = expected.filter((area) => noEstimate(area.id) === null);
    const above = estimated.filter((area) => againstNation(area.id)! > 0);
    await withSalaries('en', `?region=${id}&view=table&all=1`, async ({ page }) => {
      const line = await readRowsLine(page);
      expect(line.startsWith(`${name}: ${expected.length} areas;`), line).toBe(true);
      const finding = await page.locator('#salaries .finding').innerText();
      expect(plain(finding)).toMatch(
        new RegExp(`in ${above.length} of the ${estimated.length} areas(?: with an estimate)?$`),
      );
      await expect
        .poll(async () =>
          (await readRows(page))
            .slice(1)
            .map((row) => row.id)
            .sort(),
        )
        .toEqual(expected.map((area) => area.id).sort());
    });
  });
});

describe('the list of regions', () => {
  it('leaves Puerto Rico out of every region, and puts an area across a border into both', () => {
    const of = (id: string): string[] =>
      regions.filter(({ keeps }) => keeps(areaById.get(id)!)).map((region) => region.id);
    expect(of('san-juan-pr')).toEqual([]);
    expect(of('philadelphia-pa')).toEqual(['northeast', 'south']);
    expect(of('denver-co')).toEqual(['west']);
  });
});
