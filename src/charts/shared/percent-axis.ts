import type { Language } from '../../i18n/language.ts';
import { linearPosition, roundCoordinate } from './scale.ts';
import { textWidth } from './text.ts';

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

export interface PercentAxisOptions {
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

const TICK_SIZE = 14;
/** Clear distance between two tick labels. */
const CLEAR = 8;
/** Where there is room, ticks stand this far apart. */
const SPARSE = 64;
/** Clear distance between a tick label and the zero line's name. */
const CLEAR_OF_ZERO = 12;
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10];

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
  const scale = linearPosition([low, high], [x1, x2]);
  const position = (share: number): number => roundCoordinate(scale(share));

  const widest = textWidth(language.signedPercent(-0.5), TICK_SIZE);
  const pixels = (x2 - x1) / (high - low);
  // Few ticks are enough: a short axis has about three.
  const apart = Math.max(widest + CLEAR, Math.min(SPARSE, (x2 - x1) / 3));
  const step = STEPS.find((size) => size * pixels >= apart) ?? high - low;
  const zero = position(0);
  const zeroHalf = textWidth(zeroLabel, TICK_SIZE, 600) / 2;
  const inside = (x: number, half: number): number =>
    roundCoordinate(Math.min(options.width - half, Math.max(half, x)));
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
