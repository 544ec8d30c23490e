import { describe, expect, it } from 'vitest';
import type { CellKey, RecordCells } from '../../../src/records/cell.ts';
import { keyText } from '../../../src/records/cell-table.ts';
import { loadLinearSolver } from '../../../src/records/feasible-counts.ts';
import { ownPayTable } from '../../../src/records/own-pay-table.ts';
import { publishCells } from '../../../src/records/publish-cells.ts';
import type { ProfileName } from '../../../src/schemas/display-profile.ts';
import type { OwnPayRow } from '../../../src/schemas/own-pay.ts';
import type { RecordTexts } from '../../fixtures/pay-records.ts';
import { cellsOfText, recordsText } from '../../fixtures/pay-records.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { rosterRow } from '../../fixtures/team-rows.ts';
import { gapWorksheets } from '../../fixtures/at-once.ts';
import { tellPay } from './tell-pay.ts';
import type { ExactCount } from './tell-pay.ts';

/*
 * Whoever wants to know somebody's pay has what is published and knows the rules. Each hostile file of records goes
 * the whole way from its text to the table, and only the table is looked at.
 */

const solver = await loadLinearSolver();

function rowsOf(cells: RecordCells, profile: ProfileName = 'confidential'): OwnPayRow[] {
  const terms = { profile, sourceId: 'own-pay', kept: [], ever: [], clock: () => 0 };
  return publishCells(cells, terms, solver).rows ?? [];
}

const publish = async (people: readonly RecordTexts[], profile?: ProfileName) =>
  rowsOf(await cellsOfText(recordsText(people)), profile);

const tableOf = async (people: readonly RecordTexts[]) => ownPayTable(await publish(people));

/** People with these amounts of pay, all on one rung in one city but for what `more` says. */
const paid = (pays: readonly number[], more: RecordTexts = {}): RecordTexts[] =>
  pays.map((pay, index) => ({
    contributor_id: `${more['city'] ?? ''}${more['level'] ?? ''}${index}`,
    base_salary: String(pay),
    ...more,
  }));

/** So many amounts in odd steps, which no rounding gives. */
const steps = (count: number, from = 60_137, step = 291): number[] =>
  Array.from({ length: count }, (_, index) => from + index * step);

/** The columns of figures that the row of everybody has. */
function figuresOf(rows: readonly OwnPayRow[]): string {
  const [row] = rows;
  if (row === undefined) return '';
  const names = ['p10', 'p25', 'p50', 'p75', 'p90', 'p50Low', 'p50High'] as const;
  return names.filter((name) => row[name] !== null).join(' ');
}

describe('a file of few people', () => {
  it.each([
    [1, ''],
    [2, ''],
    // Quartiles of three are their pay.
    [3, ''],
    [9, ''],
    [10, 'p50'],
    [19, 'p50'],
    [20, 'p25 p50 p75 p50Low p50High'],
    [49, 'p25 p50 p75 p50Low p50High'],
    [50, 'p10 p25 p50 p75 p90 p50Low p50High'],
  ])('of %i gives away "%s" alone', async (count, figures) => {
    const rows = await publish(paid(steps(count)));
    expect(figuresOf(rows)).toBe(figures);
    const amounts = rows.flatMap(({ p10, p25, p50, p75, p90 }) => [p10, p25, p50, p75, p90]);
    for (const amount of amounts) expect((amount ?? 0) % 1000).toBe(0);
  });

  it('is not more people for ten rows of one of them, or for other spellings of rung and city', async () => {
    const nine = paid(steps(9));
    const spelled = [
      { city: 'DENVER' },
      { city: ' Денвер ' },
      { city: 'denver-co', level: 'account manager' },
      { level: 'Менеджер по работе с клиентами' },
    ];
    const rows = [
      ...nine,
      ...Array.from({ length: 9 }, () => nine[0]!),
      ...spelled.map((other, index) => ({ ...nine[index]!, ...other })),
      { ...nine[8]!, contributor_id: ` ${nine[8]!['contributor_id']} ` },
    ];
    expect(await publish(rows)).toEqual([]);
  });
});

