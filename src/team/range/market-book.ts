import type { EstimateModel, NoEstimateReason } from '../../pay/estimate.ts';
import { estimatePay } from '../../pay/estimate.ts';
import type { PayStatistic, ThinReason } from '../../schemas/pay-statistic.ts';

/** Why nothing is known about the market for a rung in a place. */
export type NoMarketReason =
  /** The level of the roster is no rung of the ladder. */
  | 'unknown-level'
  /** The city of the roster is no place of the site. */
  | 'unknown-place'
  /** No table of the site tells what the market pays on this rung here. */
  | 'no-market'
  | NoEstimateReason;

/** What the market pays on a rung in a place, or why that is not known. */
type MarketPay =
  { kind: 'pay'; statistic: PayStatistic } | { kind: 'none'; reason: NoMarketReason };

/** Gives the market's pay for a rung in a place; null stands for one that could not be matched. */
export type MarketBook = (levelId: string | null, placeId: string | null) => MarketPay;

/**
 * A market that can be asked again and again: every rung and place is estimated once (method: estimate). In the
 * nation the rung's own pay holds. Throws a RangeError when a number of the market is out of its range.
 */
export function createMarketBook(market: TeamMarket): MarketBook {
  const books = new Map<string, Map<string, MarketPay>>();
  for (const levelId of market.levelIds) books.set(levelId, new Map());
  return (levelId, placeId) => {
    const book = levelId === null ? undefined : books.get(levelId);
    if (levelId === null || book === undefined) return { kind: 'none', reason: 'unknown-level' };
    if (placeId === null) return { kind: 'none', reason: 'unknown-place' };
    const known = book.get(placeId);
    if (known !== undefined) return known;
    const pay = estimateFor(market, levelId, placeId);
    book.set(placeId, pay);
    return pay;
  };
}

function estimateFor(market: TeamMarket, levelId: string, placeId: string): MarketPay {
  const levelPay = market.levelPay[levelId];
  if (levelPay === undefined) return { kind: 'none', reason: 'no-market' };
  if (placeId === market.nationId) return { kind: 'pay', statistic: levelPay };
  if (!Object.hasOwn(market.differential, placeId)) {
    return { kind: 'none', reason: market.model === null ? 'no-market' : 'unknown-place' };
  }
  if (market.model === null) return { kind: 'none', reason: 'no-market' };
  const estimate = estimatePay(levelPay, placeId, market.differential[placeId] ?? null, {
    model: market.model,
    differentialSourceIds: market.differentialSourceIds,
    thin: [
      ...levelPay.thin,
      ...((Object.hasOwn(market.thin, placeId) && market.thin[placeId]) || []),
    ],
  });
  return estimate.kind === 'none' ? estimate : { kind: 'pay', statistic: estimate.statistic };
}

/** What the market pays, as a page hands it over: enough to estimate any rung in any place (method: estimate). */
export interface TeamMarket {
  /** Ids of the rungs, the lowest first. */
  levelIds: readonly string[];
  /** The rungs' pay in the nation, by level id, as far as a survey tells it. */
  levelPay: Readonly<Record<string, PayStatistic>>;
  /** Pay of the reference occupation against the nation, by place id; null where no wage is printed. */
  differential: Readonly<Record<string, number | null>>;
  /** Why the figures of a place rest on little data, by place id; places with enough are left out. */
  thin: Readonly<Record<string, readonly ThinReason[]>>;
  /** Id of the nation, where a rung's pay holds as it is. */
  nationId: string;
  /** The choices that estimates rest on; null where nothing is estimated. */
  model: EstimateModel | null;
  /** Sources of the differential. */
  differentialSourceIds: readonly string[];
}

/** A percentile of the market that a midpoint may be set to. */
export const MARKET_PERCENTILES = ['p25', 'p50', 'p75'] as const;

export type MarketPercentile = (typeof MARKET_PERCENTILES)[number];
