/** A competency as it looks on one rung. */
export interface RungCompetency {
  id: string;
  name: string;
  /** Proficiency counted from 1, the lowest, to 4. */
  level: number;
  proficiencyWord: string;
  statement: string;
  evidence: string;
  /** Decides the step to the next rung. */
  deciding: boolean;
  /** Said where it is not (yet, or no longer) daily work. */
  notDaily: string | null;
}
