import type { DataKind } from '../schemas/frontmatter.ts';
import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type { Place } from '../schemas/place.ts';
import type { Settings } from '../schemas/settings.ts';
import { isAmongReleases } from './data/releases.ts';
import { FILES, isOfficialPay, isPayHistory } from './draft/file-names.ts';

/**
 * Which kinds of figures a project has. Every table but data/places.csv is optional: what rests on one that is
 * missing is left out of the site, never drawn empty.
 */
export interface DataKinds extends Record<DataKind, boolean> {
  /** Official pay of occupations by place, and with it what the labour market of a city pays. */
  officialPay: boolean;
  /** Pay of the rungs in the nation, from a survey. */
  survey: boolean;
  /** Pay of a market, official or from a survey: what an employer's own range can be held against. */
  market: boolean;
  /** Pay of the rungs by city: the survey scaled by official pay (method: estimate). */
  estimates: boolean;
  /** Price levels of cities, which only pay can be held against. */
  priceLevels: boolean;
  /** Cities whose distance can be told: two of known position at least. */
  distances: boolean;
  history: boolean;
  outlook: boolean;
  /** Ranges, or orders of places, that somebody states without data. */
  quoted: boolean;
  /** Pay ranges that an employer has decided. */
  ranges: boolean;
  /** Pay of the organisation's own people, from its records. */
  ownPay: boolean;
  zones: boolean;
}

/** What tells which kinds of figures there are, of a project or of the files of one. */
interface KnownTables {
  officialPay: boolean;
  survey: boolean;
  places: readonly Pick<Place, 'kind' | 'latitude' | 'longitude' | 'rpp'>[];
  history: readonly unknown[];
  outlook: readonly unknown[];
  quotedRanges: readonly unknown[];
  quotedPlaces: readonly unknown[];
  ranges: readonly unknown[];
  ownPay: readonly unknown[];
  zones: readonly unknown[];
}

/** The kinds of figures that tables hold. */
export function kindsOf(tables: KnownTables): DataKinds {
  const { officialPay, survey, places } = tables;
  const cities = places.filter(({ kind }) => kind === 'metro');
  const located = cities.filter(
    ({ latitude, longitude }) => latitude !== null && longitude !== null,
  );
  return {
    officialPay,
    survey,
    market: officialPay || survey,
    estimates: officialPay && survey,
    priceLevels: officialPay && cities.some(({ rpp }) => rpp !== null),
    distances: located.length > 1,
    history: tables.history.length > 0,
    outlook: tables.outlook.length > 0,
    quoted: tables.quotedRanges.length > 0 || tables.quotedPlaces.length > 0,
    ranges: tables.ranges.length > 0,
    ownPay: tables.ownPay.length > 0,
    zones: tables.zones.length > 0,
  };
}

/** The kinds of figures that a project has. */
export function dataKinds(
  project: Omit<KnownTables, 'officialPay' | 'survey'> & {
    statistics: readonly Pick<PayStatistic, 'subject'>[];
  },
): DataKinds {
  const has = (kind: PayStatistic['subject']['kind']): boolean =>
    project.statistics.some(({ subject }) => subject.kind === kind);
  return kindsOf({ ...project, officialPay: has('occupation'), survey: has('level') });
}

/** The kinds of figures that use a setting; those that no kind uses belong to /team/, which every site has. */
const SETTING_USES: { readonly [Name in keyof Settings]-?: keyof DataKinds | 'team' } = {
  referenceOccupation: 'officialPay',
  priceLevelSource: 'priceLevels',
  positionSource: 'distances',
  nearestWithinMiles: 'distances',
  passThrough: 'estimates',
  passThroughError: 'estimates',
  meanLnDifferential: 'estimates',
  leastDifferential: 'estimates',
  lowestAnsweredDifferential: 'estimates',
  highestAnsweredDifferential: 'estimates',
  estimateRounding: 'survey',
  thinEmployment: 'officialPay',
  thinAnswers: 'survey',
  policyRaise: 'team',
  meritIncreases: 'survey',
  marketMove: 'survey',
  rangeSpread: 'survey',
  marketPercentile: 'survey',
  floorCompa: 'team',
  promotionCap: 'team',
  burden: 'team',
  compressionShare: 'team',
};

