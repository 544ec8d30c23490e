import type { BudgetYear } from '../../../team/promotion/budget-year.ts';
import { budgetYearOf } from '../../../team/promotion/budget-year.ts';
import type { PromotionPolicy } from '../../../team/promotion/promotion-policy.ts';
import type { Scenario } from '../../../team/promotion/scenario.ts';
import type { RangeChoice } from '../../../team/workspace/workspace.ts';
import { siteRangeChoice } from '../../../team/range/site-ranges.ts';
import type { TeamDefaults, TeamSite } from '../team-props.ts';
import type { PromotionMark } from '../../../team/promotion/promote.ts';

/** Which of the two scenarios. */
export type Side = 0 | 1;

/** All that the person planning decides. */
export interface Planning {
  ranges: RangeChoice;
  /** Day from which promotions without a day of their own are paid. */
  startDay: string;
  budgetYear: BudgetYear;
  scenarios: readonly [Scenario, Scenario];
  /** The scenario that is worked on. */
  side: Side;
}

export type PlanningChange =
  | { kind: 'ranges'; ranges: RangeChoice }
  | { kind: 'start'; day: string }
  | { kind: 'year'; budgetYear: BudgetYear }
  | { kind: 'side'; side: Side }
  | { kind: 'mark'; employeeId: string; toLevelId: string }
  | { kind: 'unmark'; employeeId: string }
  | { kind: 'change-mark'; employeeId: string; mark: Partial<Omit<PromotionMark, 'employeeId'>> }
  /** One place up or down in the person’s own order. */
  | { kind: 'move'; employeeId: string; by: -1 | 1 }
  | { kind: 'policy'; policy: Partial<PromotionPolicy> }
  | { kind: 'budget'; budget: Scenario['budget'] }
  /** Puts what the scenario in hand holds into the other one as well. */
  | { kind: 'copy' };

/** The plan after a change; the same object where nothing has changed. */
export function changePlanning(planning: Planning, change: PlanningChange): Planning {
  const { scenarios, side } = planning;
  const inHand = scenarios[side];
  const withMarks = (marks: readonly PromotionMark[]): Planning =>
    withScenario(planning, { ...inHand, marks });
  switch (change.kind) {
    case 'ranges':
      return { ...planning, ranges: change.ranges };
    case 'start':
      return { ...planning, startDay: change.day };
    case 'year':
      return { ...planning, budgetYear: change.budgetYear };
    case 'side':
      return { ...planning, side: change.side };
    case 'mark': {
      const { employeeId, toLevelId } = change;
      if (inHand.marks.some((mark) => mark.employeeId === employeeId)) return planning;
      const mark = { employeeId, toLevelId, date: null, targetVariableHundredths: null };
      return withMarks([...inHand.marks, mark]);
    }
    case 'unmark':
      return withMarks(inHand.marks.filter(({ employeeId }) => employeeId !== change.employeeId));
    case 'change-mark':
      return withMarks(
        inHand.marks.map((mark) =>
          mark.employeeId === change.employeeId ? { ...mark, ...change.mark } : mark,
        ),
      );
    case 'move':
      return withMarks(moveMark(inHand.marks, change.employeeId, change.by));
    case 'policy':
      return withScenario(planning, { ...inHand, policy: { ...inHand.policy, ...change.policy } });
    case 'budget':
      return withScenario(planning, { ...inHand, budget: change.budget });
    case 'copy': {
      const copied = { ...inHand, name: scenarios[side === 0 ? 1 : 0].name };
      return { ...planning, scenarios: side === 0 ? [inHand, copied] : [copied, inHand] };
    }
  }
}

function withScenario(planning: Planning, scenario: Scenario): Planning {
  const [a, b] = planning.scenarios;
  return { ...planning, scenarios: planning.side === 0 ? [scenario, b] : [a, scenario] };
}

/** At either end there is nowhere to move. */
function moveMark(
  marks: readonly PromotionMark[],
  employeeId: string,
  by: -1 | 1,
): readonly PromotionMark[] {
  const from = marks.findIndex((mark) => mark.employeeId === employeeId);
  const to = from + by;
  if (from === -1 || to < 0 || to >= marks.length) return marks;
  const moved = [...marks];
  [moved[from], moved[to]] = [marks[to]!, marks[from]!];
  return moved;
}

/** Budget years end in December until somebody says otherwise. */
const DECEMBER = 12;

/** The ranges that a plan begins with: those that the site publishes, else ranges around the market. */
export function startRanges(
  { percentile, spread }: Pick<TeamDefaults, 'percentile' | 'spread'>,
  site: Pick<TeamSite, 'ranges'> = {},
): RangeChoice {
  return site.ranges ? siteRangeChoice(site.ranges) : { kind: 'market', percentile, spread };
}

/**
 * The plan before anything was decided: the ranges it begins with, nobody marked, the settings of the site.
 * @param today the reader's day
 */
export function startPlanning(
  today: string,
  defaults: TeamDefaults,
  site?: Pick<TeamSite, 'ranges'>,
): Planning {
  const { policy } = defaults;
  const scenario = (name: string): Scenario => ({ name, marks: [], policy, budget: null });
  return {
    ranges: startRanges(defaults, site),
    startDay: today,
    budgetYear: budgetYearOf(today, DECEMBER),
    scenarios: [scenario('A'), scenario('B')],
    side: 0,
  };
}
