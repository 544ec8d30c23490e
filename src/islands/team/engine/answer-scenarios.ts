import type { RangeChoice } from '../../../team/workspace/workspace.ts';
import { compareScenarios } from '../../../team/promotion/compare-scenarios.ts';
import { scenarioResult } from '../../../team/promotion/scenario.ts';
import { createMarketRangeBook } from '../../../team/range/market-range.ts';
import { createOwnRangeBook } from '../../../team/range/own-range-book.ts';
import type { RangeBook } from '../../../team/range/employer-range.ts';
import type { EngineState } from './engine-state.ts';
import { requireOpen } from './engine-state.ts';
import type { Engine } from './protocol.ts';

/** What the plan does to people’s pay, and what it costs. */
export function answerScenarios(held: EngineState): Pick<Engine, 'plan'> {
  return {
    plan: async (planning) => {
      const { byId } = requireOpen(held.roster, 'roster');
      const before = held.plan;
      const sameRanges = before && isSame(before.planning.ranges, planning.ranges);
      const rangeBook = sameRanges ? before.rangeBook : makeRangeBook(held, planning.ranges);
      const terms = {
        rangeBook,
        startDay: planning.startDay,
        budgetYear: planning.budgetYear,
      };
      const [a, b] = planning.scenarios;
      const results = [scenarioResult(a, byId, terms), scenarioResult(b, byId, terms)] as const;
      held.plan = { planning, rangeBook, results };
      if (!sameRanges) {
        held.columns = null;
        held.report = null;
        held.rangesVersion += 1;
      }
      return {
        results,
        comparison: compareScenarios(...results),
        rangesVersion: held.rangesVersion,
      };
    },
  };
}

function makeRangeBook(held: EngineState, ranges: RangeChoice): RangeBook {
  return ranges.kind === 'own'
    ? createOwnRangeBook(ranges.ranges)
    : createMarketRangeBook(
        requireOpen(held.marketBook, 'market'),
        ranges.percentile,
        ranges.spread,
      );
}

/** Ranges arrive as copies, so that only their contents tell. */
const isSame = (a: RangeChoice, b: RangeChoice): boolean => JSON.stringify(a) === JSON.stringify(b);