describe('the highest and the lowest pay', () => {
  it('change nothing that is published, however far out they are', async () => {
    const pays = steps(60);
    const usual = await tableOf(paid(pays));
    expect(usual).toContain(',50-99,');
    expect(await tableOf(paid([...pays.slice(0, -1), 587_613]))).toBe(usual);
    expect(await tableOf(paid([9_613, ...pays.slice(1)]))).toBe(usual);
  });

  it('are no percentile and no end of an interval, whatever the weights', async () => {
    const random = seededRandom(41);
    for (const count of [6, 8, 9, 10, 13, 20, 36, 50, 64]) {
      const pays = steps(count, 60_000, 1000);
      for (const heavy of [0, count - 1, -1]) {
        const rows = paid(pays).map((row, index) => ({
          ...row,
          weight: heavy === -1 ? String(1 + random() * 2) : index === heavy ? '3' : '1',
        }));
        for (const people of [rows, paid(pays)]) {
          for (const profile of ['confidential', 'public'] as const) {
            for (const row of await publish(people, profile)) {
              const { p10, p25, p50, p75, p90, p50Low, p50High } = row;
              const told = [p10, p25, p50, p75, p90, p50Low, p50High];
              expect(told).not.toContain(pays[0]);
              expect(told).not.toContain(pays.at(-1));
            }
          }
        }
      }
    }
  });

  it('are not lifted to more people by weights', async () => {
    const rows = paid(steps(9)).map((row) => ({ ...row, weight: '3' }));
    expect(await publish(rows)).toEqual([]);
  });
});

describe('people who are paid the same', () => {
  it.each([
    ['all of them', Array.from({ length: 60 }, () => 97_531)],
    ['all but for cents', Array.from({ length: 60 }, (_, index) => 97_531 + index / 100)],
    ['all but for what rounding takes away', steps(60, 97_001, 6)],
    [
      'all but one of twenty',
      [...Array.from({ length: 57 }, () => 97_531), 80_111, 85_222, 90_333],
    ],
  ])('%s, are not shown', async (_, pays) => {
    expect(await publish(paid(pays))).toEqual([]);
  });
});

describe('records of several employers', () => {
  const employed = (shares: readonly number[]): RecordTexts[] => {
    const employers = shares.flatMap((people, index) =>
      Array.from({ length: people }, () => `Firm ${index}`),
    );
    return paid(steps(employers.length)).map((row, index) => ({
      ...row,
      employer: employers[index]!,
    }));
  };

  it('show nothing where one has 30 % of the people', async () => {
    expect(await publish(employed([30, 10, 10, 10, 10, 10, 10, 10]))).toEqual([]);
    expect(await publish(employed([25, 15, 10, 10, 10, 10, 10, 10]))).not.toEqual([]);
  });

  it('show nothing where one is written in two ways to look like two', async () => {
    const rows = employed([15, 15, 14, 14, 14, 14, 14]);
    const split = rows.map((row) =>
      row['employer'] === 'Firm 1' ? { ...row, employer: ' FIRM 0 ' } : row,
    );
    expect(await publish(rows)).not.toEqual([]);
    expect(await publish(split)).toEqual([]);
  });
});

const LEVEL_IDS: Readonly<Record<string, string>> = {
  'Account Manager': 'account-manager',
  'Senior Account Manager': 'senior-account-manager',
  'Account Director': 'account-director',
};
const CITY_IDS: Readonly<Record<string, string>> = {
  Denver: 'denver-co',
  Chicago: 'chicago-il',
  Austin: 'austin-tx',
  Seattle: 'seattle-wa',
};
const LEVELS = Object.keys(LEVEL_IDS);
const CITIES = Object.keys(CITY_IDS);

/** People of rungs in cities: `[[12, 30]]` are twelve in Denver and thirty in Chicago. */
const staff = (counts: readonly (readonly number[])[]): RecordTexts[] =>
  counts.flatMap((row, rung) =>
    row.flatMap((count, city) =>
      paid(steps(count, 60_137 * (1 + rung * 0.3) + city * 1900), {
        level: LEVELS[rung]!,
        city: CITIES[city]!,
      }),
    ),
  );

/** Tables in which something has to be hidden that the rest could tell. */
const HOSTILE: Record<string, readonly (readonly number[])[]> = {
  'one cell beside a total': [[60, 9]],
  'one hidden sibling': [[60, 55, 9, 70]],
  'a hidden cell in both directions': [
    [9, 30, 20],
    [40, 50, 45],
  ],
  'four cells that cover each other': [
    [3, 7, 50],
    [8, 2, 50],
  ],
  'cells that can be exchanged along a ring alone': [
    [8, 2, 50],
    [50, 8, 8],
    [8, 50, 2],
  ],
  'one person beside a thousand': [[500, 499, 1]],
  'one person on a rung of their own': [
    [60, 60],
    [1, 0],
  ],
  'thresholds everywhere': [
    [9, 10, 19, 20],
    [49, 50, 9, 10],
    [20, 19, 50, 49],
  ],
};

/** Cells of one rung in one place with somebody in them, and how many there really are. */
const inhabitedOf = ({ cells }: RecordCells) =>
  cells.filter(
    ({ levelId, placeId, contributors }) =>
      levelId !== null && placeId !== null && contributors > 0,
  );

