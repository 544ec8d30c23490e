import type { PlaceFinder } from '../finder/find-places.ts';

/** Something that texts of the file can mean, with every name it goes by, in all languages. */
export interface KnownName {
  id: string;
  names: readonly string[];
  /** Names that mean other things as well: they are asked, and it is proposed. */
  maybe?: readonly string[];
  /** Steps within a rung, such as II, which may follow any of its names; absent where there are none. */
  sublevels?: readonly string[];
}

/** What jobs of the ladder are paid, to tell pay that cannot be. Amounts are hundredths a year. */
export interface KnownMarket {
  currency: string;
  /** Median of a rung in a place, or in the whole country; null where it is not known. */
  medianOf(levelId: string, placeId: string | null): number | null;
  /** The lowest and the highest median of the country. */
  bounds: { low: number; high: number };
}

/** What the site knows and a roster speaks of. */
export interface KnownNames {
  levels: readonly KnownName[];
  places: readonly KnownName[];
  /** Finds what else a place may be called; absent where nobody is asked. */
  finder?: PlaceFinder;
  /** Null where the site has no market. */
  market: KnownMarket | null;
  /** The day that counts as today, an ISO date. */
  asOf: string;
}
