import { createMatchers } from '../roster/values/roster-matchers.ts';
import type { Matcher } from '../roster/values/match-names.ts';
import type { YearMonth } from '../schemas/day.ts';
import { monthsBetween, YEAR_MONTH } from '../schemas/day.ts';
import type { CellParser } from '../tables/cells.ts';
import { blankOr, wholeNumber } from '../tables/cells.ts';
import type { Finding, Problem } from '../tables/problem.ts';
import { errorAt, hasErrors, startOf } from '../tables/problem.ts';
import { quote } from '../tables/quote.ts';
import type { LocatedRow } from '../tables/read-rows.ts';
import { readRows, rowReader } from '../tables/read-rows.ts';
import { toTextFile } from '../tables/text-file.ts';
import type { RecordCell, RecordCells } from './cell.ts';
import { MOST_MONTHS_APART } from './check-contributors.ts';
import { emptyFigures, percentilesBy } from './record-cells.ts';
import type { RecordGround } from './record-names.ts';

/** What stands for every rung or every city in the result of src/cli/aggregate.sql. */
const ALL = '(all)';

/** A figure as databases print it: 85000, 85000.0, 1.2E7. */
const figure: CellParser<number> = (cell) =>
  /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(cell)
    ? { ok: true, value: Number(cell) }
    : { ok: false, expected: 'an amount', mend: 'Run src/cli/aggregate.sql again.' };

const month: CellParser<YearMonth> = (cell) =>
  YEAR_MONTH.test(cell)
    ? { ok: true, value: cell }
    : {
        ok: false,
        expected: 'a month such as 2026-10',
        mend: 'Give as_of of records as a date, or as text that begins with the year and the month.',
      };

const count = wholeNumber({ min: 0 });
const blankText: CellParser<string> = (cell) => ({ ok: true, value: cell });

const COLUMNS = {
  level: blankText,
  city: blankText,
  currency: blankText,
  as_of: blankOr(month),
  contributors: count,
  p10: figure,
  p25: figure,
  p50: figure,
  p75: figure,
  p90: figure,
  distinct_pays: count,
  most_on_one_pay: count,
  employers: count,
  most_at_one_employer: count,
  pays: count,
  currencies: count,
  with_employer: count,
  with_month: count,
  oldest: blankOr(month),
  negative_pays: count,
  missing_ids: count,
  implausible_pays: count,
};

type CellRow = {
  [K in keyof typeof COLUMNS]: (typeof COLUMNS)[K] extends CellParser<infer T> ? T : never;
};

/**
 * The cells that src/cli/aggregate.sql has computed where the records are, from the text of its result. Columns or
 * rows that disagree, and whatever the statement has counted as wrong, are problems; none says a count.
 */
export function readCells(
  file: string,
  raw: string,
  ground: RecordGround,
): { cells: RecordCells | null; problems: Problem[] } {
  // Some warehouses write the names of columns in capitals.
  const plain = raw.replace(/^\ufeff?[^\n]*/, (header) =>
    header.replace('\ufeff', '').toLowerCase(),
  );
  const { rows, problems } = readRows(toTextFile(file, plain), (header) =>
    rowReader(header, { columns: COLUMNS }, [], (row): CellRow => row),
  );
  if (hasErrors(problems) || rows === null) return { cells: null, problems };
  for (const check of CHECKS) {
    // What is wrong in the records is wrong in many cells: the first one says it.
    const found = rows.find(({ value }) => check.isWrong(value));
    if (found !== undefined) problems.push(errorAt(found.at(check.column), check.finding));
  }
  const placed = placeRows(rows, ground, problems);
  if (hasErrors(problems)) return { cells: null, problems };
  problems.push(...checkSums(placed, file));
  const whole = placed.find(({ levelId, placeId }) => levelId === null && placeId === null);
  if (whole === undefined || hasErrors(problems)) return { cells: null, problems };
  problems.push(...checkWhole(whole.row, placed, ground));
  if (hasErrors(problems)) return { cells: null, problems };
  return { cells: toCells(placed, whole.row.value, ground), problems };
}

/** What the records behind a cell must not be, and figures that contradict one another. */
interface CellCheck {
  column: keyof CellRow;
  isWrong: (row: CellRow) => boolean;
  finding: Finding;
}

const MEND_RECORDS = 'Mend the records where they are, and run src/cli/aggregate.sql again.';
const MEND_FILE = 'Take the result of src/cli/aggregate.sql as it is, without changes by hand.';

