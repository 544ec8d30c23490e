import type { FindableRole } from '../../finder/find-answers.ts';
import type { PackedPlaceNames } from '../../finder/packed-places.ts';
import type { PlaceName } from '../shared/PlaceCombobox.tsx';
import { shortText } from '../shared/view-address.ts';
import type { ViewParameters } from '../shared/view-address.ts';

/** A role as the search names it. */
interface SearchedRole extends FindableRole {
  title: string;
  /** Ids of places in which it has no page of its own. */
  without: readonly string[];
}

/** Everything that the search needs, in the language of its page and as plain data. */
export interface SearchProps {
  locale: string;
  /** What packMessages gives: the messages that the page says. */
  messages: string;
  /** Path the site lives under, and the language at its root: addresses are made of them. */
  base: string;
  defaultLocale: string;
  label: string;
  hint: string;
  /** Words that mean nothing in a search: in, pay. */
  silent: readonly string[];
  /** Lowest rung first. */
  roles: readonly SearchedRole[];
  /** Metropolitan areas, the largest market first. */
  places: readonly PlaceName[];
  /** Every name of theirs. */
  names: PackedPlaceNames;
}

/** What is searched for, as the address of the page holds it. */
export interface SearchView {
  typed: string;
}

export const NOTHING_TYPED: SearchView = { typed: '' };

/** How a search is written in an address: `?q=account+manager+denver`. */
export const SEARCH_PARAMETERS: ViewParameters<SearchView> = { typed: shortText('q', 100) };
