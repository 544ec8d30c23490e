import { checkWhole } from './check-number.ts';

/** Two ranks in a sorted sample, counted from 1. */
export interface RankInterval {
  low: number;
  high: number;
}

/**
 * The ranks of the two order statistics that enclose the population's median with a confidence of
 * at least 95 %, or null below six values, where no such interval exists.
 *
 * `n` is the size of the sample, a whole number. Free of any assumption about the distribution: the
 * number of values below the median is binomial with probability 1/2, and each tail may hold at
 * most 2.5 %. Counted in whole numbers (BigInt), hence exact for every n. Throws a RangeError when
 * n is not a whole number of at least 0.
 *
 * Source: W. J. Conover, Practical Nonparametric Statistics, 3rd ed. (1999), section 3.2.
 */
export function medianIntervalRanks(n: number): RankInterval | null {
  checkWhole('n', n, 0);
  const samples = 2n ** BigInt(n);
  let rank = 0;
  let choose = 1n;
  let tail = 1n;
  // 2.5 % is one in 40: tail / samples <= 1 / 40.
  while (tail * 40n <= samples) {
    choose = (choose * BigInt(n - rank)) / BigInt(rank + 1);
    tail += choose;
    rank += 1;
  }
  return rank === 0 ? null : { low: rank, high: n + 1 - rank };
}
