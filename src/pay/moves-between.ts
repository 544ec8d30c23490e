import { checkPositive } from '../stats/check-number.ts';
import type { PlaceToCompare } from './compare-places.ts';
import { breakEven } from './price-level.ts';

/** A move from one place to another: what pay there would buy the same, and what is paid there. */
export interface Move {
  fromId: string;
  toId: string;
  /** Pay in the first place. */
  pay: number | null;
  /** Pay that buys the same in the second place; null where a figure is missing. */
  needed: number | null;
  /** Pay in the second place. */
  paid: number | null;
  /** What is paid there less what is needed; null where one of them is not known. */
  gain: number | null;
}

/**
 * Every move between some places in both directions, from each to all others in their order (method: price-level).
 *
 * Someone at the median moves: `needed` is their break-even salary. Exact. Throws a RangeError when a median
 * or a parity is not above 0.
 */
export function movesBetween(places: readonly PlaceToCompare[]): Move[] {
  return places.flatMap((from) =>
    places
      .filter((to) => to.placeId !== from.placeId)
      .map((to): Move => {
        if (from.median !== null) checkPositive('median', from.median);
        const needed = from.median === null ? null : breakEven(from.median, from.rpp, to.rpp);
        return {
          fromId: from.placeId,
          toId: to.placeId,
          pay: from.median,
          needed,
          paid: to.median,
          gain: needed === null || to.median === null ? null : to.median - needed,
        };
      }),
  );
}
