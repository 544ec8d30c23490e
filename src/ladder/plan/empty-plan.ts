import type { Plan } from './plan.ts';

/** A plan in which nothing has been entered yet. */
export function emptyPlan(from: string, to: string): Plan {
  return { from, to, view: 'self', name: '', ratings: {}, notes: [] };
}
