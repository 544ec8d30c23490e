import type { Language } from '../../i18n/language.ts';
import { middleInside, textWidth, widest } from './text.ts';
import { roundCoordinate, roundedPosition } from './scale.ts';

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
const MONEY_STEPS = [1, 2, 4, 10];

/** The smallest step out of 1, 2, 4 × 10^k that puts at most six ticks on a length. */
function tickStep(extent: number): number {
  const power = 10 ** Math.floor(Math.log10(extent / MOST_TICKS));
  const step = MONEY_STEPS.find((factor) => extent / (factor * power) <= MOST_TICKS) ?? 10;
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

  const ticks: WideTick[] = [];
  for (let amount = start; amount <= end; amount += step) {
    const label = language.moneyTick(amount, currency);
    const x = position(amount);
    const half = textWidth(label, TICK_SIZE) / 2;
    const labelX = roundCoordinate(middleInside(x, 2 * half, [0, width]));
    if (x + half <= x2 + 14) ticks.push({ x, labelX, label, half });
  }
  return { x1, x2, ticks: evenTicks(ticks), broken: start > 0, position };
}

interface WideTick extends AxisTick {
  /** Half the width of its label. */
  half: number;
}

/** As many ticks as have room for their labels at equal steps: all of them, or each second, each third. */
function evenTicks(ticks: readonly WideTick[]): AxisTick[] {
  const touches = (own: readonly WideTick[]): boolean =>
    own.some((tick, index) => {
      const before = own[index - 1];
      return before !== undefined && tick.labelX - tick.half < before.labelX + before.half + 8;
    });
  let shown = ticks;
  for (let every = 2; touches(shown); every++) {
    shown = ticks.filter((_tick, index) => index % every === 0);
  }
  return shown.map(({ x, labelX, label }) => ({ x, labelX, label }));
}

export interface PercentTick {
  x: number;
  /** Where the label's middle stands: pushed in where the edge of the drawing would cut it. */
  labelX: number;
  /** Null where it would stand too close to the name of the zero line. */
  label: string | null;
  /** The zero line itself, named after what everything is compared with. */
  zero: boolean;
}

/** A horizontal axis of differences in percent that always holds zero. */
export interface PercentAxis {
  x1: number;
  x2: number;
  zero: number;
  ticks: PercentTick[];
  /** Position of a share, cut to two decimals. */
  position: (share: number) => number;
}

interface PercentAxisOptions {
  x1: number;
  x2: number;
  /** Width of the drawing, in which labels stay. */
  width: number;
  /** Name of the zero line: the nation. */
  zeroLabel: string;
  language: Language;
  /** The axis spans at least this share, so that a tiny difference does not look large. */
  smallestSpan?: number;
}

/** Clear distance between two tick labels. */
const CLEAR = 8;
/** Where there is room, ticks stand this far apart. */
const SPARSE = 64;
/** Clear distance between a tick label and the zero line's name. */
const CLEAR_OF_ZERO = 12;
const PERCENT_STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10];

/**
 * Lays out a percent axis from zero in both directions, as far as the shares go.
 * @param shares differences as shares: 0.15 is 15 % more
 */
export function layoutPercentAxis(shares: number[], options: PercentAxisOptions): PercentAxis {
  const { x1, x2, language, zeroLabel } = options;
  let low = Math.min(0, ...shares);
  let high = Math.max(0, ...shares);
  const missing = (options.smallestSpan ?? 0.02) - (high - low);
  // What is missing is added on the side where the figures are.
  if (missing > 0) [low, high] = -low > high ? [low - missing, high] : [low, high + missing];
  const position = roundedPosition([low, high], [x1, x2]);

  const tickWidth = textWidth(language.signedPercent(-0.5), TICK_SIZE);
  const pixels = (x2 - x1) / (high - low);
  // Few ticks are enough: a short axis has about three.
  const apart = Math.max(tickWidth + CLEAR, Math.min(SPARSE, (x2 - x1) / 3));
  const step = PERCENT_STEPS.find((size) => size * pixels >= apart) ?? high - low;
  const zero = position(0);
  const zeroHalf = textWidth(zeroLabel, TICK_SIZE, 600) / 2;
  const inside = (x: number, half: number): number =>
    roundCoordinate(middleInside(x, half * 2, [0, options.width]));
  const zeroLabelX = inside(zero, zeroHalf);
  const ticks: PercentTick[] = [];
  for (let index = Math.ceil(low / step - 1e-9); index <= high / step + 1e-9; index++) {
    const x = position(index * step);
    if (index === 0) {
      ticks.push({ x, labelX: zeroLabelX, label: zeroLabel, zero: true });
      continue;
    }
    const label = language.signedPercent(index * step);
    const half = textWidth(label, TICK_SIZE) / 2;
    const labelX = inside(x, half);
    const close = Math.abs(labelX - zeroLabelX) < half + zeroHalf + CLEAR_OF_ZERO;
    ticks.push({ x, labelX, label: close ? null : label, zero: false });
  }
  return { x1, x2, zero, ticks, position };
}

/**
 * The axis of bars from zero whose values stand beyond their ends: each side keeps the room that its own need.
 * @param shares differences as shares, those that are known
 * @param options with the left end of the bars' own room; `least` is kept at both sides
 */
export function layoutBarAxis(
  shares: number[],
  options: Omit<PercentAxisOptions, 'x2'> & { valueSize: number; gap: number; least: number },
): PercentAxis {
  const { x1, width, language, valueSize, gap, least } = options;
  const room = (leftwards: boolean): number => {
    const values = shares
      .filter((share) => pointsLeft(share) === leftwards)
      .map((share) => language.signedPercent(share));
    return Math.max(least, values.length === 0 ? 0 : widest(values, valueSize, 600) + gap);
  };
  return layoutPercentAxis(shares, {
    ...options,
    x1: roundCoordinate(x1 + room(true)),
    x2: roundCoordinate(width - room(false)),
  });
}

/** A bar from zero to a share; null where there is no figure, or none to be seen. */
export function barFromZero(
  share: number | null,
  { zero, position }: PercentAxis,
  y: number,
  height: number,
): Box | null {
  const end = share === null ? zero : position(share);
  if (end === zero) return null;
  return { x: Math.min(end, zero), y, width: roundCoordinate(Math.abs(end - zero)), height };
}

/** A difference that rounds to nothing is written on the side where pay is more. */
export function pointsLeft(share: number): boolean {
  return Math.round(share * 100) < 0;
}

/** A rectangle as SVG takes it. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
