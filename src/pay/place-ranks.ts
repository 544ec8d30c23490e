import type { AtlasPlace, PayAtlas } from './pay-atlas.ts';
import type { PlaceRank } from './place-rank.ts';
import { placeRank } from './place-rank.ts';

/** Where a place stands among all metropolitan areas; null where it has no figure. */
export interface PlaceRanks {
  /** By the wage of the reference occupation, the highest first. */
  pay: PlaceRank | null;
  /** By prices, the dearest first. */
  prices: PlaceRank | null;
  /** By jobs in the reference occupation, the most first. */
  jobs: PlaceRank | null;
}

/**
 * The ranks of some metropolitan areas among all of an atlas, by id.
 * @param reference SOC code of the reference occupation
 * @throws RangeError when one of them is no metropolitan area of the atlas
 */
export function placeRanks(
  atlas: PayAtlas<AtlasPlace>,
  placeIds: readonly string[],
  reference: string,
): Record<string, PlaceRanks> {
  const rankBy = (
    placeId: string,
    valueOf: (place: AtlasPlace) => number | null,
  ): PlaceRank | null =>
    placeRank(
      atlas.metros.map((place) => ({ placeId: place.id, value: valueOf(place) })),
      placeId,
    );
  return Object.fromEntries(
    placeIds.map((id): [string, PlaceRanks] => [
      id,
      {
        pay: rankBy(id, (place) => atlas.differential[place.id] ?? null),
        prices: rankBy(id, (place) => place.rpp),
        jobs: rankBy(id, (place) => atlas.jobs[place.id]?.[reference] ?? null),
      },
    ]),
  );
}
