import { byId } from '../schemas/by-id.ts';
import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type { OwnPayBook, OwnPayFigure } from './own-pay.ts';
import type { PackedAtlas, PackedLevel, PackedOccupation, PackedOrigin } from './packed-atlas.ts';
import type { AtlasPlace, PayAtlas, UnpublishedCell } from './pay-atlas.ts';
import { buildPayAtlas } from './pay-atlas.ts';

/**
 * The atlas from its packed form: official figures as printed, differentials and estimates computed
 * anew by the functions that the build uses, so that both say the same.
 *
 * Places have no names: those are in the page, in its language. Throws a RangeError when columns that
 * belong together differ in length, an index leads nowhere, or buildPayAtlas refuses the figures.
 */
export function unpackAtlas(packed: PackedAtlas): PayAtlas<AtlasPlace> {
  const { settings } = packed;
  const places = unpackPlaces(packed);
  const idAt = (index: number): string => at(places, index, 'place').id;
  return buildPayAtlas({
    places,
    nationId: packed.nation,
    levelIds: packed.levels.map(({ id }) => id),
    statistics: [
      ...packed.occupations.flatMap((group) =>
        unpackOccupation(group, at(packed.origins, group.origin, 'origin'), idAt),
      ),
      ...unpackLevels(packed),
    ],
    unpublished: packed.unpublished.flatMap(({ soc, ...columns }): UnpublishedCell[] => {
      checkLengths(`unpublished ${soc}`, columns);
      return columns.place.map((index, row) => ({
        placeId: idAt(index),
        socCode: soc,
        employment: columns.jobs[row]!,
        locationQuotient: columns.quotient[row]!,
      }));
    }),
    settings,
  });
}

function unpackPlaces({ places }: PackedAtlas): AtlasPlace[] {
  checkLengths('places', places);
  return places.id.map((id, index) => ({
    id,
    kind: places.kind[index]!,
    stateIds: places.states[index]!.split(' ').filter((state) => state !== ''),
    latitude: places.latitude[index]!,
    longitude: places.longitude[index]!,
    rpp: places.rpp[index]!,
  }));
}

function unpackOccupation(
  group: PackedOccupation,
  origin: PackedOrigin,
  idAt: (index: number) => string,
): PayStatistic[] {
  const { soc, origin: _index, ...columns } = group;
  checkLengths(`occupation ${soc}`, columns);
  const shared = common(origin);
  return group.place.map((place, row) => ({
    ...shared,
    subject: { kind: 'occupation', socCode: soc },
    placeId: idAt(place),
    percentiles: {
      p10: group.p10[row]!,
      p25: group.p25[row]!,
      p50: group.p50[row]!,
      p75: group.p75[row]!,
      p90: group.p90[row]!,
    },
    medianInterval: null,
    likelyRange: null,
    n: null,
    employment: group.jobs[row]!,
    locationQuotient: group.quotient[row]!,
    thin: [],
  }));
}

function unpackLevels({ levels, origins, nation }: PackedAtlas): PayStatistic[] {
  return levels.map((level) => unpackLevel(level, origins, nation));
}

function unpackLevel(
  { id, origin, n, percentiles, interval }: PackedLevel,
  origins: PackedAtlas['origins'],
  placeId: string,
): PayStatistic {
  const [p10, p25, p50, p75, p90] = percentiles;
  return {
    ...common(at(origins, origin, 'origin')),
    subject: { kind: 'level', levelId: id },
    placeId,
    percentiles: { p10, p25, p50, p75, p90 },
    medianInterval: interval && { low: interval[0], high: interval[1] },
    likelyRange: null,
    n,
    employment: null,
    locationQuotient: null,
    thin: [],
  };
}

/** The organisation's own pay that is packed beside an atlas; throws a RangeError as unpackAtlas does. */
export function unpackOwnPay({ own = [], origins, places }: PackedAtlas): OwnPayBook {
  const book = byId<Record<string, OwnPayFigure>>();
  for (const { place, people, ...level } of own) {
    const placeId = at(places.id, place, 'place');
    (book[level.id] ??= byId())[placeId] = {
      statistic: unpackLevel(level, origins, placeId),
      people: { from: people[0], to: people[1] },
    };
  }
  return book;
}

function common(origin: PackedOrigin) {
  const { currency, basis, referenceDate, sources, evidence, shownTo } = origin;
  const sourceIds = [...sources];
  return { currency, period: 'year', basis, referenceDate, sourceIds, evidence, shownTo } as const;
}

function at<T>(items: readonly T[], index: number, what: string): T {
  const item = items[index];
  if (item === undefined) {
    throw new RangeError(`${what} must be an index below ${items.length}, received ${index}`);
  }
  return item;
}

function checkLengths(what: string, columns: object): void {
  const lengths = Object.values(columns).map((column: readonly unknown[]) => column.length);
  if (new Set(lengths).size > 1) {
    throw new RangeError(`columns of ${what} must be equally long, received ${lengths.join(', ')}`);
  }
}
