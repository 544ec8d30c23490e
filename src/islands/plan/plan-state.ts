import type { LadderOrder } from '../../ladder/order.ts';
import type { PlanChange } from '../../ladder/plan/change-plan.ts';
import { changePlan } from '../../ladder/plan/change-plan.ts';
import { formatPlan } from '../../ladder/plan/format-plan.ts';
import type { Plan, PlanNote } from '../../ladder/plan/plan.ts';
import { emptyPlan, hasContent } from '../../ladder/plan/plan.ts';

/** What the browser keeps, as far as this page knows. */
export type Kept =
  | { kind: 'off' }
  /** The plan in hand, after every change. */
  | { kind: 'on' }
  /** Something else, which stays untouched until the reader decides; null when it cannot be read. */
  | { kind: 'other'; text: string; plan: Plan | null };

export interface Notice {
  text: string;
  /** Whether something did not work. */
  fault: boolean;
}

/** The state of the plan page: the plan in hand, and what lies around it. */
export interface PlanState {
  /** False until the browser has taken over: what is entered before would be lost. */
  ready: boolean;
  /** The reader's day, known once the browser has taken over. */
  day: string | null;
  /** The place whose pay the address asks for. */
  place: string | null;
  plan: Plan;
  /** Plans that were here before others were opened, the last one at the end. */
  before: readonly Plan[];
  /** The second plan, side by side with the first. */
  beside: Plan | null;
  kept: Kept;
  /** Whether closing the page would lose something. */
  unsaved: boolean;
  notice: Notice | null;
}

export type PlanAction =
  | { type: 'ready'; day: string; place: string | null }
  | { type: 'change'; change: PlanChange; order: LadderOrder }
  | { type: 'open'; plan: Plan; notice: Notice | null }
  /** A plan for a step that the address asks for. */
  | { type: 'begin'; from: string; to: string }
  /** The same plan is now in a file or a link of the reader's. */
  | { type: 'saved'; notice: Notice | null }
  | { type: 'undo'; notice: Notice }
  | { type: 'beside'; plan: Plan | null }
  | { type: 'kept'; kept: Kept; notice?: Notice }
  | { type: 'notice'; notice: Notice | null };

/** The state as it is before a browser has taken over: the same for every reader. */
export function startPlanState(start: { from: string; to: string }): PlanState {
  return {
    ready: false,
    day: null,
    place: null,
    plan: emptyPlan(start.from, start.to),
    before: [],
    beside: null,
    kept: { kind: 'off' },
    unsaved: false,
    notice: null,
  };
}

/** The state after something has happened. No plan that has content is ever dropped without a way back. */
export function reducePlanState(state: PlanState, action: PlanAction): PlanState {
  switch (action.type) {
    case 'ready':
      return { ...state, ready: true, day: action.day, place: action.place };
    case 'change': {
      const plan = changePlan(state.plan, action.change, action.order);
      return plan === state.plan ? state : { ...state, plan, unsaved: true };
    }
    case 'open':
      return {
        ...state,
        plan: action.plan,
        before: hasContent(state.plan) ? [...state.before, state.plan] : state.before,
        kept: keptBeside(state, action.plan),
        notice: action.notice,
      };
    case 'begin': {
      const { from, to } = action;
      // A plan of the same step goes on.
      if (state.plan.from === from && state.plan.to === to) return state;
      return reducePlanState(state, { type: 'open', plan: emptyPlan(from, to), notice: null });
    }
    case 'saved':
      return { ...state, unsaved: false, notice: action.notice };
    case 'undo': {
      const plan = state.before.at(-1);
      if (plan === undefined) return state;
      const rest = state.before.slice(0, -1);
      return {
        ...state,
        plan,
        // The plan that goes away now comes back after all the others.
        before: hasContent(state.plan) ? [state.plan, ...rest] : rest,
        kept: keptBeside(state, plan),
        notice: action.notice,
      };
    }
    case 'beside':
      return { ...state, beside: action.plan, notice: null };
    case 'kept':
      return { ...state, kept: action.kept, notice: action.notice ?? state.notice };
    case 'notice':
      return { ...state, notice: action.notice };
  }
}

/**
 * What is kept when another plan comes into hand: a kept plan is not overwritten by one that was
 * opened, and keeping goes on when the kept plan itself comes back.
 */
function keptBeside({ kept, plan }: PlanState, next: Plan): Kept {
  if (kept.kind === 'on' && formatPlan(plan) !== formatPlan(next)) {
    return { kind: 'other', text: formatPlan(plan), plan };
  }
  const isBack =
    kept.kind === 'other' && kept.plan !== null && formatPlan(kept.plan) === formatPlan(next);
  return isBack ? { kind: 'on' } : kept;
}

/** The notes of a competency, the earliest day first, each with its index in the plan. */
export function notesOf(plan: Plan, competency: string): { note: PlanNote; index: number }[] {
  return plan.notes
    .map((note, index) => ({ note, index }))
    .filter(({ note }) => note.competency === competency)
    .sort((a, b) => (a.note.date < b.note.date ? -1 : a.note.date > b.note.date ? 1 : 0));
}
