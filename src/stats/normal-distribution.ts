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

/** A ratio of two polynomials by their coefficients, the constant first. */
interface Ratio {
  numerator: readonly number[];
  denominator: readonly number[];
}

// The coefficients of PPND16, rounded to doubles: |p - 1/2| <= 0.425, then r <= 5, then beyond.
const CENTRE: Ratio = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
};
const TAIL: Ratio = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const FAR_TAIL: Ratio = {
  numerator: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  denominator: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * The value below which the share `p` of a standard normal distribution lies (the probit).
 *
 * `p` between 0 and 1, both excluded; the result is in standard deviations, with a relative error of
 * about 1e-16. Throws a RangeError when `p` is outside.
 *
 * Source: M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution",
 * Applied Statistics 37 (1988), 477-484, routine PPND16.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) {
    throw new RangeError(`p must be above 0 and below 1, received ${String(p)}`);
  }
  const distance = p - 0.5;
  if (Math.abs(distance) <= 0.425) {
    return distance * evaluate(CENTRE, 0.180625 - distance * distance);
  }
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  return Math.sign(distance) * (r <= 5 ? evaluate(TAIL, r - 1.6) : evaluate(FAR_TAIL, r - 5));
}

function evaluate({ numerator, denominator }: Ratio, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
