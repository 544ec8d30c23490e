import { budgetYearOf } from '../../team/promotion/budget-year.ts';
import type { Scenario } from '../../team/promotion/scenario.ts';
import type { Planning } from './planning.ts';
import type { TeamDefaults } from './team-props.ts';

/** Budget years end in December until somebody says otherwise. */
const DECEMBER = 12;

/**
 * The plan before anything was decided: ranges around the market, nobody marked, the settings of the site.
 * @param today the reader's day
 */
export function startPlanning(today: string, defaults: TeamDefaults): Planning {
  const { policy, percentile, spread } = defaults;
  const scenario = (name: string): Scenario => ({ name, marks: [], policy, budget: null });
  return {
    ranges: { kind: 'market', percentile, spread },
    startDay: today,
    budgetYear: budgetYearOf(today, DECEMBER),
    scenarios: [scenario('A'), scenario('B')],
    side: 0,
  };
}
