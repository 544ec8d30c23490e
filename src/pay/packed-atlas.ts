import type { Evidence, PayBasis } from '../schemas/pay-statistic.ts';
import type { PlaceKind } from '../schemas/place.ts';
import type { YearMonth } from '../schemas/day.ts';
import type { AtlasSettings } from './pay-atlas.ts';

/** What many figures have in common, written once. */
export interface PackedOrigin {
  currency: string;
  basis: PayBasis;
  referenceDate: YearMonth;
  /** The main source first. */
  sources: readonly string[];
  evidence: Evidence;
  /** Whole currency units that amounts are printed to. */
  shownTo: number;
}

/** P10, P25, P50, P75 and P90; null where the source gives none. */
export type PackedPercentiles = readonly [
  p10: number | null,
  p25: number | null,
  p50: number,
  p75: number | null,
  p90: number | null,
];

/** Pay of a rung in the nation. */
export interface PackedLevel {
  id: string;
  /** Index into `origins`. */
  origin: number;
  n: number | null;
  percentiles: PackedPercentiles;
  /** 95 % interval of the median. */
  interval: readonly [low: number, high: number] | null;
}

/** Pay of the organisation's own people on a rung. */
export interface PackedOwnPay extends PackedLevel {
  /** Index into the places: of the nation for all places together. */
  place: number;
  /** From one number to another, both included; without an end where it is null. */
  people: readonly [from: number, to: number | null];
}

/** Places, a column for each fact: the same index is the same place. */
interface PackedPlaces {
  id: readonly string[];
  kind: readonly PlaceKind[];
  /** Ids of the states, the principal one first, joined by a blank; '' for the nation. */
  states: readonly string[];
  latitude: readonly (number | null)[];
  longitude: readonly (number | null)[];
  /** Nation = 100; null where the agency gives none. */
  rpp: readonly (number | null)[];
}

/** One official occupation, a column for each figure: the same index is the same place. */
export interface PackedOccupation {
  soc: string;
  /** Index into `origins`. */
  origin: number;
  /** Indexes into the places. */
  place: readonly number[];
  p10: readonly (number | null)[];
  p25: readonly (number | null)[];
  p50: readonly number[];
  p75: readonly (number | null)[];
  p90: readonly (number | null)[];
  jobs: readonly (number | null)[];
  /** Location quotient. */
  quotient: readonly (number | null)[];
}

/** Jobs of an occupation in places for which no wage is printed. */
export interface PackedUnpublished {
  soc: string;
  place: readonly number[];
  jobs: readonly (number | null)[];
  /** Location quotient. */
  quotient: readonly (number | null)[];
}

/**
 * Every pay figure of the site in few bytes and without words of any language: what a page in the
 * browser fetches once. Estimates are not in it: `unpackAtlas` computes them from the rungs' pay and
 * the reference occupation as the build does (method: estimate).
 */
export interface PackedAtlas {
  /** Counted up whenever the shape changes, so that a kept copy of another shape is not misread. */
  version: 3;
  /** Id of the nation among the places. */
  nation: string;
  /** Without their sources and reasons. */
  settings: AtlasSettings;
  origins: readonly PackedOrigin[];
  /** Rungs, the lowest first. */
  levels: readonly PackedLevel[];
  places: PackedPlaces;
  occupations: readonly PackedOccupation[];
  unpublished: readonly PackedUnpublished[];
  /** What may be shown of own pay; absent where the organisation shows none. */
  own?: readonly PackedOwnPay[];
}
