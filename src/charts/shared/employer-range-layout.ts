import { roundCoordinate } from './scale.ts';

/** An employer's range for a rung in whole currency units a year: a decision, not a pay statistic. */
export interface RangeAmounts {
  min: number;
  midpoint: number;
  max: number;
}

/** A placed range: a box from minimum to maximum, a line at the midpoint, a triangle at the market's median. */
export interface EmployerRangeLayout {
  x: number;
  y: number;
  width: number;
  height: number;
  midpointX: number;
  /** Path of the triangle below the box; null where the market's median is not known. */
  market: string | null;
}

/** How far the triangle reaches below the box. */
export const MARKET_REACH = 11;

/**
 * Places an employer's range.
 * @param top upper edge of the box
 * @param market median of the market in currency units
 */
export function layoutEmployerRange(
  range: RangeAmounts,
  market: number | null,
  box: { top: number; height: number; position: (amount: number) => number },
): EmployerRangeLayout {
  const { top, height, position } = box;
  const [x, end] = [position(range.min), position(range.max)];
  return {
    x,
    y: roundCoordinate(top),
    width: roundCoordinate(end - x),
    height: roundCoordinate(height),
    midpointX: position(range.midpoint),
    market: market === null ? null : marketTriangle(position(market), top + height),
  };
}

/** A small triangle that points up at the lower edge of a box. */
function marketTriangle(x: number, bottom: number): string {
  return `M${x} ${roundCoordinate(bottom + 3)}l5.5 8h-11z`;
}
