import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { RangeChoice } from '../../../team/workspace/workspace.ts';
import { compareScenarios } from '../../../team/promotion/compare-scenarios.ts';
import type { Scenario } from '../../../team/promotion/scenario.ts';
import { scenarioResult } from '../../../team/promotion/scenario.ts';
import { createMarketRangeBook } from '../../../team/range/market-range.ts';
import { createOwnRangeBook } from '../../../team/range/own-range-book.ts';
import type { RangeBook } from '../../../team/range/employer-range.ts';
import type { Planning } from '../state/planning.ts';
import type { EngineState, OpenScenarios } from './engine-state.ts';
import { requireOpen } from './engine-state.ts';
import type { Engine } from './protocol.ts';

/** What the plan does to people’s pay, and what it costs. */
export function answerScenarios(state: EngineState): Pick<Engine, 'scenarios'> {
  return {
    scenarios: async (planning) => {
      const { results } = openScenarios(state, planning);
      return {
        results,
        comparison: compareScenarios(...results),
        rangesVersion: state.rangesVersion,
      };
    },
  };
}

/** Both scenarios of a plan worked out: those at hand where they are of the same plan. */
export function openScenarios(state: EngineState, planning: Planning): OpenScenarios {
  const { rows } = requireOpen(state.roster, 'roster');
  const before = state.scenarios;
  if (before && isSame(before.planning, planning)) return before;
  const { startDay, budgetYear, ranges } = planning;
  const sameRanges = before && isSame(before.planning.ranges, ranges);
  const rangeBook = sameRanges ? before.rangeBook : makeRangeBook(state, ranges);
  const terms = { rangeBook, startDay, budgetYear };
  const [a, b] = planning.scenarios;
  const marked = markedPeople(rows, [a, b]);
  const results = [scenarioResult(a, marked, terms), scenarioResult(b, marked, terms)] as const;
  if (!sameRanges) {
    state.columns = null;
    state.findings = null;
    state.rangesVersion += 1;
  }
  state.scenarios = { planning, rangeBook, results };
  return state.scenarios;
}

/** The people whom plans speak of, by id; an index of a million people for a few would take half a second. */
function markedPeople(
  rows: readonly RosterRow[],
  scenarios: readonly Scenario[],
): ReadonlyMap<string, RosterRow> {
  const ids = new Set(scenarios.flatMap(({ marks }) => marks.map(({ employeeId }) => employeeId)));
  const people = ids.size === 0 ? [] : rows.filter(({ employeeId }) => ids.has(employeeId));
  return new Map(people.map((row) => [row.employeeId, row]));
}

function makeRangeBook(state: EngineState, ranges: RangeChoice): RangeBook {
  return ranges.kind === 'market'
    ? createMarketRangeBook(
        requireOpen(state.marketBook, 'market'),
        ranges.percentile,
        ranges.spread,
      )
    : createOwnRangeBook(ranges.ranges);
}

/** Plans arrive as copies, so that only their contents tell. */
const isSame = <T extends Planning | RangeChoice>(a: T, b: T): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
