import { scaleLinear } from 'd3';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import { layoutRange, rangeAmounts, rowRange } from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';

/** Lowest and highest amount that ranges under one another share. */
export type PayDomain = readonly [low: number, high: number];

export interface MiniRangeOptions {
  domain: PayDomain;
  /** The amount everything is compared with, in currency units: the median of the reader's place. */
  reference: number | null;
  rung: number;
}

export interface MiniRangeLayout {
  width: number;
  height: number;
  range: RangeLayout | null;
  /** Position of the dashed reference. */
  reference: number | null;
  /** Drawn dotted where there is no range. */
  missing: { x1: number; x2: number; y: number } | null;
}

const WIDTH = 180;
const HEIGHT = 28;
/** Room for half a median mark at both ends. */
const MARGIN = 4;

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
  const scale = scaleLinear([...options.domain], [MARGIN, WIDTH - MARGIN]).clamp(true);
  const position = (amount: number): number => roundCoordinate(scale(amount));
  const y = HEIGHT / 2;
  return {
    width: WIDTH,
    height: HEIGHT,
    range:
      statistic &&
      layoutRange(
        statistic,
        position,
        y,
        { ...rowRange, barHeight: 9 },
        {
          rung: options.rung,
          muted: false,
        },
      ),
    reference: options.reference === null ? null : position(options.reference),
    missing: statistic ? null : { x1: MARGIN, x2: WIDTH - MARGIN, y },
  };
}
