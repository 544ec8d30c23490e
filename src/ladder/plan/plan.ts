import type { Rating } from './rating.ts';

/** Whose eyes a plan is written with: the person's own or the manager's. */
export type PlanView = 'self' | 'manager';

/** Something that happened, on a day, as evidence of a competency. */
export interface PlanNote {
  /** Id of the competency. */
  competency: string;
  /** 2026-11-23 */
  date: string;
  text: string;
}

/** A personal plan for the way from a rung to a higher one; the same in every language. */
export interface Plan {
  /** Id of the present rung. */
  from: string;
  /** Id of the rung aimed at. */
  to: string;
  view: PlanView;
  /** Empty when the reader leaves it out. */
  name: string;
  /**
   * By the id of the target rung, then by competency: the same competency asks something else on
   * every rung, so a rating holds for one target, and a change of mind loses nothing.
   */
  ratings: Readonly<Record<string, Readonly<Record<string, Rating>>>>;
  /** In the order they were written. */
  notes: readonly PlanNote[];
}
