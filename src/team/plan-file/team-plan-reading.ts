import type { PlanFault } from '../../ladder/plan/plan-reading.ts';
import type { TeamPlan } from './team-plan.ts';

/** What came of opening a plan. */
export type TeamPlanReading =
  | {
      plan: TeamPlan;
      /** Ids of rungs that this ladder does not have; the plan keeps them. */
      unknownLevels: string[];
    }
  | { fault: PlanFault };