const CHECKS: readonly CellCheck[] = [
  {
    column: 'negative_pays',
    isWrong: (row) => row.negative_pays > 0,
    finding: {
      found: 'records with a negative base_salary',
      expected: 'pay for a year at full time, above 0',
      mend: MEND_RECORDS,
    },
  },
  {
    column: 'missing_ids',
    isWrong: (row) => row.missing_ids > 0,
    finding: {
      found: 'records without a contributor_id',
      expected: 'an id of the person in every row',
      mend: MEND_RECORDS,
    },
  },
  {
    column: 'implausible_pays',
    isWrong: (row) => row.implausible_pays > 0,
    finding: {
      found: 'records with pay of under a tenth or over ten times of the median of their level',
      expected: 'base pay for a year at full time, in whole units of the currency',
      mend: MEND_RECORDS,
    },
  },
  {
    column: 'currencies',
    isWrong: (row) => row.currencies !== 1 || !/^[A-Z]{3}$/.test(row.currency),
    finding: {
      found: 'several currencies, or none, in a cell',
      expected: 'one currency in all records, as a code of three letters',
      mend: 'Aggregate the records of each currency by themselves.',
    },
  },
  {
    column: 'pays',
    isWrong: (row) => row.pays !== row.contributors,
    finding: {
      found: 'a contributor with two rows of the same month that differ',
      expected: 'one level, city, pay and employer for each contributor_id and month',
      mend: MEND_RECORDS,
    },
  },
  {
    column: 'with_employer',
    isWrong: (row) => row.with_employer !== 0 && row.with_employer !== row.contributors,
    finding: {
      found: 'records with an employer and others without one',
      expected: 'an employer in every row, or in none',
      mend: MEND_RECORDS,
    },
  },
  {
    column: 'with_month',
    isWrong: (row) => row.with_month !== 0 && row.with_month !== row.contributors,
    finding: {
      found: 'records with as_of and others without it',
      expected: 'the month of pay in every row, or in none',
      mend: MEND_RECORDS,
    },
  },
  {
    column: 'p10',
    isWrong: ({ p10, p25, p50, p75, p90 }) =>
      !(p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90),
    finding: {
      found: 'percentiles that fall',
      expected: 'percentiles that rise from p10 to p90',
      mend: MEND_FILE,
    },
  },
  {
    column: 'most_on_one_pay',
    isWrong: (row) => !isShare(row.most_on_one_pay, row.distinct_pays, row.contributors),
    finding: {
      found: 'distinct_pays and most_on_one_pay that do not fit contributors',
      expected: 'figures of the same people',
      mend: MEND_FILE,
    },
  },
  {
    column: 'most_at_one_employer',
    isWrong: (row) =>
      row.with_employer === 0
        ? row.employers + row.most_at_one_employer > 0
        : !isShare(row.most_at_one_employer, row.employers, row.contributors),
    finding: {
      found: 'employers and most_at_one_employer that do not fit contributors',
      expected: 'figures of the same people',
      mend: MEND_FILE,
    },
  },
];

/** Whether the largest of so many parts of a whole can have this many. */
function isShare(largest: number, parts: number, whole: number): boolean {
  return parts > 0 && largest * parts >= whole && largest + parts - 1 <= whole;
}

/** A row and the cell that it stands for; null for all rungs, or all places. */
interface PlacedRow {
  levelId: string | null;
  placeId: string | null;
  row: LocatedRow<CellRow>;
}

/** Finds the cells that rows stand for; what means the same as another row is a problem. */
function placeRows(
  rows: readonly LocatedRow<CellRow>[],
  { names, asOf }: RecordGround,
  problems: Problem[],
): PlacedRow[] {
  const matchers = createMatchers({ ...names, market: null, asOf }, {});
  const first = new Map<string, LocatedRow<CellRow>>();
  return rows.flatMap((row) => {
    const level = readName(row, 'level', matchers.level, problems);
    const place = readName(row, 'city', matchers.city, problems);
    if (level === undefined || place === undefined) return [];
    const key = `${level ?? ALL}/${place ?? ALL}`;
    const before = first.get(key);
    if (before !== undefined) {
      problems.push(
        errorAt(row.at(), {
          found: `${quote(row.value.level)} in ${quote(row.value.city)}, the same cell as in line ${before.at().line}`,
          expected: 'one row for each cell',
          mend: 'Write a level and a city in one way in the records, and run src/cli/aggregate.sql again.',
        }),
      );
      return [];
    }
    first.set(key, row);
    return [{ levelId: level, placeId: place, row }];
  });
}

