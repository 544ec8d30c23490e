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
 * most 2.5 %. Counted in whole numbers (BigInt) up to n = 2,000, hence exact; beyond, the tail is
 * summed in floating point, which is wrong by less than a thousandth of one of its steps. Throws a
 * RangeError when n is not a whole number of at least 0.
 *
 * Source: W. J. Conover, Practical Nonparametric Statistics, 3rd ed. (1999), section 3.2.
 */
export function medianIntervalRanks(n: number): RankInterval | null {
  checkWhole('n', n, 0);
  return n <= MOST_EXACT ? exactRanks(n) : summedRanks(n);
}

/** Whole numbers of more digits than this take longer than anybody waits. */
const MOST_EXACT = 2_000;

function exactRanks(n: number): RankInterval | null {
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

/**
 * The largest tail of at most 2.5 % by the probabilities themselves, from one that is nothing beside it upwards;
 * each follows from the one before, the first from Stirling's series.
 */
function summedRanks(n: number): RankInterval {
  let below = Math.floor(n / 2 - 5 * Math.sqrt(n));
  let probability = Math.exp(
    logFactorial(n) - logFactorial(below) - logFactorial(n - below) - n * Math.LN2,
  );
  let tail = probability;
  while (tail <= 1 / 40) {
    probability *= (n - below) / (below + 1);
    tail += probability;
    below += 1;
  }
  return { low: below, high: n + 1 - below };
}

/** Natural logarithm of n!, by Stirling's series; n of at least some hundreds. */
function logFactorial(n: number): number {
  return (
    (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3)
  );
}
