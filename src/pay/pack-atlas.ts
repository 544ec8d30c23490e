import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type {
  PackedAtlas,
  PackedLevel,
  PackedOccupation,
  PackedOrigin,
  PackedOwnPay,
  PackedPercentiles,
  PackedUnpublished,
} from './packed-atlas.ts';
import type { OwnPayFigure } from './own-pay.ts';
import type { AtlasPlace, AtlasSettings, PayAtlasInput, UnpublishedCell } from './pay-atlas.ts';

/** What is packed: everything, or the figures of some places and occupations alone. */
export interface PackedPart {
  /** Ids of places besides the nation; all metropolitan areas unless given. */
  placeIds?: ReadonlySet<string>;
  /** SOC codes besides the reference occupation; all unless given. */
  socCodes?: ReadonlySet<string>;
}

/**
 * Packs the figures of the nation and of its metropolitan areas for the browser. States are left out:
 * no tool there reads their figures.
 *
 * `unpackAtlas(packAtlas(input))` has the same figures as `buildPayAtlas(input)`. With a part, what it
 * names has them, and the rest is not there.
 */
export function packAtlas<P extends AtlasPlace>(
  input: PayAtlasInput<P>,
  part: PackedPart = {},
): PackedAtlas {
  const { nationId, levelIds, settings } = input;
  const reference = settings.referenceOccupation?.value;
  const places = input.places.filter(
    ({ id, kind }) => id === nationId || (kind === 'metro' && (part.placeIds?.has(id) ?? true)),
  );
  const indexOf = new Map(places.map(({ id }, index) => [id, index]));
  const isPacked = (soc: string): boolean => soc === reference || (part.socCodes?.has(soc) ?? true);

  const { origins, originOf } = collectOrigins();
  const levels = new Map<string, PackedLevel>();
  const occupations = new Map<string, Grown<PackedOccupation>>();
  for (const statistic of input.statistics) {
    const { subject, placeId } = statistic;
    if (subject.kind === 'level') {
      if (placeId !== nationId) continue;
      levels.set(subject.levelId, toLevel(subject.levelId, originOf(statistic), statistic));
      continue;
    }
    const place = indexOf.get(placeId);
    if (place === undefined || !isPacked(subject.socCode)) continue;
    const origin = originOf(statistic);
    const key = `${subject.socCode} ${origin}`;
    const group = occupations.get(key) ?? emptyOccupation(subject.socCode, origin);
    occupations.set(key, group);
    addStatistic(group, place, statistic);
  }

  return {
    version: 3,
    nation: nationId,
    settings: packSettings(settings),
    origins,
    levels: levelIds.flatMap((id) => levels.get(id) ?? []),
    places: packPlaces(places),
    occupations: [...occupations.values()],
    unpublished: packUnpublished(input.unpublished, indexOf, isPacked),
    ...(input.ownPay && { own: packOwnPay(input.ownPay, indexOf, originOf) }),
  };
}

/** Own pay in the packed places. */
function packOwnPay(
  figures: readonly OwnPayFigure[],
  indexOf: ReadonlyMap<string, number>,
  originOf: (statistic: PayStatistic) => number,
): PackedOwnPay[] {
  return figures.flatMap(({ statistic, people }) => {
    const { subject, placeId } = statistic;
    const place = indexOf.get(placeId);
    if (place === undefined || subject.kind !== 'level') return [];
    return {
      ...toLevel(subject.levelId, originOf(statistic), statistic),
      place,
      people: [people.from, people.to] as const,
    };
  });
}

/** Names of the settings that an atlas rests on. */
const ATLAS_SETTINGS = [
  'referenceOccupation',
  'thinEmployment',
  'thinAnswers',
  'passThrough',
  'passThroughError',
  'meanLnDifferential',
  'leastDifferential',
  'lowestAnsweredDifferential',
  'highestAnsweredDifferential',
] as const satisfies (keyof AtlasSettings)[];

/** The values that an atlas rests on: sources and reasons are for the pages. */
function packSettings(settings: AtlasSettings): AtlasSettings {
  return Object.fromEntries(
    ATLAS_SETTINGS.flatMap((name) => {
      const setting = settings[name];
      return setting === undefined ? [] : [[name, { value: setting.value }]];
    }),
  );
}

/** A packed column while rows are still being added to it. */
type Grown<T> = { [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** Where statistics come from, each origin once: a statistic names its own by the index. */
function collectOrigins(): {
  origins: PackedOrigin[];
  originOf: (statistic: PayStatistic) => number;
} {
  const origins: PackedOrigin[] = [];
  const originOf = (statistic: PayStatistic): number => {
    const origin = toOrigin(statistic);
    const known = origins.findIndex((other) => JSON.stringify(other) === JSON.stringify(origin));
    return known === -1 ? origins.push(origin) - 1 : known;
  };
  return { origins, originOf };
}

/** The jobs of places whose wage is not printed, a group for each occupation. */
function packUnpublished(
  cells: readonly UnpublishedCell[],
  indexOf: ReadonlyMap<string, number>,
  isPacked: (soc: string) => boolean,
): PackedUnpublished[] {
  const groups = new Map<string, Grown<PackedUnpublished>>();
  for (const { placeId, socCode: soc, employment, locationQuotient } of cells) {
    const place = indexOf.get(placeId);
    if (place === undefined || !isPacked(soc)) continue;
    const group = groups.get(soc) ?? { soc, place: [], jobs: [], quotient: [] };
    groups.set(soc, group);
    group.place.push(place);
    group.jobs.push(employment);
    group.quotient.push(locationQuotient);
  }
  return [...groups.values()];
}

function packPlaces(places: readonly AtlasPlace[]): PackedAtlas['places'] {
  return {
    id: places.map(({ id }) => id),
    kind: places.map(({ kind }) => kind),
    states: places.map(({ stateIds }) => stateIds.join(' ')),
    latitude: places.map(({ latitude }) => latitude),
    longitude: places.map(({ longitude }) => longitude),
    rpp: places.map(({ rpp }) => rpp),
  };
}

/** Adds a row to the columns of an occupation; `place` is an index. */
function addStatistic(
  group: Grown<PackedOccupation>,
  place: number,
  { percentiles, employment, locationQuotient }: PayStatistic,
): void {
  group.place.push(place);
  group.p10.push(percentiles.p10);
  group.p25.push(percentiles.p25);
  group.p50.push(percentiles.p50);
  group.p75.push(percentiles.p75);
  group.p90.push(percentiles.p90);
  group.jobs.push(employment);
  group.quotient.push(locationQuotient);
}

function toOrigin(statistic: PayStatistic): PackedOrigin {
  const { currency, basis, referenceDate, sourceIds, evidence, shownTo } = statistic;
  return { currency, basis, referenceDate, sources: sourceIds, evidence, shownTo };
}

function toLevel(id: string, origin: number, statistic: PayStatistic): PackedLevel {
  const { p10, p25, p50, p75, p90 } = statistic.percentiles;
  const percentiles: PackedPercentiles = [p10, p25, p50, p75, p90];
  const { medianInterval: interval, n } = statistic;
  return { id, origin, n, percentiles, interval: interval && [interval.low, interval.high] };
}

function emptyOccupation(soc: string, origin: number): Grown<PackedOccupation> {
  return {
    soc,
    origin,
    place: [],
    p10: [],
    p25: [],
    p50: [],
    p75: [],
    p90: [],
    jobs: [],
    quotient: [],
  };
}
