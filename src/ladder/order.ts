import type { Ladder } from '../schemas/ladder.ts';

/** What the order of the rungs is read from; a ladder of content/, or as much of it as a tool is given. */
export type LadderOrder = Readonly<Pick<Ladder, 'levels'>>;

/** A step from a rung to one right above it. */
export interface LadderStep {
  from: string;
  to: string;
}

/** Where a rung stands on its ladder, counted from the lowest, which is 1. */
export interface RungPosition {
  rung: number;
  /** Number of rungs. */
  of: number;
}

/**
 * Where a rung stands.
 * @throws RangeError when the id is no rung
 */
export function rungPosition({ levels }: LadderOrder, id: string): RungPosition {
  const index = levels.indexOf(id);
  if (index === -1) throw new RangeError(`id must be a rung of the ladder, received ${id}`);
  return { rung: index + 1, of: levels.length };
}

/** The rungs above one, the nearest first; none above the top and above what is no rung. */
export function rungsAbove({ levels }: LadderOrder, id: string): readonly string[] {
  const index = levels.indexOf(id);
  return index === -1 ? [] : levels.slice(index + 1);
}

/** The rung right above one; null above the top and above what is no rung. */
export function nextRung(order: LadderOrder, id: string): string | null {
  return rungsAbove(order, id)[0] ?? null;
}

/**
 * The steps from a rung up to a higher one, the lowest first; none when the second is not above the
 * first or one of the two is not a rung.
 */
export function stepsBetween(order: LadderOrder, from: string, to: string): LadderStep[] {
  const above = rungsAbove(order, from);
  const way = [from, ...above.slice(0, above.indexOf(to) + 1)];
  return way.slice(1).map((level, index) => ({ from: way[index]!, to: level }));
}
