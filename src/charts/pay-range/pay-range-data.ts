import type { PayStatistic } from '../../schemas/pay-statistic.ts';

/** One place as the chart draws it: names and labels are ready to print. */
export interface PayRangeRow {
  placeId: string;
  /** The place with its state: "Denver, CO". */
  name: string;
  /** The nation is the reference of the whole chart; at most one row. */
  nation: boolean;
  /** The place the page is about; at most one row. */
  own: boolean;
  /** Address of the place's page; null draws no link. */
  href: string | null;
  /** Null where no figure can be given. */
  statistic: PayStatistic | null;
  /** The median as written in its column: "≈ $88,000"; null without a statistic. */
  medianLabel: string | null;
  /** Pay against the nation as a share: 0.15 is 15 % more; null for the nation and where unknown. */
  against: number | null;
  /** The same after local prices; null for the nation and where there is no price level. */
  afterPrices: number | null;
  /** Few jobs or answers, in words; null where the figure rests on enough. */
  warning: string | null;
  /** Why there is no figure, in words; null where there is one. */
  reason: string | null;
}

/** Pay of one rung in several places, in any order. */
export interface PayRangeData {
  rung: number;
  rows: PayRangeRow[];
}
