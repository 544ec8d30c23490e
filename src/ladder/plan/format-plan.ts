import { PLAN_FORMAT, PLAN_VERSION } from './plan-schema.ts';
import type { Plan } from './plan.ts';

/** A plan as the text of a file, for people to read as well. */
export function formatPlan(plan: Plan): string {
  return `${JSON.stringify(toFileShape(plan), null, 2)}\n`;
}

/** The same in as few characters as possible, for a link. */
export function formatShortPlan(plan: Plan): string {
  return JSON.stringify(toFileShape(plan));
}

/** Fields in one order, whatever order they came in: equal plans are equal texts. */
function toFileShape({ from, to, view, name, review, ratings, notes }: Plan): object {
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    from,
    to,
    view,
    name,
    ...(review !== null && { review }),
    ratings,
    notes: notes.map(({ competency, date, text }) => ({ competency, date, text })),
  };
}
