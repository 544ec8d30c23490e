import type { RoleWords } from '../../ladder/role-words.ts';
import type { Evidence } from '../../schemas/evidence.ts';

/** The market's step between two neighbouring rungs, and what a usual promotion raise covers of it. */
export interface RaiseData {
  /** Number of the upper rung, counted from 1; the chart takes its colour. */
  rung: number;
  lower: RoleWords;
  upper: RoleWords;
  /** How much more the median of the upper rung pays, as a share; null where unknown. */
  step: number | null;
  /** How the medians came to be. */
  evidence: Evidence;
  /** The usual promotion raise as a share: 0.085. It is quoted. */
  raise: number;
  /** What the raise leaves missing of the step, as a share; below 0 where it is more than the step. */
  gap: number | null;
}