/** The settings that a site with these kinds of figures uses, in the order of the method page. */
export function usedSettings(kinds: DataKinds): (keyof Settings)[] {
  return (Object.keys(SETTING_USES) as (keyof typeof SETTING_USES)[]).filter((name) => {
    const use = SETTING_USES[name];
    return use === 'team' || kinds[use];
  });
}

/** The kinds of figures that a section of the method is about; every other section is for every site. */
const METHOD_USES: Readonly<Record<string, (kinds: DataKinds) => boolean>> = {
  evidence: ({ officialPay, survey, quoted, ranges, ownPay }) =>
    officialPay || survey || quoted || ranges || ownPay,
  percentiles: ({ officialPay, survey, ownPay }) => officialPay || survey || ownPay,
  rank: ({ survey }) => survey,
  survey: ({ survey }) => survey,
  'median-interval': ({ survey }) => survey,
  estimate: ({ estimates }) => estimates,
  'likely-range': ({ estimates }) => estimates,
  'labour-market': ({ officialPay }) => officialPay,
  'price-level': ({ priceLevels }) => priceLevels,
  'thin-data': ({ officialPay, survey }) => officialPay || survey,
  time: ({ history, officialPay, survey, ranges }) => history || officialPay || survey || ranges,
  steps: ({ survey }) => survey,
  'promotion-gap': ({ survey }) => survey,
  outlook: ({ outlook }) => outlook,
  'own-pay': ({ ownPay }) => ownPay,
  limits: ({ officialPay, survey, ranges }) => officialPay || survey || ranges,
};

/**
 * Whether a section of the method or a term of the glossary is about something that the site shows.
 * @param needs kinds of data that the text itself asks for
 */
export function isTextShown(
  folder: 'method' | 'glossary',
  id: string,
  needs: readonly DataKind[],
  kinds: DataKinds,
): boolean {
  const isShown =
    folder === 'method' && Object.hasOwn(METHOD_USES, id) ? METHOD_USES[id] : undefined;
  return (isShown === undefined || isShown(kinds)) && needs.every((need) => kinds[need]);
}

/** A table that a project does without, and what its site leaves out for that reason. */
export interface AbsentTable {
  file: string;
  without: string;
}

/** What a site leaves out without a table, in the order of data/README.md. */
const WITHOUT: readonly (AbsentTable & { isIt?: (file: string) => boolean })[] = [
  { file: FILES.map, without: 'no map of the cities' },
  { file: FILES.regions, without: 'no choice of a region in the explorer' },
  { file: FILES.occupations, without: 'no official occupations' },
  { file: FILES.crosswalk, without: 'no official occupations beside a rung' },
  { file: FILES.outlook, without: 'no outlook of jobs' },
  { file: FILES.standardErrors, without: 'no standard errors of official figures' },
  {
    file: 'data/pay/<official pay>.csv',
    isIt: isOfficialPay,
    without: 'no wage level of cities, no pay of a rung by city, no explorer, no comparison',
  },
  {
    file: 'data/pay/<official pay>-history.csv',
    isIt: isPayHistory,
    without: 'no medians by year',
  },
  {
    file: FILES.surveyPay,
    without: 'no pay of the rungs, no steps between them in percent, no pay of a rung by city',
  },
  { file: FILES.surveyCash, without: 'no total cash' },
  { file: FILES.surveyExperience, without: 'no years of work of people on a rung' },
  { file: FILES.surveyGroups, without: 'no pay of other titles and of industries' },
  { file: FILES.surveyYears, without: 'no answers by year' },
  { file: FILES.quotedRanges, without: 'no ranges that others state' },
  { file: FILES.quotedPlaces, without: 'no order of places that others state' },
  {
    file: 'data/releases/<day>.json',
    isIt: isAmongReleases,
    without: 'no page of what changed, no feed',
  },
];

/** The optional tables that are not among the files of a project. */
export function absentTables(files: Iterable<string>): AbsentTable[] {
  const names = [...files];
  return WITHOUT.filter(
    ({ file, isIt = (name: string) => name === file }) => !names.some((name) => isIt(name)),
  ).map(({ file, without }) => ({ file, without }));
}
