import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { Readiness, RosterRow } from '../../schemas/roster-row.ts';
import { checkWhole } from '../../stats/check-number.ts';
import { divideRounded } from '../money.ts';
import type { NoRangeReason, RangeBook } from '../range/employer-range.ts';
import type { BudgetYear } from './budget-year.ts';
import { monthsRemaining } from './budget-year.ts';
import type { NewBase } from './new-base.ts';
import { newBase } from './new-base.ts';
import type { PromotionCost } from './promotion-cost.ts';
import { promotionCost } from './promotion-cost.ts';
import type { PromotionPolicy, VariableRule } from './promotion-policy.ts';

/** The range of the new rung, or why none is known. */
type NextRange = { kind: 'range'; range: EmployerRange } | { kind: 'none'; reason: NoRangeReason };

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
 * What a promotion does to one person's pay and what it costs (method: promotion-cost). Without a range of the new rung
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
  const nextRange = terms.rangeBook({
    ...row,
    levelId: mark.toLevelId,
    // Whoever is promoted begins on the lowest step of the new rung.
    sublevel: undefined,
  });
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

/** What a new target of variable pay follows from, in whole hundredths a year at full time. */
interface VariableChange {
  baseHundredths: number;
  newBaseHundredths: number;
  /** Null where the person has none. */
  targetVariableHundredths: number | null;
  /** A target that the person planning has set for this promotion; null where the rule decides. */
  setHundredths: number | null;
}

/**
 * Target of variable pay after a promotion: the one that was set, or else the same share of the new base
 * or the same amount, as the policy says. Null where there was none and none is set.
 *
 * Rounded once. Throws a RangeError when an amount is not whole or the base is not above 0.
 */
export function newTargetVariable(change: VariableChange, rule: VariableRule): number | null {
  const { baseHundredths, newBaseHundredths, targetVariableHundredths, setHundredths } = change;
  checkWhole('baseHundredths', baseHundredths, 1);
  checkWhole('newBaseHundredths', newBaseHundredths, 1);
  if (setHundredths !== null) {
    checkWhole('setHundredths', setHundredths, 0);
    return setHundredths;
  }
  if (targetVariableHundredths === null) return null;
  checkWhole('targetVariableHundredths', targetVariableHundredths, 0);
  return rule === 'keep-amount'
    ? targetVariableHundredths
    : divideRounded(
        BigInt(targetVariableHundredths) * BigInt(newBaseHundredths),
        BigInt(baseHundredths),
      );
}

/** Somebody marked for promotion. */
export interface PromotionMark {
  employeeId: string;
  /** Rung after the promotion. */
  toLevelId: string;
  /** Day from which it is paid, YYYY-MM-DD; null for the day the plan starts from. */
  date: string | null;
  /** Target of variable pay set for this promotion, whole hundredths; null where the policy decides. */
  targetVariableHundredths: number | null;
}
