import { realPay } from './price-level.ts';

/** What a comparison of places needs to know about each of them. */
export interface PlaceToCompare {
  placeId: string;
  /** Median pay in currency units a year; null where there is no figure. */
  median: number | null;
  /** Regional price parity, nation = 100; null where there is none. */
  rpp: number | null;
}

/** Who pays most, before and after local prices; several where they pay the same. */
export type PlaceComparison =
  /** Fewer than two places have a figure: there is nothing to compare. */
  | { kind: 'none' }
  | {
      kind: 'compared';
      /** Highest median. */
      most: string[];
      /** Highest median after prices, among the places that have a price level; empty where none has. */
      afterPrices: string[];
      /** Places with a figure and without a price level. */
      withoutPrices: string[];
      /** Whether prices change nothing: the same places lead. */
      agree: boolean;
    };

/**
 * Which of some places pays most and which after prices (method: price-level).
 *
 * From exact figures: places that look the same after rounding may differ. Ids come in the order of `places`.
 */
export function comparePlaces(places: readonly PlaceToCompare[]): PlaceComparison {
  const known = places.flatMap(({ placeId, median, rpp }) =>
    median === null ? [] : [{ placeId, median, rpp }],
  );
  if (known.length < 2) return { kind: 'none' };
  const priced = known.flatMap(({ placeId, median, rpp }) => {
    const real = realPay(median, rpp);
    return real === null ? [] : [{ placeId, pay: real }];
  });
  const most = leaders(known.map(({ placeId, median }) => ({ placeId, pay: median })));
  const afterPrices = leaders(priced);
  return {
    kind: 'compared',
    most,
    afterPrices,
    withoutPrices: known.flatMap(({ placeId, rpp }) => (rpp === null ? [placeId] : [])),
    agree: most.length === afterPrices.length && most.every((id, at) => id === afterPrices[at]),
  };
}

function leaders(pays: readonly { placeId: string; pay: number }[]): string[] {
  const highest = Math.max(...pays.map(({ pay }) => pay));
  return pays.flatMap(({ placeId, pay }) => (pay === highest ? [placeId] : []));
}
