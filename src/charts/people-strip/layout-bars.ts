import { roundCoordinate } from '../shared/round-coordinate.ts';
import type { PayBin, PayBins } from './pay-bins.ts';

/** People of one step of pay as a bar; those outside the range stand on top of the others, drawn open. */
export interface RowBar {
  bin: PayBin;
  outside: boolean;
  x: number;
  /** Lower edge above the row's base line. */
  base: number;
  width: number;
  height: number;
}

export interface RowBars {
  bars: RowBar[];
  /** The highest bar: its middle, its upper edge above the base line, and how many people it counts. */
  highest: { x: number; top: number; count: number } | null;
}

/** Half the height of a strip with bars. */
export const BAR_STRIP_HALF = 33;
const HIGHEST = 46;
/** Paper between two bars, and the least that is left of one. */
const GAP = 1;
const LEAST = 1;

/** Lays out counts by steps of pay as bars on a base line, each row on a scale of its own. */
export function layoutBars(counted: PayBins, position: (amount: number) => number): RowBars {
  const totalOf = (bin: PayBin): number => bin.below + bin.inside + bin.above;
  const most = Math.max(1, ...counted.bins.map(totalOf));
  const heightOf = (count: number): number =>
    count === 0 ? 0 : roundCoordinate(Math.max(LEAST, (count / most) * HIGHEST));
  const bars = counted.bins.flatMap((bin): RowBar[] => {
    const x1 = position(bin.low);
    const width = roundCoordinate(Math.max(LEAST, position(bin.low + counted.width) - x1 - GAP));
    const inside = heightOf(bin.inside);
    const outside = heightOf(bin.below + bin.above);
    return [
      { bin, outside: false, x: x1, base: 0, width, height: inside },
      { bin, outside: true, x: x1, base: inside, width, height: outside },
    ].filter(({ height }) => height > 0);
  });
  const tallest = counted.bins.find((bin) => totalOf(bin) === most);
  return {
    bars,
    highest: tallest
      ? {
          x: roundCoordinate(position(tallest.low + counted.width / 2)),
          top: HIGHEST,
          count: most,
        }
      : null,
  };
}
