import { scaleLinear } from 'd3';
import type { Language } from '../../i18n/language.ts';
import { roundCoordinate } from '../shared/round-coordinate.ts';

export interface ValueTick {
  y: number;
  label: string;
}

/** A vertical money axis. */
export interface ValueAxis {
  ticks: ValueTick[];
  /** True when it does not start at zero: a break mark is drawn under the line. */
  broken: boolean;
  position: (amount: number) => number;
}

export interface ValueAxisOptions {
  top: number;
  bottom: number;
  currency: string;
  language: Language;
}

const TICKS = 5;
/** Values that reach further down than this part of the largest are shown from zero. */
const FROM_ZERO = 0.4;
/** Room above the highest and below the lowest value for their labels, as a part of the span. */
const HEADROOM = 0.22;

/** Lays out a vertical money axis that holds every amount, from zero where that costs little. */
export function layoutValueAxis(amounts: number[], options: ValueAxisOptions): ValueAxis {
  const { top, bottom, currency, language } = options;
  if (amounts.length === 0) return { ticks: [], broken: false, position: () => bottom };
  const smallest = Math.min(...amounts);
  const largest = Math.max(...amounts);
  // Amounts that are all the same get a span of a tenth.
  const span = largest - smallest || largest / 10 || 1;
  const low = smallest < largest * FROM_ZERO ? 0 : smallest - span * HEADROOM;
  const high = largest + span * HEADROOM;
  const scale = scaleLinear([low, high], [bottom, top]);
  const [first] = scale.ticks(TICKS);
  // The axis begins at a round amount, so that its lowest tick stands at its foot.
  const step = (scale.ticks(TICKS)[1] ?? high) - (first ?? 0);
  const start = low === 0 ? 0 : Math.max(0, Math.floor(low / step) * step);
  scale.domain([start, high]);
  const position = (amount: number): number => roundCoordinate(scale(amount));
  const ticks: ValueTick[] = [];
  for (let amount = start; amount <= high; amount += step) {
    ticks.push({ y: position(amount), label: language.moneyTick(amount, currency) });
  }
  return { ticks, broken: start > 0, position };
}
