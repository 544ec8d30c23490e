import { byId } from '../schemas/by-id.ts';
import type { DecidedRange, PayZone } from '../schemas/decided-range.ts';
import type { Place } from '../schemas/place.ts';
import type { RangeArea, RangesOfDay, Subject, Versions } from './range-shelves.ts';
import { areaKey, areaOf, basesOf, byDay, shelveRanges } from './range-shelves.ts';

/** A range as it holds somewhere, in whole currency units a year at full time. */
export interface RangeInForce {
  levelId: string;
  /** The grade whose range it is; null where the rung has one of its own. */
  gradeId: string | null;
  sublevel: string | null;
  /** What it is set for; of a product, the zone. */
  area: RangeArea;
  min: number;
  /** Half a unit where the middle of two whole amounts lies there. */
  mid: number;
  max: number;
  /** Whether the employer set the middle, or it is the middle of minimum and maximum. */
  midBasis: 'set' | 'middle';
  currency: string;
  /** As a share of base pay; null where there is none. */
  variableTarget: number | null;
  validFrom: string;
  /** How it was computed; null where it stands in the table as it is. */
  product: { base: DecidedRange; factor: number } | null;
  sourceIds: string[];
}

/** A range that took the place of an older one. */
export interface RangeChange {
  sublevel: string | null;
  gradeId: string | null;
  area: RangeArea;
  before: DecidedRange;
  after: DecidedRange;
}

/** Where a place lies: all that a look-up asks of it. */
type RangePlace = Pick<Place, 'id' | 'stateIds' | 'nationId' | 'zoneId'>;

/** What ranges are looked up in. */
interface RangeGround extends RangesOfDay {
  /** In the order in which they are shown. */
  zones: readonly PayZone[];
  places: readonly RangePlace[];
}

/** The ranges of an employer, to be asked again and again. */
export interface DecidedRanges {
  /** The day from which the latest ranges in force hold; null where none is in force. */
  since: string | null;
  /**
   * The range of a rung in a place, one for each sublevel that has one: that of the place, its zone, its parent,
   * the nation; then the same of the rung’s grade; then the base range, times the factor of the zone
   * (data/README.md, ranges of an employer). Empty where nothing is set.
   */
  here: (levelId: string, placeId: string) => RangeInForce[];
  /**
   * Every range of a rung as it is set: the base range, then zones, then places; products among them, but none of a
   * zone in which each place has a range of its own.
   */
  of: (levelId: string) => RangeInForce[];
  /** What changed, the latest change first. */
  changes: (levelId: string) => RangeChange[];
}

/**
 * Ranges of an employer as they hold on a day.
 *
 * A zone that has no factor, or another currency than every base range of the rung, gives no product: nothing is
 * converted. Outside of zones a base range holds as it is, unless there are several in different currencies.
 */
export function decidedRanges(ground: RangeGround): DecidedRanges {
  const { zones, places } = ground;
  const { since, subjectsOf } = shelveRanges(ground);
  const zoneById = byId(zones.map((zone) => [zone.id, zone] as const));
  const placeById = byId(places.map((place) => [place.id, place] as const));
  const each = (
    levelId: string,
    find: (subjects: Subject[], sublevel: string | null) => RangeInForce[],
  ): RangeInForce[] => {
    const subjects = subjectsOf(levelId);
    const sublevels = new Set(subjects.flatMap(({ shelves }) => [...shelves.keys()]));
    // Ranges of its steps stand in place of the one that the rung would have by its grade.
    const own = subjects[0]?.shelves;
    if (own && own.size > 0 && !own.has(null)) sublevels.delete(null);
    return [...sublevels].flatMap((sublevel) => find(subjects, sublevel));
  };
  return {
    since,
    here: (levelId, placeId) => {
      const place = placeById[placeId];
      if (!place) return [];
      const { areas, zone } = walkFrom(place, placeById, zoneById);
      return each(levelId, (subjects, sublevel) => {
        const found = findAt(subjects, sublevel, areas) ?? fromBases(subjects, sublevel, zone);
        return found ? [found] : [];
      });
    },
    of: (levelId) => [
      ...each(levelId, (subjects, sublevel) =>
        subjects.flatMap((subject) =>
          basesOf(subject, sublevel).map((row) => asItIs(row, subject, { kind: 'base' })),
        ),
      ),
      ...zones.flatMap((zone) => {
        const inZone = places.filter(({ zoneId }) => zoneId === zone.id);
        return each(levelId, (subjects, sublevel) => {
          const found = findInZone(subjects, sublevel, zone, inZone);
          return found ? [found] : [];
        });
      }),
      ...places.flatMap(({ id }) =>
        each(levelId, (subjects, sublevel) => {
          const found = findAt(subjects, sublevel, [{ kind: 'place', placeId: id }]);
          return found ? [found] : [];
        }),
      ),
    ],
    changes: (levelId) =>
      subjectsOf(levelId)
        .flatMap((subject) =>
          [...subject.shelves.values()].flatMap((shelf) =>
            [...shelf.values()].flatMap((rows) => changesOf(rows, subject)),
          ),
        )
        .sort((a, b) => byDay(b.after, a.after)),
  };
}

