import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import { sortedMedian } from '../../stats/sorted-median.ts';
import type { NoRangeReason } from '../range/range-reading.ts';
import type { Bins } from './bins.ts';
import { COMPA_BINS, countInto, emptyBins, PENETRATION_BINS } from './bins.ts';
import type { PositionColumns } from './position-columns.ts';
import { NO_RANGE_REASONS } from './position-columns.ts';

/** One person of a rung that is small enough to be drawn person by person. */
export interface RungDot {
  /** Place in the roster. */
  row: number;
  baseHundredths: number;
  compaRatio: number;
  penetration: number | null;
  circle: 'green' | 'within' | 'red';
}

/** The people of a rung against their ranges. */
export interface RungSummary {
  levelId: string;
  /** Everybody on the rung. */
  people: number;
  /** Those who have a range. */
  placed: number;
  green: number;
  red: number;
  /** The others, by reason, without reasons that nobody has. */
  noRange: { reason: NoRangeReason; people: number }[];
  /** The range that everybody who has one has; null where there are several or none. */
  range: EmployerRange | null;
  /** Median of compa-ratios; null where nobody has a range. */
  compaMedian: number | null;
  /** Median of market ratios; null where nobody has one. */
  marketMedian: number | null;
  compaBins: Bins;
  /** People whose range is a point are not in it. */
  penetrationBins: Bins;
  /** Everybody with a range, lowest compa-ratio first; null where they are too many to be drawn. */
  dots: RungDot[] | null;
}

/** More dots than this on one strip hide one another. */
export const DOTS_MOST = 300;

const CIRCLES = ['green', 'within', 'red'] as const;

/**
 * The people of each rung against their ranges, in the order of the ladder, rungs without people included.
 * People whose level is no rung are in none of them.
 */
export function rungSummaries(
  rows: readonly RosterRow[],
  levels: readonly string[],
  columns: PositionColumns,
): RungSummary[] {
  const byLevel = new Map<string, number[]>(levels.map((levelId) => [levelId, []]));
  rows.forEach(({ levelId }, row) => {
    if (levelId !== null) byLevel.get(levelId)?.push(row);
  });
  return levels.map((levelId) => summarise(levelId, byLevel.get(levelId)!, rows, columns));
}

function summarise(
  levelId: string,
  members: readonly number[],
  rows: readonly RosterRow[],
  columns: PositionColumns,
): RungSummary {
  const compaBins = emptyBins(COMPA_BINS);
  const penetrationBins = emptyBins(PENETRATION_BINS);
  const reasons = new Array<number>(NO_RANGE_REASONS.length).fill(0);
  const placed: number[] = [];
  const ranges = new Set<number>();
  const circles = { green: 0, red: 0 };
  for (const row of members) {
    const rangeIndex = columns.rangeIndex[row]!;
    if (rangeIndex === -1) {
      reasons[columns.noRange[row]!]! += 1;
      continue;
    }
    placed.push(row);
    ranges.add(rangeIndex);
    if (columns.circle[row] === -1) circles.green += 1;
    if (columns.circle[row] === 1) circles.red += 1;
    countInto(compaBins, columns.compaRatio[row]!);
    const penetration = columns.penetration[row]!;
    if (!Number.isNaN(penetration)) countInto(penetrationBins, penetration);
  }
  const [only] = ranges;
  return {
    levelId,
    people: members.length,
    placed: placed.length,
    ...circles,
    noRange: NO_RANGE_REASONS.map((reason, index) => ({ reason, people: reasons[index]! })).filter(
      ({ people }) => people > 0,
    ),
    range: ranges.size === 1 ? columns.ranges[only!]! : null,
    compaMedian: medianOf(columns.compaRatio, placed),
    marketMedian: medianOf(columns.marketRatio, members),
    compaBins,
    penetrationBins,
    dots: placed.length > DOTS_MOST ? null : toDots(placed, rows, columns),
  };
}

function medianOf(column: Float64Array, members: readonly number[]): number | null {
  const values = new Float64Array(members.length);
  let count = 0;
  for (const row of members) {
    const value = column[row]!;
    if (!Number.isNaN(value)) {
      values[count] = value;
      count += 1;
    }
  }
  return sortedMedian(values.subarray(0, count).sort());
}

function toDots(
  placed: readonly number[],
  rows: readonly RosterRow[],
  columns: PositionColumns,
): RungDot[] {
  return placed
    .map((row): RungDot => {
      const penetration = columns.penetration[row]!;
      return {
        row,
        baseHundredths: rows[row]!.baseHundredths,
        compaRatio: columns.compaRatio[row]!,
        penetration: Number.isNaN(penetration) ? null : penetration,
        circle: CIRCLES[columns.circle[row]! + 1]!,
      };
    })
    .sort((a, b) => a.compaRatio - b.compaRatio || a.row - b.row);
}
