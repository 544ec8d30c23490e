/** A percentile of the market that a midpoint may be set to. */
export const MARKET_PERCENTILES = ['p25', 'p50', 'p75'] as const;

export type MarketPercentile = (typeof MARKET_PERCENTILES)[number];
