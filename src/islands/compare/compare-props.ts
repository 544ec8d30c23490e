import type { RoleWords } from '../../ladder/role-words.ts';
import type { PackedAtlas } from '../../pay/packed-atlas.ts';
import type { PlaceRanks } from '../../pay/place-rank.ts';
import type { PlaceName } from '../shared/PlaceCombobox.tsx';
import type { FormerNames, LeftOut, ViewParameters } from '../shared/view-address.ts';
import { leftOutOfList, listOf } from '../shared/view-address.ts';

/** A rung as the comparison names it. */
export interface ComparedLevel {
  id: string;
  /** Counted from 1, the lowest. */
  rung: number;
  /** Rungs on its line. */
  of: number;
  /** Family or track, where there are several. */
  group: string | null;
  words: RoleWords;
}

/** Everything that the comparison shows, in the language of its page and as plain data. */
export interface CompareProps {
  locale: string;
  /** What packMessages gives: the messages that the page says. */
  messages: string;
  /** Path the site lives under, and the language at its root: addresses are made of them. */
  base: string;
  defaultLocale: string;
  /** Sections of the method that the language does not have. */
  missingSections?: readonly string[] | undefined;
  /** Address of the page in full, to be cited. */
  pageAddress: string;
  siteName: string;
  /** Day the site speaks from, as it is written. */
  asOf: string;
  /** Where every figure can be fetched. */
  atlasAddress: string;
  /** Figures of the nation and of the places that the page begins with. */
  first: PackedAtlas;
  /** Their ranks among all areas. */
  firstRanks: Readonly<Record<string, PlaceRanks>>;
  /** Metropolitan areas, the largest market first. */
  places: readonly PlaceName[];
  /** What the page is for. */
  lead: string;
  /** As it stands alone, and before a noun. */
  nation: { name: string; before: string };
  /** Lowest rung first. */
  levels: readonly ComparedLevel[];
  /** Present ids of places and rungs by those of before; absent where none was renamed. */
  former?: FormerNames;
  /** What the page begins with. */
  defaults: { places: string[]; rungs: string[] };
  /** The reference occupation, and what wages and prices rest on, in words. */
  occupation: string;
  wages: string;
  /** Null, as the year, where no place has a price level. */
  prices: string | null;
  priceYear: number | null;
  /** Line of sources under the ranges. */
  source: string;
  /** The same under the two lenses, which rest on no survey. */
  lensSource: string;
  /** Whose pay records are shown beside, and what a gap means; absent where none are. */
  own?: { text: string; method: { label: string; href: string } };
}

/** Most places side by side. */
export const MOST_PLACES = 5;
/** Most rungs. */
const MOST_RUNGS = 2;

/** What is compared: the reader's choice, as the address of the page holds it. */
export interface CompareView {
  /** Ids, in the reader's order. */
  places: string[];
  rungs: string[];
}

/** The parameter of an address that names the places. */
const PLACES = 'places';

/** Places that the address names and the page does not show; null where there are none. */
export function placesLeftOut(
  search: string,
  { places, former }: Pick<CompareProps, 'places' | 'former'>,
): LeftOut | null {
  return leftOutOfList(
    search,
    PLACES,
    places.map(({ id }) => id),
    MOST_PLACES,
    former,
  );
}

/** How a comparison is written in an address: `?places=denver-co.austin-tx&rungs=account-manager`. */
export function compareParameters({
  places,
  levels,
  former,
}: Pick<CompareProps, 'places' | 'levels' | 'former'>): ViewParameters<CompareView> {
  return {
    places: listOf(
      PLACES,
      places.map(({ id }) => id),
      MOST_PLACES,
      former,
    ),
    rungs: listOf(
      'rungs',
      levels.map(({ id }) => id),
      MOST_RUNGS,
      former,
    ),
  };
}
