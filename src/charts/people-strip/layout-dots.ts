import type { StripPerson, StripRow } from './people-strip-data.ts';
import { sideOf } from './pay-bins.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface RowDot {
  person: StripPerson;
  /** Inside the range filled, outside an open diamond, after a promotion open. */
  kind: 'inside' | 'outside' | 'after';
  x: number;
  /** Distance from the row's centre line, above it negative. */
  y: number;
  radius: number;
}

interface RowDots {
  /** Ascending by pay. */
  dots: RowDot[];
  /** How far the outermost reaches from the centre line. */
  extent: number;
}

interface Standing {
  person: StripPerson;
  kind: RowDot['kind'];
  pay: number;
}

/** Radius with how far centres may stand off the line: many people take smaller dots in a higher strip. */
const SIZES = [
  { radius: 7, furthest: 16 },
  { radius: 5, furthest: 22 },
  { radius: 3.5, furthest: 28 },
  { radius: 2.5, furthest: 34 },
];
/** Paper between two dots. */
const GAP = 1;

/**
 * Places the people of a row and those who would come to it, without overlap; null where even the smallest dots
 * find no room.
 * @param arriving people of other rows who are proposed for this one
 */
export function layoutDots(
  row: StripRow,
  arriving: readonly StripPerson[],
  position: (amount: number) => number,
): RowDots | null {
  const standing: Standing[] = [
    ...row.people.map((person): Standing => ({
      person,
      kind: sideOf(person, row.range) === 'inside' ? 'inside' : 'outside',
      pay: person.pay,
    })),
    ...arriving.map((person): Standing => ({ person, kind: 'after', pay: person.promotion!.pay })),
  ].sort((a, b) => a.pay - b.pay || (a.person.id < b.person.id ? -1 : 1));
  const xs = standing.map(({ pay }) => position(pay));
  for (const { radius, furthest } of SIZES) {
    const ys = packDots(xs, 2 * radius + GAP, furthest);
    if (ys === null) continue;
    return {
      dots: standing.map(({ person, kind }, index) => ({
        person,
        kind,
        x: xs[index]!,
        y: roundCoordinate(ys[index]!),
        radius,
      })),
      extent: Math.max(0, ...ys.map((y) => Math.abs(y) + radius)),
    };
  }
  return null;
}

/**
 * Places dots of one size at given positions along a line so that none covers another: each stands as close
 * to the line as those before it allow, above it before below it.
 * @param xs positions along the line, ascending
 * @param distance between the centres of two dots that touch
 * @param furthest how far a centre may stand off the line
 * @returns distances from the line in the order of xs, above it negative; null where they find no room
 */
export function packDots(
  xs: readonly number[],
  distance: number,
  furthest: number,
): number[] | null {
  const ys: number[] = [];
  // Squares, since a row has thousands of pairs.
  const nearest = (distance - 1e-6) ** 2;
  let first = 0;
  for (const [index, x] of xs.entries()) {
    while (first < index && x - xs[first]! >= distance) first += 1;
    const near = Array.from({ length: index - first }, (_, offset) => first + offset);
    const candidates = near.flatMap((other) => {
      const dx = x - xs[other]!;
      const dy = Math.sqrt(distance * distance - dx * dx);
      return [ys[other]! - dy, ys[other]! + dy];
    });
    const isFree = (y: number): boolean =>
      near.every((other) => (x - xs[other]!) ** 2 + (y - ys[other]!) ** 2 >= nearest);
    const y = [0, ...candidates]
      .filter((candidate) => Math.abs(candidate) <= furthest)
      .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
      .find(isFree);
    if (y === undefined) return null;
    ys.push(y);
  }
  return ys;
}
