import type { RoleWords } from '../../ladder/role-words.ts';
import type { PackedAtlas } from '../../pay/packed-atlas.ts';
import type { Evidence } from '../../schemas/pay-statistic.ts';
import type { FormerNames } from '../shared/view-address.ts';

export interface SalariesRole {
  id: string;
  rung: number;
  /** Family or track, where there are several. */
  group: string | null;
  words: RoleWords;
  /** Places in which it has a page of its own; undefined where it has one wherever it has an estimate. */
  places?: readonly string[] | undefined;
}

export interface SalariesOccupation {
  soc: string;
  /** As it stands in a sentence or a chart. */
  short: string;
  /** As the agency writes it. */
  title: string;
}

/** Everything that the explorer shows, in the language of its page and as plain data. */
export interface SalariesProps {
  locale: string;
  /** What packMessages gives: the messages that the page says. */
  messages: string;
  /** Path the site lives under, and the language at its root: addresses are made from them. */
  base: string;
  defaultLocale: string;
  /** Sections of the method that the language does not have. */
  missingSections?: readonly string[] | undefined;
  /** Present ids of rungs by those of before; absent where none was renamed. */
  former?: FormerNames;
  /** For the citation. */
  site: { name: string; asOf: string; address: string };
  title: string;
  /** Names of the nation: alone, and before a noun. */
  nation: { name: string; short: string };
  /** The part of the map that is drawn in a frame has a name; null for a site without a map. */
  map: { insetName: string; moved: string | null } | null;
  /** Lowest rung first. */
  roles: readonly SalariesRole[];
  /** The reference occupation first. */
  occupations: readonly SalariesOccupation[];
  names: PackedNames;
  /** The word of a class of evidence, and where it is explained. */
  evidence: Readonly<Record<Evidence, { word: string; href: string }>>;
  /** A source as it stands under a picture, and as it is cited. */
  sources: Readonly<Record<string, { line: string; cite: string }>>;
  /** Null where no place has a price level: then nothing is said of prices. */
  priceSource: string | null;
  /** The default view: its rung, and the places it draws with what is known of all. */
  first: { rung: string; atlas: PackedAtlas; counts: PayCounts };
  /** What may be shown of the organisation's own pay by city; absent where that is nothing. */
  own?: {
    /** Rungs with a figure of some city, the lowest first. */
    levelIds: readonly string[];
    /** Those of them whose pay no survey tells. */
    others: readonly SalariesRole[];
    /** Whose records they are, and what a gap means. */
    text: string;
    method: { label: string; href: string };
  };
  /** Files with all figures. */
  files: readonly { label: string; href: string }[];
  method: { label: string; href: string };
}

/** Names of metropolitan areas in the language of the page, a column each, in alphabetical order. */
export interface PackedNames {
  id: readonly string[];
  /** With the state, as short as the language allows: "Denver, CO". */
  name: readonly string[];
  /** Names of states by id. */
  states: Readonly<Record<string, string>>;
  /** Regions in alphabetical order, with the ids of their states; none where the project has none. */
  regions: readonly { id: string; name: string; stateIds: readonly string[] }[];
}

/** How many places there are, how many of them have pay, and how many pay more than the nation. */
export interface PayCounts {
  all: number;
  known: number;
  above: number;
}
