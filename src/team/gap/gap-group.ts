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

/** A value that more than this share of a group has says what nearly everybody has. */
const COMMONEST_MOST = 0.9;
/** Somebody with more than this share of a sum can be told from it. */
const LARGEST_MOST = 0.25;

/**
 * Whether figures about some amounts would tell what somebody is paid (method: pay-gap): fewer than three different
 * amounts, one that more than 90 % have, or one that is more than a quarter of the sum.
 */
export function isTelling(amounts: readonly number[]): boolean {
  const counts = new Map<number, number>();
  let [sum, largest, commonest] = [0, 0, 0];
  for (const amount of amounts) {
    const count = (counts.get(amount) ?? 0) + 1;
    counts.set(amount, count);
    sum += amount;
    if (amount > largest) largest = amount;
    if (count > commonest) commonest = count;
  }
  return (
    counts.size < 3 || commonest > COMMONEST_MOST * amounts.length || largest > LARGEST_MOST * sum
  );
}

/**
 * Pay gap: (men - women) / men, of means or of medians (method: pay-gap; Directive (EU) 2023/970, Article 9). A
 * share of men's pay: 0.08 where women have 92 % of it, below 0 where they have more.
 *
 * Both in the same unit. Throws a RangeError when one is not finite or men's is not above 0.
 */
export function payGap(women: number, men: number): number {
  checkFinite('women', women);
  checkPositive('men', men);
  return (men - women) / men;
}
