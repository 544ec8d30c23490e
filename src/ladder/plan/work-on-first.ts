import { ratingOf } from './plan.ts';
import { decidingOf, stepsBetween } from '../order.ts';
import type { Plan, PlanLadder, Rating } from './plan.ts';

/** A competency that decides the way to the target, as the plan rates it. */
export interface WorkItem {
  competency: string;
  rating: Rating | null;
  /** How many dated notes the plan has for it. */
  notes: number;
}

/** More than five at a time is a list nobody works on. */
const MOST = 5;

/** What is not rated yet may need work: it stands last. */
const ORDER: readonly (Rating | null)[] = ['not-yet', 'sometimes', null];

/** Needs no work before the step. */
const isThere = (rating: Rating | null): boolean =>
  rating === 'usually' || rating === 'others-learn';

/** The competencies that decide the way to the target and are usual already, in the order of the ladder. */
export function alreadyThere(plan: Plan, ladder: PlanLadder): string[] {
  const stepOf = firstSteps(plan, ladder);
  return ladder.competencies.filter((id) => stepOf.has(id) && isThere(ratingOf(plan, id)));
}

/** The competencies that decide the way to the target, each with the index of the first step that it decides. */
function firstSteps({ from, to }: Plan, ladder: PlanLadder): Map<string, number> {
  const stepOf = new Map<string, number>();
  stepsBetween(ladder, from, to).forEach((step, index) => {
    for (const id of decidingOf(ladder, step)) if (!stepOf.has(id)) stepOf.set(id, index);
  });
  return stepOf;
}

/**
 * What to work on first: at most five of the competencies that decide the steps from the present rung
 * to the target and are not usual yet, the lowest rating first. Equal ones stand in the order of the
 * steps they decide, then those with fewer dated notes first, then in the order of the ladder. A list,
 * never a score.
 */
export function workOnFirst(plan: Plan, ladder: PlanLadder): WorkItem[] {
  const stepOf = firstSteps(plan, ladder);
  return ladder.competencies
    .filter((id) => stepOf.has(id))
    .map((competency) => ({
      competency,
      rating: ratingOf(plan, competency),
      notes: plan.notes.filter((note) => note.competency === competency).length,
    }))
    .filter(({ rating }) => !isThere(rating))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.rating) - ORDER.indexOf(b.rating) ||
        stepOf.get(a.competency)! - stepOf.get(b.competency)! ||
        a.notes - b.notes,
    )
    .slice(0, MOST);
}
