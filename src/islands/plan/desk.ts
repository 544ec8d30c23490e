import { changePlan } from '../../ladder/plan/change-plan.ts';
import type { PlanChange } from '../../ladder/plan/change-plan.ts';
import { emptyPlan } from '../../ladder/plan/empty-plan.ts';
import { formatPlan } from '../../ladder/plan/format-plan.ts';
import { hasContent } from '../../ladder/plan/has-content.ts';
import type { Plan } from '../../ladder/plan/plan.ts';

/** What the browser keeps, as far as this page knows. */
export type Kept =
  | { kind: 'off' }
  /** The plan on the desk, after every change. */
  | { kind: 'on' }
  /** Something else, which stays untouched until the reader decides; null when it cannot be read. */
  | { kind: 'other'; text: string; plan: Plan | null };

export interface Notice {
  text: string;
  /** Whether something did not work. */
  fault: boolean;
}

/** The state of the plan page: a plan on a desk, and what lies around it. */
export interface Desk {
  /** False until the browser has taken over: what is entered before would be lost. */
  ready: boolean;
  /** The reader's day, known once the browser has taken over. */
  day: string | null;
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

export type DeskAction =
  | { type: 'ready'; day: string }
  | { type: 'change'; change: PlanChange; levels: readonly string[] }
  | { type: 'open'; plan: Plan; notice: Notice | null }
  /** The same plan is now in a file or a link of the reader's. */
  | { type: 'saved'; notice: Notice | null }
  | { type: 'undo'; notice: Notice }
  | { type: 'beside'; plan: Plan | null }
  | { type: 'kept'; kept: Kept; notice?: Notice }
  | { type: 'notice'; notice: Notice | null };

/** The desk as it is before a browser has taken over: the same for every reader. */
export function startDesk(start: { from: string; to: string }): Desk {
  return {
    ready: false,
    day: null,
    plan: emptyPlan(start.from, start.to),
    before: [],
    beside: null,
    kept: { kind: 'off' },
    unsaved: false,
    notice: null,
  };
}

/** The desk after something has happened. No plan that has content is ever dropped without a way back. */
export function moveDesk(desk: Desk, action: DeskAction): Desk {
  switch (action.type) {
    case 'ready':
      return { ...desk, ready: true, day: action.day };
    case 'change': {
      const plan = changePlan(desk.plan, action.change, action.levels);
      return plan === desk.plan ? desk : { ...desk, plan, unsaved: true };
    }
    case 'open':
      return {
        ...desk,
        plan: action.plan,
        before: hasContent(desk.plan) ? [...desk.before, desk.plan] : desk.before,
        kept: keptBeside(desk, action.plan),
        notice: action.notice,
      };
    case 'saved':
      return { ...desk, unsaved: false, notice: action.notice };
    case 'undo': {
      const plan = desk.before.at(-1);
      if (plan === undefined) return desk;
      const rest = desk.before.slice(0, -1);
      return {
        ...desk,
        plan,
        // The plan that goes away now comes back after all the others.
        before: hasContent(desk.plan) ? [desk.plan, ...rest] : rest,
        kept: keptBeside(desk, plan),
        notice: action.notice,
      };
    }
    case 'beside':
      return { ...desk, beside: action.plan, notice: null };
    case 'kept':
      return { ...desk, kept: action.kept, notice: action.notice ?? desk.notice };
    case 'notice':
      return { ...desk, notice: action.notice };
  }
}

/**
 * What is kept when another plan comes onto the desk: a kept plan is not overwritten by one that was
 * opened, and keeping goes on when the kept plan itself comes back.
 */
function keptBeside({ kept, plan }: Desk, next: Plan): Kept {
  if (kept.kind === 'on' && formatPlan(plan) !== formatPlan(next)) {
    return { kind: 'other', text: formatPlan(plan), plan };
  }
  const isBack =
    kept.kind === 'other' && kept.plan !== null && formatPlan(kept.plan) === formatPlan(next);
  return isBack ? { kind: 'on' } : kept;
}
