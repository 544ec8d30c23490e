import type { TeamPlan } from './team-plan.ts';

/** Why a file is not opened as the plan of a team. */
export type TeamPlanFault =
  | { kind: 'too-large' }
  /** Bytes that are no text, or text that is no JSON: often a file that is not whole. */
  | { kind: 'unreadable' }
  /** JSON of something else. */
  | { kind: 'not-a-plan' }
  | { kind: 'other-version'; version: number }
  /** Where in the file the first fault is: scenarios.a.marks.3.date */
  | { kind: 'damaged'; place: string }
  /** None of its rungs is in this ladder; their ids. */
  | { kind: 'foreign'; ids: string[] };

/** What came of opening a plan. */
export type TeamPlanReading =
  | {
      plan: TeamPlan;
      /** Ids of rungs that this ladder does not have; the plan keeps them. */
      unknownLevels: string[];
    }
  | { fault: TeamPlanFault };
