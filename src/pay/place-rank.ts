import { byId } from '../schemas/by-id.ts';
import { checkFinite } from '../stats/check-number.ts';
import type { AtlasPlace, PayAtlas } from './pay-atlas.ts';

/** A measure of a place, such as its median pay; null where it has none. */
interface PlaceMeasure {
  placeId: string;
  value: number | null;
}

/** A rank among places, counted from 1. */
export interface PlaceRank {
  rank: number;
  /** Places that have the measure. */
  count: number;
  /** Places that share the rank, this one included; 1 when it stands alone. */
  sharedBy: number;
}

/**
 * The rank of a place among places by a measure, the highest value first unless said otherwise.
 *
 * Equal values share the smaller rank (1, 2, 2, 4). Places without the measure are not counted, and
 * one of those gives null. Throws a RangeError when the place is not among them or a value is not
 * finite.
 */
export function placeRank(
  measures: readonly PlaceMeasure[],
  placeId: string,
  first: 'highest' | 'lowest' = 'highest',
): PlaceRank | null {
  return rankAmong(measures, first)(placeId);
}

/** `placeRank` among the same places again and again: their values are put in order once. */
export function rankAmong(
  measures: readonly PlaceMeasure[],
  first: 'highest' | 'lowest' = 'highest',
): (placeId: string) => PlaceRank | null {
  const valueById = new Map(measures.map(({ placeId, value }) => [placeId, value]));
  const values = measures.flatMap(({ value }) => (value === null ? [] : [value]));
  values.forEach((value) => checkFinite('measures[].value', value));
  values.sort((a, b) => (first === 'highest' ? b - a : a - b));
  const ahead = new Map<number, number>();
  const sharing = new Map<number, number>();
  values.forEach((value, index) => {
    if (!ahead.has(value)) ahead.set(value, index);
    sharing.set(value, (sharing.get(value) ?? 0) + 1);
  });
  return (placeId) => {
    const value = valueById.get(placeId);
    if (value === undefined) {
      throw new RangeError(`placeId must be among the measures, received ${placeId}`);
    }
    if (value === null) return null;
    return {
      rank: (ahead.get(value) ?? 0) + 1,
      count: values.length,
      sharedBy: sharing.get(value) ?? 0,
    };
  };
}

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
  const rankBy = (valueOf: (place: AtlasPlace) => number | null) =>
    rankAmong(atlas.metros.map((place) => ({ placeId: place.id, value: valueOf(place) })));
  const pay = rankBy(({ id }) => atlas.differential[id] ?? null);
  const prices = rankBy(({ rpp }) => rpp);
  const jobs = rankBy(({ id }) => atlas.jobs[id]?.[reference] ?? null);
  return byId(
    placeIds.map((id): [string, PlaceRanks] => [
      id,
      { pay: pay(id), prices: prices(id), jobs: jobs(id) },
    ]),
  );
}
