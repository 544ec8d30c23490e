import { checkPositive, checkShare } from './check-number.ts';

/**
 * The weighted sample quantile at the share `p`: the least value at or below which at least `p` of all weight lies,
 * the inverse of the weighted distribution function (method: percentiles).
 *
 * `sorted` in rising order, at least one; `weights` above 0, one for each value; `p` from 0 to 1; the result is one
 * of the values. Equal weights give Hyndman and Fan's type 1. Throws a RangeError when there are no values, their
 * number is another than that of the weights, a weight is not above 0 or `p` is not a share.
 *
 * Source: T. H. Cormen, C. E. Leiserson, R. L. Rivest and C. Stein, Introduction to Algorithms, 4th ed. (2022),
 * problem 9-3, for the median; the same rule for other shares is NumPy's "inverted_cdf" with weights.
 */
export function weightedQuantile(
  sorted: ArrayLike<number>,
  weights: ArrayLike<number>,
  p: number,
): number {
  checkShare('p', p);
  const { length } = sorted;
  if (length === 0 || weights.length !== length) {
    throw new RangeError(
      `values must be at least one and as many as weights, received ${length} and ${weights.length}`,
    );
  }
  let total = 0;
  for (let index = 0; index < length; index++) {
    checkPositive('weight', weights[index]!);
    total += weights[index]!;
  }
  // A share such as 0.6 of a sum such as 1 would miss by a last digit what it meets exactly.
  const wanted = total * p * (1 - ROUNDING);
  let below = 0;
  for (let index = 0; index < length; index++) {
    below += weights[index]!;
    if (below >= wanted) return sorted[index]!;
  }
  return sorted[length - 1]!;
}

const ROUNDING = 1e-12;
