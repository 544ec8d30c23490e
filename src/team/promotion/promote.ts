import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { Readiness, RosterRow } from '../../schemas/roster-row.ts';
import type { NoRangeReason, RangeBook } from '../range/range-reading.ts';
import type { BudgetYear } from './budget-year.ts';
import { monthsRemaining } from './months-remaining.ts';
import type { NewBase } from './new-base.ts';
import { newBase } from './new-base.ts';
import { newTargetVariable } from './new-target-variable.ts';
import type { PromotionCost } from './promotion-cost.ts';
import { promotionCost } from './promotion-cost.ts';
import type { PromotionPolicy } from './promotion-policy.ts';
import type { PromotionMark } from './scenario.ts';

/** The range of the new rung, or why none is known. */
export type NextRange =
  { kind: 'range'; range: EmployerRange } | { kind: 'none'; reason: NoRangeReason };

/** One promotion: pay before and after, what it costs and how ready the person is. No verdict. */
export interface Promotion {
  mark: PromotionMark;
  /** Currency of every amount. */
  currency: string;
  before: {
    levelId: string | null;
    baseHundredths: number;
    targetVariableHundredths: number | null;
  };
  after: NewBase & {
    targetVariableHundredths: number | null;
    /** New base / midpoint of the new range; null without one. */
    compaRatio: number | null;
  };
  /** Raise of base pay as a share. */
  raise: number;
  /** Without a range raise and cap alone have decided. */
  nextRange: NextRange;
  fte: number;
  months: number;
  cost: PromotionCost;
  /** As the organisation says itself; stands beside the cost and decides nothing. */
  ready: Readiness | null;
}

/** What every promotion of a plan has in common. */
export interface PromotionTerms {
  policy: PromotionPolicy;
  rangeBook: RangeBook;
  /** Day from which promotions without a day of their own are paid, YYYY-MM-DD. */
  startDay: string;
  budgetYear: BudgetYear;
}

/**
 * What a promotion does to one person's pay and what it costs (METHOD 7). Without a range of the new rung
 * the raise and the cap alone decide, and `nextRange` says why.
 *
 * Throws a RangeError when the mark is somebody else's, a day is not written YYYY-MM-DD, or a number of
 * the policy is out of its range.
 */
export function promote(row: RosterRow, mark: PromotionMark, terms: PromotionTerms): Promotion {
  if (mark.employeeId !== row.employeeId) {
    throw new RangeError(`mark must be for ${row.employeeId}, received ${mark.employeeId}`);
  }
  const { policy } = terms;
  const { baseHundredths, targetVariableHundredths, currency, fte } = row;
  const nextRange = terms.rangeBook({ ...row, levelId: mark.toLevelId });
  const range = nextRange.kind === 'range' ? nextRange.range : null;
  const base = newBase(baseHundredths, range, policy);
  const variable = newTargetVariable(
    {
      baseHundredths,
      newBaseHundredths: base.baseHundredths,
      targetVariableHundredths,
      setHundredths: mark.targetVariableHundredths,
    },
    policy.variable,
  );
  const months = monthsRemaining(mark.date ?? terms.startDay, terms.budgetYear);
  return {
    mark,
    currency,
    before: { levelId: row.levelId, baseHundredths, targetVariableHundredths },
    after: {
      ...base,
      targetVariableHundredths: variable,
      compaRatio: range === null ? null : base.baseHundredths / range.midpointHundredths,
    },
    raise: base.baseHundredths / baseHundredths - 1,
    nextRange,
    fte,
    months,
    cost: promotionCost({
      baseHundredths: base.baseHundredths - baseHundredths,
      targetVariableHundredths: (variable ?? 0) - (targetVariableHundredths ?? 0),
      fte,
      burden: policy.burden,
      months,
    }),
    ready: row.ready,
  };
}
