import type { FindablePlace } from './find-places.ts';

/** Names of places in all languages, a column each: the same index is the same place. */
export interface PackedPlaceNames {
  id: readonly string[];
  /** What a place is called, with a semicolon between names. */
  names: readonly string[];
  /** Other cities in it and what else it is called, in the same way; '' for none. */
  others: readonly string[];
  /** Codes and names of the regions it lies in, as indexes into `regionNames` with a blank between them. */
  regions: readonly string[];
  regionNames: readonly string[];
}

/** Packs places in their order. Names hold no semicolon: it parts them in data/places.csv too. */
export function packPlaceNames(places: readonly FindablePlace[]): PackedPlaceNames {
  const regionNames = [...new Set(places.flatMap(({ regions }) => regions))];
  const indexOf = new Map(regionNames.map((name, index) => [name, index]));
  return {
    id: places.map(({ id }) => id),
    names: places.map(({ names }) => names.join(';')),
    others: places.map(({ others }) => others.join(';')),
    regions: places.map(({ regions }) => regions.map((name) => indexOf.get(name)).join(' ')),
    regionNames,
  };
}

/** The places as they were before they were packed. */
export function unpackPlaceNames(packed: PackedPlaceNames): FindablePlace[] {
  return packed.id.map((id, index) => ({
    id,
    names: partsOf(packed.names[index]!, ';'),
    others: partsOf(packed.others[index]!, ';'),
    regions: partsOf(packed.regions[index]!, ' ').map((at) => packed.regionNames[Number(at)]!),
  }));
}

const partsOf = (text: string, separator: string): string[] =>
  text === '' ? [] : text.split(separator);
