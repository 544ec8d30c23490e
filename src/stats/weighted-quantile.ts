import { checkFinite, checkShare } from './check-number.ts';

/** Allowance for the rounding of sums of weights, relative to the total weight. */
const TOLERANCE = 1e-12;

/**
 * The weighted quantile by the inverted distribution function: the smallest value up to which the
 * weights reach the share `p` of their total.
 *
 * `values` in any order, `weights` of the same length, none negative, not all 0; `p` from 0 to 1.
 * The result is always one of the values with a weight above 0. With equal weights it equals the
 * unweighted type 1 of Hyndman and Fan (1996). Throws a RangeError when the lengths differ, there is
 * no weight, a number is not finite or `p` is not a share.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50 (1996), definition 1, with the weighted distribution function.
 */
export function weightedQuantile(
  values: readonly number[],
  weights: readonly number[],
  p: number,
): number {
  checkShare('p', p);
  if (values.length !== weights.length) {
    throw new RangeError(
      `weights must be as many as values, received ${weights.length} for ${values.length}`,
    );
  }
  const pairs = values
    .map((value, index) => ({ value, weight: checkedWeight(weights[index], index) }))
    .filter(({ weight }) => weight > 0);
  pairs.forEach(({ value }, index) => checkFinite(`values[${index}]`, value));
  pairs.sort((a, b) => a.value - b.value);

  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = (p - TOLERANCE) * total;
  let reached = 0;
  for (const { value, weight } of pairs) {
    reached += weight;
    if (reached >= wanted) return value;
  }
  throw new RangeError(`weights must have a sum above 0, received ${total}`);
}

function checkedWeight(weight: number | undefined, index: number): number {
  if (weight === undefined || !(Number.isFinite(weight) && weight >= 0)) {
    throw new RangeError(
      `weights[${index}] must be a finite number of at least 0, received ${String(weight)}`,
    );
  }
  return weight;
}
