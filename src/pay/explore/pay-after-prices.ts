import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import { realPay } from '../price-level.ts';
import { shownPay } from '../shown-pay.ts';

/**
 * A pay distribution at the nation's average prices: every percentile, and both ends of the median's
 * interval, x 100 / RPP (METHOD 4), rounded as it may be shown.
 * @param rpp regional price parity of its place, nation = 100
 */
export function payAfterPrices(
  statistic: PayStatistic,
  rpp: number,
  rounding: number,
): PayStatistic {
  const real = (pay: number): number => realPay(pay, rpp)!;
  const realIfAny = (pay: number | null): number | null => (pay === null ? null : real(pay));
  const { percentiles, medianInterval } = statistic;
  return shownPay(
    {
      ...statistic,
      percentiles: {
        p10: realIfAny(percentiles.p10),
        p25: realIfAny(percentiles.p25),
        p50: real(percentiles.p50),
        p75: realIfAny(percentiles.p75),
        p90: realIfAny(percentiles.p90),
      },
      medianInterval: medianInterval && {
        low: real(medianInterval.low),
        high: real(medianInterval.high),
      },
    },
    rounding,
  );
}
