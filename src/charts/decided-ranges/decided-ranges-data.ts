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
  /** Whether it was worked out from a base range, not set as it is. */
  computed: boolean;
  /** How it came about, in words. */
  how: string;
}

/** Pay that was measured, beside ranges or alone: what the market pays, or an organisation’s own records say. */
export interface StatisticMark {
  kind: 'statistic';
  statistic: PayStatistic;
  /** Whose colour it takes; null for figures of no rung. */
  rung: number | null;
}

/** A range that an employer has set, or pay that was measured, ready to be drawn. */
export interface DecidedRow {
  /** What it is for: a place, a zone, a rung; or that it is the market’s. */
  name: string;
  /** Quiet line under the name: minimum to maximum, or what a figure rests on. */
  note: string;
  /** What comes on top of it, such as variable pay; absent where nothing does. */
  extra?: string | undefined;
  /** The middle, or the median, as written above the mark. */
  label: string;
  mark: DecidedMark | StatisticMark;
}

/** Ranges on one scale: of one currency. */
export interface DecidedRangesData {
  /** ISO 4217 code. */
  currency: string;
  rows: DecidedRow[];
}
