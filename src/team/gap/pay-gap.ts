import { checkFinite, checkPositive } from '../../stats/check-number.ts';

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
