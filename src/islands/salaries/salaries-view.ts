import type { ExploredMeasure } from '../../pay/explore-places.ts';
import { flag, oneOf, oneOfNumbers, oneOfOrNone, shortText } from '../shared/view-address.ts';
import type { SalariesProps, SalariesRole } from './salaries-props.ts';
import type { FormerNames, ViewParameters } from '../shared/view-address.ts';

export const MEASURES = ['estimate', 'real', 'official', 'jobs', 'quotient'] as const;

/** By what the explorer looks at places: what every site with pay by city has, and the organisation's own pay. */
export type SalariesMeasure = ExploredMeasure | 'own';

export const PICTURES = ['ranges', 'map', 'table'] as const;

type Picture = (typeof PICTURES)[number];

/** Fewest jobs a reader may ask for. */
export const LEAST_JOBS = [0, 100, 500, 1000, 5000, 10_000] as const;

/** Rows that are drawn before the reader asks for all. */
export const FIRST_ROWS = 50;

/** Everything that the page shows on a reader's behalf. */
export interface SalariesView {
  measure: SalariesMeasure;
  rung: string;
  /** SOC code of the occupation whose pay or jobs are looked at. */
  occupation: string;
  /** What was typed to find places. */
  search: string;
  /** Id of a state; null for all. */
  state: string | null;
  /** Id of a region, where no state is chosen; null for all. */
  region: string | null;
  leastJobs: number;
  /** See sort.ts; null for the measure's own. */
  sort: string | null;
  picture: Picture;
  /** All rows, not the first ones. */
  all: boolean;
}

/** What a view may name. */
export interface SalariesChoices {
  levelIds: readonly string[];
  /** Present ids of rungs by those of before. */
  former?: FormerNames | undefined;
  socCodes: readonly string[];
  stateIds: readonly string[];
  regionIds: readonly string[];
  measures: readonly SalariesMeasure[];
  pictures: readonly Picture[];
}

/** The measures that a site has: what is left after prices needs price levels, own pay a figure of some city. */
export function measuresOf({
  priceSource,
  own,
}: Pick<SalariesProps, 'priceSource' | 'own'>): SalariesMeasure[] {
  const measures = MEASURES.filter((measure) => measure !== 'real' || priceSource !== null);
  return import.meta.env.OWN_PAY && own ? [...measures, 'own'] : measures;
}

/** The rungs that a measure can look at, the lowest first. */
export function rolesOf(
  measure: SalariesMeasure,
  { roles, own }: Pick<SalariesProps, 'roles' | 'own'>,
): readonly SalariesRole[] {
  if (!import.meta.env.OWN_PAY || measure !== 'own' || !own) return roles;
  const known = [...roles, ...own.others];
  return own.levelIds.map((levelId) => known.find(({ id }) => id === levelId)!);
}

/** The view of a rung that its measure has figures of: of another one where it has none. */
export function settleRung(
  view: SalariesView,
  props: Pick<SalariesProps, 'roles' | 'own' | 'first'>,
): SalariesView {
  const roles = rolesOf(view.measure, props);
  if (roles.some(({ id }) => id === view.rung)) return view;
  const { rung } = props.first;
  return { ...view, rung: roles.some(({ id }) => id === rung) ? rung : roles[0]!.id };
}

/** As what a site can draw places: on a map only where it has one. */
export function picturesOf({ map }: Pick<SalariesProps, 'map'>): Picture[] {
  return PICTURES.filter((picture) => picture !== 'map' || map !== null);
}

/** How a view is written in the address of the page. */
export function salariesParameters(choices: SalariesChoices): ViewParameters<SalariesView> {
  return {
    measure: oneOf('measure', choices.measures),
    rung: oneOf('rung', choices.levelIds, choices.former),
    occupation: oneOf('occupation', choices.socCodes),
    search: shortText('q', 60),
    state: oneOfOrNone('state', choices.stateIds),
    region: oneOfOrNone('region', choices.regionIds),
    leastJobs: oneOfNumbers('jobs', LEAST_JOBS),
    sort: oneOfOrNone('sort', SORT_WORDS),
    picture: oneOf('view', choices.pictures),
    all: flag('all'),
  };
}

/** The view of an address that names none. */
export function defaultView(rung: string, occupation: string): SalariesView {
  return {
    measure: 'estimate',
    rung,
    occupation,
    search: '',
    state: null,
    region: null,
    leastJobs: 0,
    sort: null,
    picture: 'ranges',
    all: false,
  };
}

/** The view that is meant by an address with a state and a region: the state, which says more. */
export function keepOneArea(view: SalariesView): SalariesView {
  return view.state !== null && view.region !== null ? { ...view, region: null } : view;
}

/** What a reader takes back to see every place again. */
export const NO_FILTERS = { search: '', state: null, region: null, leastJobs: 0 } as const;

/** Whether a view leaves places out. */
export function isFiltered({ search, state, region, leastJobs }: SalariesView): boolean {
  return search !== '' || state !== null || region !== null || leastJobs !== 0;
}

/** Whether a measure looks at a rung of the ladder or at an official occupation. */
export function isOfRung(measure: SalariesMeasure): boolean {
  return measure === 'estimate' || measure === 'real' || measure === 'own';
}

/** What can be known of a place, a column each. */
const COLUMN_IDS = [
  'name',
  'p50',
  'against',
  'real',
  'prices',
  'p10',
  'p25',
  'p75',
  'p90',
  'jobs',
  'quotient',
  'people',
  'month',
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

/** How an order is written in an address: `jobs`, or `-jobs` for the highest first. */
export const SORT_WORDS: readonly string[] = COLUMN_IDS.flatMap((id) => [id, `-${id}`]);
