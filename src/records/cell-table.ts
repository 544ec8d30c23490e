import { byId } from '../schemas/by-id.ts';
import { quote } from '../tables/quote.ts';
import type { Finding } from '../tables/problem.ts';
import type { CellKey, RecordCell } from './cell.ts';
import { PERCENTILES } from './display-rules.ts';

/** A cell and those that it is the sum of, by their index among the cells of the table. */
export interface CellTotal {
  total: number;
  parts: readonly number[];
}

/** The cells of records in which there is somebody, and which of them are sums of others. */
export interface CellTable {
  /** In the order of their keys, totals first. */
  cells: readonly RecordCell[];
  /** Indices of the cells of one rung in one place. */
  inner: readonly number[];
  /** All places and each, for every rung and for all; all rungs and each, for every place and for all; all and every inner cell. */
  totals: readonly CellTotal[];
}

/** A cell as one text; ids hold no blanks. */
export function keyText({ levelId, placeId }: CellKey): string {
  return `${levelId ?? ''} ${placeId ?? ''}`;
}

/** Order of keys: by rung, then by place, by the codes of their signs; all rungs and all places come first. */
export function compareKeys(a: CellKey, b: CellKey): number {
  return (
    compareTexts(a.levelId ?? '', b.levelId ?? '') || compareTexts(a.placeId ?? '', b.placeId ?? '')
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Puts cells in order with their totals. Cells without anybody are left out: to whoever reads what is published they
 * are the same as hidden ones.
 * @throws RangeError when the cells are no table, see `cellFaults`
 */
export function cellTable(given: readonly RecordCell[]): CellTable {
  const fault = cellFaults(given)[0];
  if (fault !== undefined) throw new RangeError(`found ${fault.found}, expected ${fault.expected}`);
  const cells = given.filter(({ contributors }) => contributors > 0).sort(compareKeys);
  return { cells, inner: indicesOf(cells, isInner), totals: totalsOf(cells) };
}

const isInner = ({ levelId, placeId }: CellKey): boolean => levelId !== null && placeId !== null;

function indicesOf(cells: readonly CellKey[], accepts: (key: CellKey) => boolean): number[] {
  return [...cells.keys()].filter((index) => accepts(cells[index]!));
}

function totalsOf(cells: readonly CellKey[]): CellTotal[] {
  const byLevel = groupBy(cells, ({ levelId }) => levelId);
  const byPlace = groupBy(cells, ({ placeId }) => placeId);
  const totals = cells.flatMap(({ levelId, placeId }, total): CellTotal[] => {
    const ofLevel = byLevel.get(levelId) ?? [];
    const ofPlace = byPlace.get(placeId) ?? [];
    return [
      ...(placeId === null ? [{ total, parts: ofLevel.filter((part) => part !== total) }] : []),
      ...(levelId === null ? [{ total, parts: ofPlace.filter((part) => part !== total) }] : []),
    ];
  });
  const all = cells.findIndex(({ levelId, placeId }) => levelId === null && placeId === null);
  return all === -1 ? totals : [...totals, { total: all, parts: indicesOf(cells, isInner) }];
}

function groupBy(
  cells: readonly CellKey[],
  idOf: (key: CellKey) => string | null,
): Map<string | null, number[]> {
  const groups = new Map<string | null, number[]>();
  cells.forEach((cell, index) => {
    const id = idOf(cell);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [index]);
    else group.push(index);
  });
  return groups;
}

/** What is wrong with a cell, by its index among those given. */
interface CellFault extends Finding {
  index: number;
}

/**
 * What keeps cells from being a table of rungs and places with all its totals: columns that contradict each other,
 * cells given twice, totals that are missing or are not the sum of their cells. Nothing is hidden from whoever gave
 * the cells: these messages are for nobody else.
 */
export function cellFaults(cells: readonly RecordCell[]): CellFault[] {
  const first = byId<number>();
  const faults = cells.flatMap((cell, index): CellFault[] => {
    const key = keyText(cell);
    const twice = key in first;
    first[key] ??= index;
    return [
      ...(twice ? [{ index, ...GIVEN_TWICE, found: `a second row of ${cellName(cell)}` }] : []),
      ...contradictions(cell).map((finding) => ({ index, ...finding })),
    ];
  });
  return faults.length > 0 ? faults : totalFaults(cells);
}

const GIVEN_TWICE = {
  expected: 'one row for each rung in each place',
  mend: 'Add the records of both up before percentiles are taken.',
};

/** A cell in words. */
function cellName({ levelId, placeId }: CellKey): string {
  const level = levelId === null ? 'all levels' : quote(levelId);
  return `${level} in ${placeId === null ? 'all places' : quote(placeId)}`;
}

/** Shares are quotients of whole numbers that were written with some decimals. */
const SHARE_TOLERANCE = 1e-6;

function contradictions(cell: RecordCell): Finding[] {
  const { contributors, values, mostFrequentShare, employers, largestEmployerShare } = cell;
  const mend = 'Compute the cells again from the records.';
  const findings: Finding[] = [];
  const expect = (holds: boolean, found: string, expected: string): void => {
    if (!holds) findings.push({ found: `${found} of ${cellName(cell)}`, expected, mend });
  };
  const whole = Number.isSafeInteger(contributors) && contributors >= 0;
  expect(whole, `${contributors} contributors`, 'a whole number of people');
  if (!whole || contributors === 0) return findings;
  const isPart = (count: number): boolean =>
    Number.isSafeInteger(count) && count >= 1 && count <= contributors;
  /** Of a wrong number of parts nothing follows for the share of one. */
  const isShare = (share: number, parts: number): boolean =>
    !isPart(parts) || (share <= 1 + SHARE_TOLERANCE && share >= 1 / parts - SHARE_TOLERANCE);
  expect(isPart(values), `${values} values`, 'at least 1, and no more than contributors');
  expect(
    isShare(mostFrequentShare, values),
    `a share of the most frequent value of ${mostFrequentShare}`,
    `a share from ${(1 / values).toFixed(3)} to 1`,
  );
  expect(
    (employers === null) === (largestEmployerShare === null),
    'only one of employers and the share of the largest',
    'both or neither',
  );
  if (employers !== null && largestEmployerShare !== null) {
    expect(
      isPart(employers),
      `${employers} employers`,
      'at least 1, and no more than contributors',
    );
    expect(
      isShare(largestEmployerShare, employers),
      `a share of the largest employer of ${largestEmployerShare}`,
      `a share from ${(1 / employers).toFixed(3)} to 1`,
    );
  }
  const pays = PERCENTILES.map((name) => cell.percentiles?.[name] ?? Number.NaN);
  expect(
    pays.every((pay, index) => pay > 0 && pay >= (pays[index - 1] ?? 0)),
    `percentiles ${pays.map((pay) => (Number.isNaN(pay) ? 'blank' : pay)).join(', ')}`,
    'five amounts above 0, none below the one before',
  );
  return findings;
}

/** Totals that are missing, or that count another number of people than their cells do. */
function totalFaults(cells: readonly RecordCell[]): CellFault[] {
  const somebody = cells.filter(({ contributors }) => contributors > 0);
  const known = new Set(somebody.map(keyText));
  const missing = somebody.flatMap((cell): CellFault[] => {
    const { levelId, placeId } = cell;
    const absent = [
      { levelId, placeId: null },
      { levelId: null, placeId },
      { levelId: null, placeId: null },
    ].find((key) => !known.has(keyText(key)));
    if (absent === undefined) return [];
    return [
      {
        index: cells.indexOf(cell),
        found: `${cellName(cell)}, but no total of ${cellName(absent)}`,
        expected: 'the totals over places, over levels and over both',
        mend: 'Give the rows of the totals as well.',
      },
    ];
  });
  if (missing.length > 0) return missing.slice(0, 1);
  return totalsOf(somebody).flatMap(({ total, parts }): CellFault[] => {
    const cell = somebody[total]!;
    const sum = parts.reduce((people, part) => people + somebody[part]!.contributors, 0);
    if (sum === cell.contributors) return [];
    return [
      {
        index: cells.indexOf(cell),
        found: `${cell.contributors} contributors in ${cellName(cell)}, but ${sum} in its cells together`,
        expected: 'everybody in one level and one place',
        mend: 'Give each person one level and one place, the latest.',
      },
    ];
  });
}
