import type { Plan } from './plan.ts';

/** Whether a reader would miss the plan: something is rated, noted or named. */
export function hasContent(plan: Plan): boolean {
  return (
    plan.name !== '' ||
    plan.notes.length > 0 ||
    Object.values(plan.ratings).some((ratings) => Object.keys(ratings).length > 0)
  );
}
