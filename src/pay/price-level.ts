import { checkPositive } from '../stats/check-number.ts';

/**
 * What a pay buys, in currency units at the nation's average prices: nominal x 100 / RPP (method: price-level).
 *
 * `rpp` is the place's regional price parity, all items, nation = 100; null where there is none gives
 * null, never the nominal pay. Throws a RangeError when a number is not above 0.
 *
 * Source: US Bureau of Economic Analysis, Real Personal Income and Regional Price Parities.
 */
export function realPay(nominal: number, rpp: number | null): number | null {
  checkPositive('nominal', nominal);
  if (rpp === null) return null;
  checkPositive('rpp', rpp);
  return (nominal * 100) / rpp;
}

/**
 * The pay in another place that buys what a pay buys here: pay x RPP there / RPP here (method: price-level).
 *
 * Both parities must be of one year. A place without a parity gives null. Throws a RangeError when a
 * number is not above 0.
 */
export function breakEven(
  pay: number,
  rppHere: number | null,
  rppThere: number | null,
): number | null {
  checkPositive('pay', pay);
  if (rppHere === null || rppThere === null) return null;
  checkPositive('rppHere', rppHere);
  checkPositive('rppThere', rppThere);
  return (pay * rppThere) / rppHere;
}
