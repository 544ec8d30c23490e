import type { PayStatistic, ThinReason } from '../../schemas/pay-statistic.ts';

/** What the market pays, as a page hands it over: enough to estimate any rung in any place (METHOD 3). */
export interface TeamMarket {
  /** The rungs' pay in the nation, by level id. */
  levelPay: Readonly<Record<string, PayStatistic>>;
  /** Pay of the reference occupation against the nation, by place id; null where no wage is printed. */
  differential: Readonly<Record<string, number | null>>;
  /** Why the figures of a place rest on little data, by place id; places with enough are left out. */
  thin: Readonly<Record<string, readonly ThinReason[]>>;
  /** Id of the nation, where a rung's pay holds as it is. */
  nationId: string;
  /** Power of the differential, 0 to 1. */
  passThrough: number;
  /** Estimates are rounded to this many whole currency units. */
  rounding: number;
  /** Sources of the differential. */
  differentialSourceIds: readonly string[];
}