function readName(
  row: LocatedRow<CellRow>,
  column: 'level' | 'city',
  matcher: Matcher<string>,
  problems: Problem[],
): string | null | undefined {
  const written = row.value[column];
  if (written === ALL) return null;
  const id = written === '' ? undefined : matcher.match(written);
  if (id) return id;
  const meant = written === '' ? [] : matcher.propose(written);
  problems.push(
    errorAt(row.at(column), {
      found: `${written === '' ? 'nothing' : quote(written)} in ${column}`,
      expected:
        column === 'level'
          ? 'a rung of the ladder, by its title or its id'
          : 'a city of data/places.csv',
      mend:
        meant.length === 0
          ? MEND_RECORDS
          : `Write ${meant.join(' or ')} in the records if it is meant.`,
    }),
  );
  return undefined;
}

/** Totals that are missing, or are not the sum of their parts: everybody stands in one cell of each. */
function checkSums(placed: readonly PlacedRow[], file: string): Problem[] {
  const sums = new Map<string, number>();
  const add = (levelId: string | null, placeId: string | null, contributors: number): void => {
    const key = `${levelId}/${placeId}`;
    sums.set(key, (sums.get(key) ?? 0) + contributors);
  };
  for (const { levelId, placeId, row } of placed) {
    if (levelId === null || placeId === null) continue;
    const { contributors } = row.value;
    add(levelId, null, contributors);
    add(null, placeId, contributors);
    add(null, null, contributors);
  }
  const totals = placed.filter(({ levelId, placeId }) => levelId === null || placeId === null);
  const wrong = totals.filter(
    ({ levelId, placeId, row }) => sums.get(`${levelId}/${placeId}`) !== row.value.contributors,
  );
  if (wrong.length === 0 && totals.length === sums.size) return [];
  return [
    errorAt(wrong[0]?.row.at('contributors') ?? startOf(file), {
      found:
        'contributors of a total that are not those of its cells together, or a total that is missing',
      expected: 'every cell and its totals, from one run',
      mend: MEND_FILE,
    }),
  ];
}

/** What all rows must have in common. */
function checkWhole(
  whole: LocatedRow<CellRow>,
  placed: readonly PlacedRow[],
  { asOf }: RecordGround,
): Problem[] {
  const { as_of: latest, oldest } = whole.value;
  const at = whole.at('as_of');
  if (placed.some(({ row }) => row.value.currency !== whole.value.currency)) {
    return [
      errorAt(whole.at('currency'), CHECKS.find(({ column }) => column === 'currencies')!.finding),
    ];
  }
  if (latest === null || oldest === null) return [];
  if (monthsBetween(latest, asOf) < 0) {
    return [
      errorAt(at, {
        found: `pay of ${latest}, which is later than asOf of content/site.yml`,
        expected: 'pay up to that month',
        mend: 'Correct as_of in the records, or move asOf.',
      }),
    ];
  }
  if (monthsBetween(oldest, latest) <= MOST_MONTHS_APART) return [];
  return [
    errorAt(whole.at('oldest'), {
      found: `contributors whose latest pay is over a year older than that of ${latest}`,
      expected: 'pay of the same year',
      mend: 'Leave out the records of people who have left, or take pay of one month.',
    }),
  ];
}

/** Every rung in every place of the rows, in the order of the names; what has no row is empty. */
function toCells(
  placed: readonly PlacedRow[],
  whole: CellRow,
  { names, asOf }: RecordGround,
): RecordCells {
  const byKey = new Map(placed.map((one) => [`${one.levelId}/${one.placeId}`, one.row.value]));
  const present = (known: readonly { id: string }[], ids: readonly (string | null)[]): string[] =>
    known.map(({ id }) => id).filter((id) => ids.includes(id));
  const levelIds = present(
    names.levels,
    placed.map(({ levelId }) => levelId),
  );
  const placeIds = present(
    names.places,
    placed.map(({ placeId }) => placeId),
  );
  const keys = [
    ...levelIds.flatMap((levelId) => placeIds.map((placeId) => ({ levelId, placeId }))),
    ...levelIds.map((levelId) => ({ levelId, placeId: null })),
    ...placeIds.map((placeId) => ({ levelId: null, placeId })),
    { levelId: null, placeId: null },
  ];
  return {
    currency: whole.currency,
    asOf: whole.as_of ?? asOf.slice(0, 7),
    cells: keys.map((key): RecordCell => {
      const row = byKey.get(`${key.levelId}/${key.placeId}`);
      if (row === undefined) return { ...key, ...emptyFigures(whole.with_employer > 0) };
      const { contributors } = row;
      return {
        ...key,
        contributors,
        percentiles: percentilesBy((name) => row[name]),
        medianInterval: null,
        values: row.distinct_pays,
        mostFrequentShare: row.most_on_one_pay / contributors,
        employers: row.with_employer === 0 ? null : row.employers,
        largestEmployerShare:
          row.with_employer === 0 ? null : row.most_at_one_employer / contributors,
      };
    }),
  };
}
