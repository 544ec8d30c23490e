import type { MarketBook } from './market-book.ts';
import type { MarketPercentile } from './market-percentile.ts';
import { marketRange } from './market-range.ts';
import type { RangeBook, RangeReading } from './range-reading.ts';

/**
 * Ranges made of the market for whoever is asked about: one per rung and place, made once. Throws what
 * marketRange throws.
 */
export function createMarketRangeBook(
  market: MarketBook,
  percentile: MarketPercentile,
  spread: number,
): RangeBook {
  const books = new Map<string, Map<string, RangeReading>>();
  return ({ levelId, placeId, currency }) => {
    let reading = books.get(levelId ?? '')?.get(placeId ?? '');
    if (reading === undefined) {
      reading = readMarket(market, percentile, spread, levelId, placeId);
      const book = books.get(levelId ?? '') ?? new Map<string, RangeReading>();
      books.set(levelId ?? '', book.set(placeId ?? '', reading));
    }
    return reading.kind === 'range' && reading.range.currency !== currency
      ? { kind: 'none', reason: 'other-currency' }
      : reading;
  };
}

function readMarket(
  market: MarketBook,
  percentile: MarketPercentile,
  spread: number,
  levelId: string | null,
  placeId: string | null,
): RangeReading {
  const pay = market(levelId, placeId);
  if (pay.kind === 'none') return pay;
  const range = marketRange(pay.statistic, percentile, spread);
  return range === null
    ? { kind: 'none', reason: 'percentile-not-published' }
    : { kind: 'range', range };
}
