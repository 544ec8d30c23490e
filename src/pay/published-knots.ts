import type { Percentiles } from '../schemas/pay-statistic.ts';
import type { PercentileKnot } from '../stats/percentile-knots.ts';

/**
 * The percentiles that a pay statistic has, as the knots that stats/percentile-rank reads.
 *
 * In rising order; a percentile the source does not give is left out, so that the outer knots are 10
 * and 90, 25 and 75 where only quartiles exist, or 50 alone.
 */
export function publishedKnots(percentiles: Percentiles): PercentileKnot[] {
  const { p10, p25, p50, p75, p90 } = percentiles;
  const all = [
    { percentile: 10, pay: p10 },
    { percentile: 25, pay: p25 },
    { percentile: 50, pay: p50 },
    { percentile: 75, pay: p75 },
    { percentile: 90, pay: p90 },
  ];
  return all.flatMap(({ percentile, pay }) => (pay === null ? [] : [{ percentile, pay }]));
}
