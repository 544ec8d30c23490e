/** What a plan has to know about the ladder it is for. */
export interface PlanLadder {
  /** Ids of the rungs, the lowest first. */
  levels: readonly string[];
  /** Ids of the competencies in reading order. */
  competencies: readonly string[];
  /** Competencies that decide the step to the next rung, by the id of the lower one. */
  deciding: Readonly<Record<string, readonly string[]>>;
}