/** The range of the nearest area that has one: the rung’s own, then that of its grade. */
function findAt(
  subjects: readonly Subject[],
  sublevel: string | null,
  areas: readonly RangeArea[],
): RangeInForce | null {
  for (const subject of subjects) {
    for (const area of areas) {
      const row = subject.shelves.get(sublevel)?.get(areaKey(area))?.at(-1);
      if (row) return asItIs(row, subject, area);
    }
  }
  return null;
}

/** What is set in a zone, else what it makes of a base range, unless each of its places has a range of its own. */
function findInZone(
  subjects: readonly Subject[],
  sublevel: string | null,
  zone: PayZone,
  places: readonly RangePlace[],
): RangeInForce | null {
  const at = (area: RangeArea): RangeInForce | null => findAt(subjects, sublevel, [area]);
  const isNobodys =
    places.length > 0 && places.every(({ id }) => at({ kind: 'place', placeId: id }) !== null);
  return (
    at({ kind: 'zone', zoneId: zone.id }) ??
    (isNobodys ? null : fromBases(subjects, sublevel, zone))
  );
}

/** Where a range is looked for, the nearest area first, and the zone whose factor a base range takes. */
interface Walk {
  areas: RangeArea[];
  zone: PayZone | null;
}

function walkFrom(
  place: RangePlace,
  placeById: Readonly<Record<string, RangePlace>>,
  zoneById: Readonly<Record<string, PayZone>>,
): Walk {
  const ids = [...new Set([place.id, ...place.stateIds, place.nationId])];
  const zones: PayZone[] = [];
  const areas = ids.flatMap((placeId): RangeArea[] => {
    const zone = zoneById[placeById[placeId]?.zoneId ?? ''];
    if (zone) zones.push(zone);
    return [
      { kind: 'place', placeId },
      ...(zone ? [{ kind: 'zone', zoneId: zone.id } as const] : []),
    ];
  });
  return { areas, zone: zones[0] ?? null };
}

/** What the first subject’s base range gives in a zone. */
function fromBases(
  subjects: readonly Subject[],
  sublevel: string | null,
  zone: PayZone | null,
): RangeInForce | null {
  for (const subject of subjects) {
    const found = fromBase(basesOf(subject, sublevel), subject, zone);
    if (found) return found;
  }
  return null;
}

/** The base range that a zone multiplies, or that holds as it is outside of zones. */
function fromBase(
  bases: readonly DecidedRange[],
  subject: Subject,
  zone: PayZone | null,
): RangeInForce | null {
  const usable =
    zone === null || zone.currency === null
      ? bases
      : bases.filter(({ currency }) => currency === zone.currency);
  const [base, other] = usable;
  // Of two currencies nothing says which one is meant.
  if (!base || other) return null;
  if (zone === null) return asItIs(base, subject, { kind: 'base' });
  if (zone.factor === null) return null;
  const { factor } = zone;
  const multiplied = {
    ...base,
    min: timesFactor(base.min, factor),
    mid: base.mid === null ? null : timesFactor(base.mid, factor),
    max: timesFactor(base.max, factor),
  };
  return {
    ...asItIs(multiplied, subject, { kind: 'zone', zoneId: zone.id }),
    product: { base, factor },
    sourceIds: [...new Set([base.sourceId, zone.sourceId])],
  };
}

function asItIs(row: DecidedRange, { levelId, gradeId }: Subject, area: RangeArea): RangeInForce {
  const { sublevel, min, mid, max, currency, variableTarget, validFrom, sourceId } = row;
  return {
    levelId,
    gradeId,
    sublevel,
    area,
    min,
    mid: mid ?? (min + max) / 2,
    max,
    midBasis: mid === null ? 'middle' : 'set',
    currency,
    variableTarget,
    validFrom,
    product: null,
    sourceIds: [sourceId],
  };
}

/** Factors have four decimals at most. */
const FACTOR_UNITS = 10_000;

/**
 * An amount of a base range in a zone: amount × factor, computed exactly and rounded once to whole currency units,
 * halves upwards.
 */
export function timesFactor(amount: number, factor: number): number {
  return Math.floor(
    (amount * Math.round(factor * FACTOR_UNITS) * 2 + FACTOR_UNITS) / (2 * FACTOR_UNITS),
  );
}

function changesOf(rows: Versions, { gradeId }: Subject): RangeChange[] {
  return rows.slice(1).map((after, index) => ({
    sublevel: after.sublevel,
    gradeId,
    area: areaOf(after),
    before: rows[index]!,
    after,
  }));
}
