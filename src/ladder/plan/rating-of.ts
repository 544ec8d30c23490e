import type { Plan } from './plan.ts';
import type { Rating } from './rating.ts';

/** How a competency is rated for the plan's target rung; null when it is not. */
export function ratingOf(plan: Plan, competency: string): Rating | null {
  const ratings = Object.hasOwn(plan.ratings, plan.to) ? plan.ratings[plan.to] : undefined;
  return ratings !== undefined && Object.hasOwn(ratings, competency)
    ? (ratings[competency] ?? null)
    : null;
}
