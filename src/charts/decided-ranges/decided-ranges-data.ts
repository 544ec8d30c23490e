import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { RangeAmounts } from '../shared/employer-range-layout.ts';

/** An employer’s range in whole currency units a year. */
export interface DecidedMark {
  kind: 'decided';
  range: RangeAmounts;
  /** ISO 4217 code. */
  currency: string;
  /** Target of variable pay as a share of base pay; null where there is none. */
  variableTarget: number | null;
  /** The day from which it holds, YYYY-MM-DD. */
  validFrom: string;
  /** How it came about, in words. */
  how: string;
}

/** A range that an employer has set, ready to be drawn; or what the market pays, beside it. */
export interface DecidedRow {
  /** What it is for: a place, a zone; or that it is the market’s. */
  name: string;
  /** Quiet line under the name: minimum to maximum, or what the market’s figure is. */
  note: string;
  /** The middle, or the median, as written above the mark. */
  label: string;
  mark: DecidedMark | { kind: 'market'; statistic: PayStatistic };
}

/** Ranges on one scale: of one currency. */
export interface DecidedRangesData {
  /** ISO 4217 code. */
  currency: string;
  /** Rung whose colour the market takes. */
  rung: number;
  rows: DecidedRow[];
}
