import type { RoleWords } from '../../ladder/role-words.ts';
import type { PackedAtlas } from '../../pay/packed-atlas.ts';
import type { PlaceName } from '../shared/PlaceCombobox.tsx';
import type { FormerNames, ViewParameters } from '../shared/view-address.ts';
import { oneOf } from '../shared/view-address.ts';

/** A rung with the official occupations that are related to it. */
export interface StandingLevel {
  id: string;
  /** Counted from 1, the lowest. */
  rung: number;
  /** Family or track, where there are several. */
  group: string | null;
  words: RoleWords;
  socCodes: readonly string[];
}

/** Everything that the question needs, in the language of its page and as plain data. */
export interface StandingProps {
  locale: string;
  /** What packMessages gives: the messages that the page says. */
  messages: string;
  /** Path the site lives under, and the language at its root: addresses are made of them. */
  base: string;
  defaultLocale: string;
  /** Sections of the method that the language does not have. */
  missingSections?: readonly string[] | undefined;
  /** Where every figure can be fetched. */
  atlasAddress: string;
  /** Figures of the nation, which the question begins with. */
  first: PackedAtlas;
  /** The nation, then metropolitan areas by name. */
  places: readonly PlaceName[];
  /** Lowest rung first. */
  levels: readonly StandingLevel[];
  /** Short names of occupations by SOC code. */
  occupations: Readonly<Record<string, string>>;
  /** Present ids of places and rungs by those of before; absent where none was renamed. */
  former?: FormerNames;
  /** What the question begins with. */
  defaults: { rung: string; place: string };
  /** Line of sources under the picture. */
  source: string;
}

/** What a link to the question may hold: where and on which rung, never pay. */
export interface StandingChoice {
  rung: string;
  place: string;
}

/** How a choice stands in an address: `?rung=account-manager&at=denver-co`. */
export function standingParameters({
  levels,
  places,
  former,
}: Pick<StandingProps, 'levels' | 'places' | 'former'>): ViewParameters<StandingChoice> {
  return {
    rung: oneOf(
      'rung',
      levels.map(({ id }) => id),
      former,
    ),
    place: oneOf(
      'at',
      places.map(({ id }) => id),
      former,
    ),
  };
}
