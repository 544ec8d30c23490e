import type { RangeAmounts } from '../shared/employer-range-layout.ts';

/** Somebody's pay against a range: base pay at full time, whole currency units a year. */
export interface PaidPerson {
  pay: number;
  /** Pay ÷ midpoint; null without a range. */
  compaRatio: number | null;
}

/**
 * Where somebody's pay stands against the range of a row. Without a range nobody is outside, and somebody who has
 * none is outside of nobody else's.
 */
export function sideOf(
  { pay, compaRatio }: PaidPerson,
  range: RangeAmounts | null,
): 'below' | 'inside' | 'above' {
  if (range === null || compaRatio === null) return 'inside';
  if (pay < range.min) return 'below';
  return pay > range.max ? 'above' : 'inside';
}

/** People of one step of pay, from `low` up to the next step. */
export interface PayBin {
  low: number;
  below: number;
  inside: number;
  above: number;
}

/** People counted by steps of pay, for a rung with too many to draw one by one. */
export interface PayBins {
  /** Width of a step in currency units. */
  width: number;
  /** Steps with somebody in them, lowest first. */
  bins: PayBin[];
  count: number;
  /** How many are paid below the minimum, and what brings all of them to it. */
  below: { count: number; amount: number };
  /** How many are paid above the maximum, and by how much in all. */
  above: { count: number; amount: number };
}

const MOST_BINS = 120;

/** The smallest round step, 1, 2 or 5 × 10^k, that cuts a span into at most 120. */
export function payBinWidth(smallest: number, largest: number): number {
  const least = Math.max(1, (largest - smallest) / MOST_BINS);
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((factor) => factor * power >= least) ?? 10) * power;
}

/**
 * Counts people by steps of pay; those outside the range are counted apart, also within one step.
 * @param people pay in currency units; without a compa-ratio somebody has no range, and is outside of none
 * @param width of a step, as payBinWidth gives it
 */
export function binPay(
  people: Iterable<PaidPerson>,
  range: RangeAmounts | null,
  width: number,
): PayBins {
  const bins = new Map<number, PayBin>();
  const made: PayBins = {
    width,
    bins: [],
    count: 0,
    below: { count: 0, amount: 0 },
    above: { count: 0, amount: 0 },
  };
  for (const person of people) {
    const { pay } = person;
    const side = sideOf(person, range);
    const low = Math.floor(pay / width) * width;
    let bin = bins.get(low);
    if (!bin) bins.set(low, (bin = { low, below: 0, inside: 0, above: 0 }));
    made.count += 1;
    if (side === 'below') {
      bin.below += 1;
      made.below.count += 1;
      made.below.amount += range!.min - pay;
    } else if (side === 'above') {
      bin.above += 1;
      made.above.count += 1;
      made.above.amount += pay - range!.max;
    } else {
      bin.inside += 1;
    }
  }
  made.bins = [...bins.values()].sort((a, b) => a.low - b.low);
  return made;
}
