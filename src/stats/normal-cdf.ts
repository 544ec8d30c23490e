/** Beyond this the tail is smaller than half a unit in the last place of 1. */
const EDGE = 8.3;

/**
 * The share of a standard normal distribution at or below `z`.
 *
 * `z` in standard deviations, any number, the infinities included; the result is from 0 to 1 with
 * an absolute error below 1e-15 (the relative error grows in the far left tail). Throws a RangeError
 * when `z` is NaN.
 *
 * Source: G. Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software 11
 * (2004), issue 4: the Taylor series about 0.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z must be a number, received NaN');
  if (z > EDGE) return 1;
  if (z < -EDGE) return 0;
  let term = z;
  let sum = z;
  for (let odd = 3; ; odd += 2) {
    term *= (z * z) / odd;
    if (sum + term === sum) break;
    sum += term;
  }
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return Math.min(Math.max(0.5 + sum * density, 0), 1);
}