/** Who knows pay only to so many units knows next to nothing. */
const WINDOW = 10_000;

/** What is told of each hidden cell, which must hold what is the case, and of nobody where they are paid. */
function expectNobodyFound(
  rows: readonly OwnPayRow[],
  cells: RecordCells,
  width: number,
  exact: readonly ExactCount[] = [],
): void {
  const countOf = new Map(cells.cells.map((cell) => [keyText(cell), cell.contributors]));
  for (const { cell, people, within } of tellPay(rows, inhabitedOf(cells), WINDOW, solver, exact)) {
    const [low, high] = people;
    const count = countOf.get(keyText(cell))!;
    expect(low).toBeLessThanOrEqual(count + 0.001);
    expect(high).toBeGreaterThanOrEqual(count - 0.001);
    if (count >= 10 && exact.length > 0) continue;
    // Pay narrows numbers of people further than these do one another.
    expect(high - low, keyText(cell)).toBeGreaterThanOrEqual(width - 0.001);
    if (count >= 10) continue;
    for (const { from, to, least } of within) {
      expect(least, `${keyText(cell)} from ${from} to ${to}`).toBeLessThan(0.5);
    }
  }
}

describe('whoever computes with all that is published', () => {
  it.each(Object.entries(HOSTILE))('finds nobody in %s', async (_, counts) => {
    const cells = await cellsOfText(recordsText(staff(counts)));
    expectNobodyFound(rowsOf(cells), cells, 10);
  });

  it('is answered rightly: a hidden number that exact ones give away is found', async () => {
    const cells = await cellsOfText(recordsText(staff([[60, 9]])));
    const [row] = rowsOf(await cellsOfText(recordsText(staff([[60]]))));
    const exact = (levelId: string | null, placeId: string | null, people: number) => ({
      ...{ ...row!, levelId, placeId },
      contributors: { from: people, to: people },
    });
    const given = [exact(null, null, 69), exact('account-manager', 'denver-co', 60)];
    const [told] = tellPay(given, inhabitedOf(cells), WINDOW, solver);
    expect(told?.people.map(Math.round)).toEqual([9, 9]);
  });
});

describe('a pay gap worksheet of the same people as a second source', () => {
  /** The roster that the records come from; every second person is a woman. */
  const roster = (people: readonly RecordTexts[], workCategory: (row: RecordTexts) => string) =>
    people.map((row, index) =>
      rosterRow({
        employeeId: row['contributor_id']!,
        baseHundredths: Math.round(Number(row['base_salary']) * 100),
        gender: index % 2 === 0 ? 'female' : 'male',
        workCategory: workCategory(row),
      }),
    );

  /** A category of workers for each rung in each city, for each rung, for each city. */
  const categories: ((row: RecordTexts) => CellKey)[] = [
    ({ level = '', city = '' }) => ({ levelId: LEVEL_IDS[level]!, placeId: CITY_IDS[city]! }),
    ({ level = '' }) => ({ levelId: LEVEL_IDS[level]!, placeId: null }),
    ({ city = '' }) => ({ levelId: null, placeId: CITY_IDS[city]! }),
  ];

  /** Women and men of every group whose pay a worksheet shows, exactly. */
  function countsOf(
    people: readonly RecordTexts[],
    categoryOf: (row: RecordTexts) => CellKey,
  ): ExactCount[] {
    const keys = new Map(people.map(categoryOf).map((key) => [keyText(key), key]));
    const [sheet] = gapWorksheets(
      roster(people, (row) => keyText(categoryOf(row))),
      'export',
    );
    const groups = [{ category: ' ', figures: sheet!.whole }, ...sheet!.categories];
    return groups.flatMap(({ category, figures: { base } }): ExactCount[] => {
      if (base.kind === 'refused') return [];
      const { women, men } = base.value;
      // As the file has them: never under ten of a sex, and money rounded.
      expect(Math.min(women.people, men.people)).toBeGreaterThanOrEqual(10);
      for (const { meanHundredths, medianHundredths } of [women, men]) {
        expect([meanHundredths % 100_000, medianHundredths % 100_000]).toEqual([0, 0]);
      }
      const key = keys.get(category!) ?? { levelId: null, placeId: null };
      return [{ ...key, people: women.people + men.people }];
    });
  }

  it.each(Object.entries(HOSTILE))('tells with the table nobody’s pay in %s', async (_, counts) => {
    const people = staff(counts);
    const cells = await cellsOfText(recordsText(people));
    for (const categoryOf of categories) {
      expectNobodyFound(rowsOf(cells), cells, 8, countsOf(people, categoryOf));
    }
  });
});
