import type { MarketBook } from '../../../team/range/market-book.ts';
import type { RangeBook } from '../../../team/range/range-reading.ts';
import { positionColumnsSteps } from '../../../team/report/position-columns.ts';
import type { PositionColumns } from '../../../team/report/position-columns.ts';
import type { EngineStart, Held, HeldPlan, HeldRoster } from './held.ts';
import type { Report } from './report.ts';
import { requireHeld } from './require-held.ts';
import { inSteps } from './in-steps.ts';

/** Everything that a view of the whole roster is made of. */
export interface Everybody extends EngineStart {
  roster: HeldRoster;
  plan: HeldPlan;
  rangeBook: RangeBook;
  marketBook: MarketBook;
  columns: PositionColumns;
}

/** The roster with the positions of everybody, which are computed once for each set of ranges. */
export async function everybody(held: Held, report: Report): Promise<Everybody> {
  const start = requireHeld(held.start, 'start');
  const roster = requireHeld(held.roster, 'roster');
  const plan = requireHeld(held.plan, 'plan');
  const marketBook = requireHeld(held.marketBook, 'market');
  const { rangeBook } = plan;
  held.columns ??= await inSteps(positionColumnsSteps(roster.rows, rangeBook, marketBook), report);
  return { ...start, roster, plan, rangeBook, marketBook, columns: held.columns };
}
