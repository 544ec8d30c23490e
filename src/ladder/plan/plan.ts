import type { LadderOrder } from '../order.ts';

/** Whose eyes a plan is written with: the person's own or the manager's. */
export type ScenariosView = 'self' | 'manager';

/** Something that happened, on a day, as evidence of a competency. */
export interface PlanNote {
  /** Id of the competency. */
  competency: string;
  /** 2026-11-23 */
  date: string;
  text: string;
}

/** What a plan has to know about the ladder it is for. */
export interface PlanLadder extends LadderOrder {
  /** Ids of the competencies in reading order. */
  competencies: readonly string[];
  /** Competencies that decide a step, by the id of its lower rung or of the step, as `decidingOf` reads them. */
  deciding: Readonly<Record<string, readonly string[]>>;
  /** Present ids of rungs and competencies by those that they had before; absent where none has another. */
  former?: {
    levels: Readonly<Record<string, string>>;
    competencies: Readonly<Record<string, string>>;
  };
}

/** A personal plan for the way from a rung to a higher one; the same in every language. */
export interface Plan {
  /** Id of the present rung. */
  from: string;
  /** Id of the rung aimed at. */
  to: string;
  view: ScenariosView;
  /** Empty when the reader leaves it out. */
  name: string;
  /**
   * By the id of the target rung, then by competency: the same competency asks something else on
   * every rung, so a rating holds for one target, and a change of mind loses nothing.
   */
  ratings: Readonly<Record<string, Readonly<Record<string, Rating>>>>;
  /** The day on which the plan is talked over next, 2026-12-15; null where none is set. */
  review: string | null;
  /** In the order they were written. */
  notes: readonly PlanNote[];
}

/** How often the work of the target rung is seen today, from the rarest; words, never a number. */
export const RATINGS = ['not-yet', 'sometimes', 'usually', 'others-learn'] as const;

export type Rating = (typeof RATINGS)[number];

/** How a competency is rated for the plan's target rung; null when it is not. */
export function ratingOf(plan: Plan, competency: string): Rating | null {
  const ratings = Object.hasOwn(plan.ratings, plan.to) ? plan.ratings[plan.to] : undefined;
  return ratings !== undefined && Object.hasOwn(ratings, competency)
    ? (ratings[competency] ?? null)
    : null;
}

/** A plan in which nothing has been entered yet. */
export function emptyPlan(from: string, to: string): Plan {
  return { from, to, view: 'self', name: '', ratings: {}, review: null, notes: [] };
}

/** Whether a reader would miss the plan: something is rated, noted, named or agreed for a day. */
export function hasContent(plan: Plan): boolean {
  return (
    plan.name !== '' ||
    plan.review !== null ||
    plan.notes.length > 0 ||
    Object.values(plan.ratings).some((ratings) => Object.keys(ratings).length > 0)
  );
}

/** Name of the file that a plan is saved to; the reader's name is left out, since names travel. */
export function planFileName({ from, to, view }: Plan): string {
  return `plan-${from}-to-${to}-${view}.json`;
}
