import { isDay } from '../../schemas/day.ts';
import type { LadderOrder } from '../order.ts';
import { nextRung, rungsAbove } from '../order.ts';
import { PLAN_LIMITS } from './plan-schema.ts';
import type { Plan, PlanNote, ScenariosView, Rating } from './plan.ts';

/** One thing that a reader does to a plan. */
export type PlanChange =
  | { kind: 'from'; level: string }
  | { kind: 'to'; level: string }
  | { kind: 'view'; view: ScenariosView }
  | { kind: 'name'; name: string }
  /** Null takes the day away. */
  | { kind: 'review'; day: string | null }
  | { kind: 'rating'; competency: string; rating: Rating | null }
  | { kind: 'note'; note: PlanNote }
  /** Index in the plan's notes. */
  | { kind: 'no-note'; index: number };

/**
 * The plan after a change. A present rung that reaches the target moves the target to the next one up;
 * a note without a day or a text, or for a plan that is full, changes nothing; long texts are cut to
 * what a file may hold.
 */
export function changePlan(plan: Plan, change: PlanChange, order: LadderOrder): Plan {
  switch (change.kind) {
    case 'from': {
      const from = change.level;
      const to = rungsAbove(order, from).includes(plan.to) ? plan.to : nextRung(order, from);
      return to === null ? plan : { ...plan, from, to };
    }
    case 'to':
      return rungsAbove(order, plan.from).includes(change.level)
        ? { ...plan, to: change.level }
        : plan;
    case 'view':
      return { ...plan, view: change.view };
    case 'name':
      return { ...plan, name: change.name.slice(0, PLAN_LIMITS.name) };
    case 'review':
      return { ...plan, review: change.day !== null && isDay(change.day) ? change.day : null };
    case 'rating': {
      const { [change.competency]: _former, ...rest } = plan.ratings[plan.to] ?? {};
      const rated = change.rating === null ? rest : { ...rest, [change.competency]: change.rating };
      return { ...plan, ratings: { ...plan.ratings, [plan.to]: rated } };
    }
    case 'note': {
      // A field for dates also lets years of six digits in, which no file may hold.
      const text = change.note.text.trim().slice(0, PLAN_LIMITS.note);
      return text !== '' && isDay(change.note.date) && plan.notes.length < PLAN_LIMITS.notes
        ? { ...plan, notes: [...plan.notes, { ...change.note, text }] }
        : plan;
    }
    case 'no-note':
      return { ...plan, notes: plan.notes.filter((_note, index) => index !== change.index) };
  }
}
