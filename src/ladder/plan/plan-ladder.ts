/** What a plan has to know about the ladder it is for. */
export interface PlanLadder {
  /** Ids of the rungs, the lowest first. */
  levels: readonly string[];
  /** Ids of the competencies in reading order. */
  competencies: readonly string[];
  /** Competencies that decide the step to the next rung, by the id of the lower one. */
  deciding: Readonly<Record<string, readonly string[]>>;
}

/** A step from a rung to the next one. */
interface LadderStep {
  from: string;
  to: string;
}

/**
 * The steps from a rung up to a higher one, the lowest first; none when the second is not above the
 * first or one of the two is not a rung.
 */
export function stepsBetween(levels: readonly string[], from: string, to: string): LadderStep[] {
  const start = levels.indexOf(from);
  if (start === -1) return [];
  const way = levels.slice(start, levels.indexOf(to) + 1);
  return way.slice(1).map((level, index) => ({ from: way[index]!, to: level }));
}
