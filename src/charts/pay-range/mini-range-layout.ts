import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { RangeLayout, RangeSize } from '../shared/range-layout.ts';
import { layoutRange, rangeAmounts, rowRange } from '../shared/range-layout.ts';
import type { ChartBox, DottedLine } from '../shared/row-chart.ts';
import { roundedPosition } from '../shared/scale.ts';

/** Lowest and highest amount that ranges under one another share. */
export type PayDomain = readonly [low: number, high: number];

export interface MiniRangeOptions {
  domain: PayDomain;
  /** The amount everything is compared with, in currency units: the median of the reader's place. */
  reference: number | null;
  rung: number;
}

export interface MiniRangeLayout extends ChartBox {
  range: RangeLayout | null;
  /** Position of the dashed reference. */
  reference: number | null;
  /** Drawn dotted where there is no range. */
  missing: DottedLine | null;
}

const WIDTH = 180;
const HEIGHT = 28;
/** Room for half a median mark at both ends. */
const MARGIN = 4;
const SIZE: RangeSize = { ...rowRange, barHeight: 9 };

/** The domain in which every one of some ranges fits; ranges without figures are left out. */
export function miniRangeDomain(statistics: (PayStatistic | null)[]): PayDomain {
  const amounts = statistics.flatMap((statistic) => (statistic ? rangeAmounts(statistic) : []));
  return amounts.length === 0 ? [0, 1] : [Math.min(...amounts), Math.max(...amounts)];
}

/** Lays out one range for a cell of a table: no axis, its figures stand in the other cells. */
export function layoutMiniRange(
  statistic: PayStatistic | null,
  options: MiniRangeOptions,
): MiniRangeLayout {
  const [low, high] = options.domain;
  const across = roundedPosition(options.domain, [MARGIN, WIDTH - MARGIN]);
  // An amount that no range reaches stands at the edge.
  const position = (amount: number): number => across(Math.min(Math.max(amount, low), high));
  const y = HEIGHT / 2;
  return {
    width: WIDTH,
    height: HEIGHT,
    range:
      statistic && layoutRange(statistic, position, y, SIZE, { rung: options.rung, muted: false }),
    reference: options.reference === null ? null : position(options.reference),
    missing: statistic ? null : { x1: MARGIN, x2: WIDTH - MARGIN, y },
  };
}
