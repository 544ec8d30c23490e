import type { Language } from '../../i18n/language.ts';
import { roundCoordinate, roundedPosition } from './scale.ts';
import { middleInside, textWidth } from './text.ts';

export interface AxisTick {
  x: number;
  /** Where the label's middle stands: pushed in where it would be cut at an edge. */
  labelX: number;
  label: string;
}

/** A horizontal money axis with everything needed to draw it. */
export interface MoneyAxis {
  x1: number;
  x2: number;
  ticks: AxisTick[];
  /** True when the axis does not start at zero: a break mark is drawn before the line. */
  broken: boolean;
  /** Position of an amount, cut to two decimals. */
  position: (amount: number) => number;
}

export interface MoneyAxisOptions {
  x1: number;
  x2: number;
  currency: string;
  language: Language;
  /** Right edge of the drawing, where the axis ends close to it: labels are pushed in there. */
  width?: number;
}

const TICK_SIZE = 14;
/** More ticks than this crowd the narrowest drawing. */
const MOST_TICKS = 6.5;
const STEPS = [1, 2, 4, 10];

/** The smallest step out of 1, 2, 4 × 10^k that puts at most six ticks on a length. */
function tickStep(extent: number): number {
  const power = 10 ** Math.floor(Math.log10(extent / MOST_TICKS));
  const step = STEPS.find((factor) => extent / (factor * power) <= MOST_TICKS) ?? 10;
  return step * power;
}

/**
 * Lays out a money axis from the round amount below the smallest value to just above the largest.
 * @param amounts every amount that must fit, in currency units; empty gives an axis without ticks
 */
export function layoutMoneyAxis(amounts: number[], options: MoneyAxisOptions): MoneyAxis {
  const { x1, x2, currency, language, width = Infinity } = options;
  if (amounts.length === 0) {
    return { x1, x2, ticks: [], broken: false, position: () => x1 };
  }
  const smallest = Math.min(...amounts);
  const largest = Math.max(...amounts);
  const step = tickStep(largest - Math.min(smallest, largest / 2));
  const start = Math.floor(smallest / step) * step;
  const end = largest + (largest - start) * 0.03;
  const position = roundedPosition([start, end], [x1, x2]);

  const ticks: AxisTick[] = [];
  let free = -Infinity;
  for (let amount = start; amount <= end; amount += step) {
    const label = language.moneyTick(amount, currency);
    const x = position(amount);
    const half = textWidth(label, TICK_SIZE) / 2;
    const labelX = roundCoordinate(middleInside(x, 2 * half, [0, width]));
    if (labelX - half < free || x + half > x2 + 14) continue;
    ticks.push({ x, labelX, label });
    free = labelX + half + 8;
  }
  return { x1, x2, ticks, broken: start > 0, position };
}
