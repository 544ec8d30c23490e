import { checkWhole } from '../../stats/check-number.ts';
import { divideRounded } from '../money/divide-rounded.ts';
import type { VariableRule } from './promotion-policy.ts';

/** What a new target of variable pay follows from, in whole hundredths a year at full time. */
export interface VariableChange {
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
