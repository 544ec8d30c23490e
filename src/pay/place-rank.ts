import { checkFinite } from '../stats/check-number.ts';

/** A measure of a place, such as its median pay; null where it has none. */
export interface PlaceMeasure {
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
  const own = measures.find((measure) => measure.placeId === placeId);
  if (own === undefined) {
    throw new RangeError(`placeId must be among the measures, received ${placeId}`);
  }
  const ownValue = own.value;
  if (ownValue === null) return null;

  const values = measures.flatMap(({ value }) => (value === null ? [] : [value]));
  values.forEach((value) => checkFinite('measures[].value', value));
  const ahead = values.filter((value) =>
    first === 'highest' ? value > ownValue : value < ownValue,
  );
  const sharing = values.filter((value) => value === ownValue);
  return { rank: ahead.length + 1, count: values.length, sharedBy: sharing.length };
}
