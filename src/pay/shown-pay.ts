import type { PayStatistic } from '../schemas/pay-statistic.ts';
import { roundTo } from '../stats/round-to.ts';

/**
 * A pay statistic as it may be shown: figures of our own making are rounded before they are drawn, sorted or
 * written (METHOD 8); what an agency printed stays as printed.
 * @param rounding in whole currency units
 */
export function shownPay(statistic: PayStatistic, rounding: number): PayStatistic {
  if (statistic.evidence === 'published') return statistic;
  const round = (amount: number): number => roundTo(amount, rounding);
  const roundIfAny = (amount: number | null): number | null =>
    amount === null ? null : round(amount);
  const { percentiles, medianInterval } = statistic;
  return {
    ...statistic,
    percentiles: {
      p10: roundIfAny(percentiles.p10),
      p25: roundIfAny(percentiles.p25),
      p50: round(percentiles.p50),
      p75: roundIfAny(percentiles.p75),
      p90: roundIfAny(percentiles.p90),
    },
    medianInterval: medianInterval && {
      low: round(medianInterval.low),
      high: round(medianInterval.high),
    },
  };
}
