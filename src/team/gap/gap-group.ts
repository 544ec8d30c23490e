import type { RosterRow } from '../../schemas/roster-row.ts';
import { checkFinite, checkPositive } from '../../stats/check-number.ts';
import type { GapCell } from './hide-complements.ts';
import type { SexedPay } from './pay-quarters.ts';

/** Amounts of the women or of the men of a group, in whole hundredths a year at full time. */
interface SexAmounts {
  base: number[];
  /** Base pay and target of variable pay together. */
  pay: number[];
  /** Targets of variable pay of those who have one above 0. */
  variable: number[];
}

/** The people of a group whose sex is known. */
export interface GapGroup {
  women: SexAmounts;
  men: SexAmounts;
}

/** A group of nobody. */
export function emptyGroup(): GapGroup {
  return {
    women: { base: [], pay: [], variable: [] },
    men: { base: [], pay: [], variable: [] },
  };
}

/** Adds somebody to a group; people whose sex is not given as female or male are left out. */
export function addToGroup(
  group: GapGroup,
  { gender, baseHundredths, targetVariableHundredths }: RosterRow,
): void {
  if (gender !== 'female' && gender !== 'male') return;
  const amounts = gender === 'female' ? group.women : group.men;
  const variable = targetVariableHundredths ?? 0;
  amounts.base.push(baseHundredths);
  amounts.pay.push(baseHundredths + variable);
  if (variable > 0) amounts.variable.push(variable);
}

/** Somebody's pay with the sex; null where that is not given as female or male. */
export function toSexedPay({
  gender,
  baseHundredths,
  targetVariableHundredths,
}: RosterRow): SexedPay | null {
  if (gender !== 'female' && gender !== 'male') return null;
  const hundredths = baseHundredths + (targetVariableHundredths ?? 0);
  return { woman: gender === 'female', hundredths };
}

/** How many women and men a group has. */
export function cellOf({ women, men }: GapGroup): GapCell {
  return { women: women.base.length, men: men.base.length };
}

/** How many of them have a target of variable pay. */
export function receiversOf({ women, men }: GapGroup): GapCell {
  return { women: women.variable.length, men: men.variable.length };
}

/**
 * Pay gap: (men - women) / men, of means or of medians (METHOD 7; Directive (EU) 2023/970, Article 9). A
 * share of men's pay: 0.08 where women have 92 % of it, below 0 where they have more.
 *
 * Both in the same unit. Throws a RangeError when one is not finite or men's is not above 0.
 */
export function payGap(women: number, men: number): number {
  checkFinite('women', women);
  checkPositive('men', men);
  return (men - women) / men;
}
