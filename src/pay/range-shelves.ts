import type { DecidedRange } from '../schemas/decided-range.ts';

/** What a range is set for: a place, a zone, or everywhere, as a base range that zones multiply. */
export type RangeArea =
  { kind: 'place'; placeId: string } | { kind: 'zone'; zoneId: string } | { kind: 'base' };

/** The ranges of an employer, the grades of its rungs, and the day. */
export interface RangesOfDay {
  ranges: readonly DecidedRange[];
  /** Grade of a rung by the rung’s id; rungs without a grade are left out. */
  gradeOf: Readonly<Record<string, string>>;
  /** The day the site speaks from, YYYY-MM-DD: a later `validFrom` is not yet in force. */
  asOf: string;
}

/** Rows of one area, the oldest first. */
export type Versions = readonly DecidedRange[];

/** All rows of a sublevel, by area. */
type Shelf = ReadonlyMap<string, Versions>;

/** Whose rows are asked: the rung’s own, or those of its grade, with their sublevels. */
export interface Subject {
  levelId: string;
  gradeId: string | null;
  shelves: ReadonlyMap<string | null, Shelf>;
}

export const byDay = (a: DecidedRange, b: DecidedRange): number =>
  a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0;

/** Puts the rows in force where they are found: by subject, sublevel and area. */
export function shelveRanges({ ranges, gradeOf, asOf }: RangesOfDay): {
  /** The day from which the newest of them holds; null where none is in force. */
  since: string | null;
  subjectsOf: (levelId: string) => Subject[];
} {
  const inForce = ranges.filter(({ validFrom }) => validFrom <= asOf);
  const shelves = (rows: readonly DecidedRange[] | undefined): Subject['shelves'] =>
    new Map(
      [...Map.groupBy(rows ?? [], ({ sublevel }) => sublevel)].map(([sublevel, own]) => [
        sublevel,
        Map.groupBy(own.sort(byDay), rangeKey),
      ]),
    );
  const byLevel = Map.groupBy(inForce, ({ levelId }) => levelId);
  const byGrade = Map.groupBy(inForce, ({ gradeId }) => gradeId);
  const subjectsOf = (levelId: string): Subject[] => {
    const gradeId = Object.hasOwn(gradeOf, levelId) ? gradeOf[levelId]! : null;
    const own: Subject = { levelId, gradeId: null, shelves: shelves(byLevel.get(levelId)) };
    return gradeId === null
      ? [own]
      : [own, { levelId, gradeId, shelves: shelves(byGrade.get(gradeId)) }];
  };
  const kept = new Map<string, Subject[]>();
  return {
    since: [...inForce].sort(byDay).at(-1)?.validFrom ?? null,
    subjectsOf: (levelId) => {
      const subjects = kept.get(levelId) ?? subjectsOf(levelId);
      kept.set(levelId, subjects);
      return subjects;
    },
  };
}

/** The newest base range in each currency. */
export function basesOf({ shelves }: Subject, sublevel: string | null): DecidedRange[] {
  return [...(shelves.get(sublevel)?.values() ?? [])].flatMap((rows) => {
    const newest = rows.at(-1);
    return newest && areaOf(newest).kind === 'base' ? [newest] : [];
  });
}

/** What a row is set for. */
export function areaOf({ placeId, zoneId }: Pick<DecidedRange, 'placeId' | 'zoneId'>): RangeArea {
  if (placeId !== null) return { kind: 'place', placeId };
  return zoneId === null ? { kind: 'base' } : { kind: 'zone', zoneId };
}

export function areaKey(area: RangeArea): string {
  switch (area.kind) {
    case 'place':
      return `place ${area.placeId}`;
    case 'zone':
      return `zone ${area.zoneId}`;
    case 'base':
      return 'base';
  }
}

/** Where rows of one rung and sublevel replace one another: in an area; base ranges in a currency. */
function rangeKey(row: DecidedRange): string {
  const area = areaOf(row);
  return area.kind === 'base' ? `base ${row.currency}` : areaKey(area);
}
