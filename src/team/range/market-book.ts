import { estimatePay } from '../../pay/estimate.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { TeamMarket } from './team-market.ts';

/** Why nothing is known about the market for a rung in a place. */
export type NoMarketReason =
  /** The level of the roster is no rung of the ladder. */
  | 'unknown-level'
  /** The city of the roster is no place of the site. */
  | 'unknown-place'
  | 'reference-wage-not-published';

/** What the market pays on a rung in a place, or why that is not known. */
export type MarketPay =
  { kind: 'pay'; statistic: PayStatistic } | { kind: 'none'; reason: NoMarketReason };

/** Gives the market's pay for a rung in a place; null stands for one that could not be matched. */
export type MarketBook = (levelId: string | null, placeId: string | null) => MarketPay;

/**
 * A market that can be asked again and again: every rung and place is estimated once (METHOD 3). In the
 * nation the rung's own pay holds. Throws a RangeError when a number of the market is out of its range.
 */
export function createMarketBook(market: TeamMarket): MarketBook {
  const books = new Map<string, Map<string, MarketPay>>();
  for (const levelId of Object.keys(market.levelPay)) books.set(levelId, new Map());
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
  const levelPay = market.levelPay[levelId]!;
  if (placeId === market.nationId) return { kind: 'pay', statistic: levelPay };
  if (!Object.hasOwn(market.differential, placeId)) {
    return { kind: 'none', reason: 'unknown-place' };
  }
  const estimate = estimatePay(levelPay, placeId, market.differential[placeId] ?? null, {
    passThrough: market.passThrough,
    rounding: market.rounding,
    differentialSourceIds: market.differentialSourceIds,
    thin: [
      ...levelPay.thin,
      ...((Object.hasOwn(market.thin, placeId) && market.thin[placeId]) || []),
    ],
  });
  return estimate.kind === 'none' ? estimate : { kind: 'pay', statistic: estimate.statistic };
}
