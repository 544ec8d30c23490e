import { NO_ESTIMATE_REASONS } from '../../pay/estimate.ts';
import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import {
  compaRatio,
  marketRatio,
  payCircle,
  rangePenetration,
} from '../position/range-position.ts';
import type { MarketBook } from '../range/market-book.ts';
import type { NoRangeReason, RangeBook } from '../range/employer-range.ts';
import { eachRow } from '../steps.ts';
import type { Steps } from '../steps.ts';

/** Why people have no range, in the order of the codes in PositionColumns. */
export const NO_RANGE_REASONS: readonly NoRangeReason[] = [
  'unknown-level',
  'unknown-place',
  'no-market',
  ...NO_ESTIMATE_REASONS,
  'percentile-not-published',
  'no-range',
  'no-sublevel',
  'other-currency',
];

/**
 * Where everybody's full-time base pay stands, as columns: a million people take 45 MB so, and a worker
 * hands them over without a copy. The place in a column is the place in the roster.
 */
export interface PositionColumns {
  /** The ranges that somebody has, in the order in which they first appear. */
  ranges: EmployerRange[];
  /** Place of the person's range in `ranges`; -1 without one. */
  rangeIndex: Int32Array;
  /** Place of the reason in NO_RANGE_REASONS where there is no range; -1 where there is one. */
  noRange: Int8Array;
  /** NaN without a range. */
  compaRatio: Float64Array;
  /** NaN without a range, and where minimum and maximum are one. */
  penetration: Float64Array;
  /** NaN where the market is not known in the currency of the pay. */
  marketRatio: Float64Array;
  /** -1 green circle, 1 red circle, 0 within or without a range. */
  circle: Int8Array;
  /** What is missing to the minimum or over the maximum, in hundredths; 0 elsewhere. */
  outsideHundredths: Float64Array;
}

/**
 * Positions of everybody at once (method: positions); for one person see personPosition, which agrees. Throws a
 * RangeError when somebody's pay is not a whole amount above 0.
 */
export function* positionColumnsSteps(
  rows: readonly RosterRow[],
  rangeBook: RangeBook,
  marketBook: MarketBook,
): Steps<PositionColumns> {
  const places = new Map<EmployerRange, number>();
  const columns = emptyColumns(rows.length);
  yield* eachRow(rows.length, (row) => {
    const person = rows[row]!;
    const pay = person.baseHundredths;
    const market = marketBook(person.levelId, person.placeId);
    if (market.kind === 'pay' && market.statistic.currency === person.currency) {
      columns.marketRatio[row] = marketRatio(pay, market.statistic.percentiles.p50 * 100);
    }
    const reading = rangeBook(person);
    if (reading.kind === 'none') {
      columns.noRange[row] = NO_RANGE_REASONS.indexOf(reading.reason);
      return;
    }
    const { range } = reading;
    const { minHundredths, midpointHundredths, maxHundredths } = range;
    let place = places.get(range);
    if (place === undefined) {
      place = columns.ranges.push(range) - 1;
      places.set(range, place);
    }
    columns.rangeIndex[row] = place;
    columns.compaRatio[row] = compaRatio(pay, midpointHundredths);
    columns.penetration[row] = rangePenetration(pay, minHundredths, maxHundredths) ?? Number.NaN;
    const circle = payCircle(pay, minHundredths, maxHundredths);
    if (circle.kind === 'green') {
      columns.circle[row] = -1;
      columns.outsideHundredths[row] = circle.shortHundredths;
    } else if (circle.kind === 'red') {
      columns.circle[row] = 1;
      columns.outsideHundredths[row] = circle.overHundredths;
    }
  });
  return columns;
}

function emptyColumns(count: number): PositionColumns {
  return {
    ranges: [],
    rangeIndex: new Int32Array(count).fill(-1),
    noRange: new Int8Array(count).fill(-1),
    compaRatio: new Float64Array(count).fill(Number.NaN),
    penetration: new Float64Array(count).fill(Number.NaN),
    marketRatio: new Float64Array(count).fill(Number.NaN),
    circle: new Int8Array(count),
    outsideHundredths: new Float64Array(count),
  };
}
