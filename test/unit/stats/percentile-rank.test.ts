import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileRank } from '../../../src/stats/percentile-rank.ts';
import type { PercentileKnot } from '../../../src/stats/percentile-rank.ts';

const seeded = { seed: 20260901 };

function knotsOf(...pairs: [number, number][]): PercentileKnot[] {
  return pairs.map(([percentile, pay]) => ({ percentile, pay }));
}

/** Account manager in the US, survey-level-pay.csv. */
const accountManager = knotsOf(
  [10, 56_500],
  [25, 68_900],
  [50, 81_800],
  [75, 107_100],
  [90, 136_900],
);

/** Five percentiles whose pay rises, or at times stays. */
const distribution = fc
  .tuple(
    fc.integer({ min: 10_000, max: 100_000 }),
    fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([start, steps]) => {
    let pay = start;
    const pays = [start, ...steps.map((step) => (pay += step))];
    return [10, 25, 50, 75, 90].map((percentile, index) => ({
      percentile,
      pay: pays[index] ?? start,
    }));
  });

describe('percentileRank', () => {
  it('is exact at the knots', () => {
    for (const { percentile, pay } of accountManager) {
      expect(percentileRank(accountManager, pay)).toEqual({ kind: 'within', percentile });
    }
  });

  it('is linear in (ln pay, probit p): 90,000 and 98,900 among account managers', () => {
    // Computed apart, with Python's statistics.NormalDist.
    for (const [pay, expected] of [
      [90_000, 59.448828626137086],
      [98_900, 68.26514904078336],
    ] as const) {
      const rank = percentileRank(accountManager, pay);
      expect(rank.kind).toBe('within');
      expect(rank.percentile).toBeCloseTo(expected, 10);
    }
  });

  it('meets a lognormal distribution exactly: one standard deviation up is 84.13', () => {
    // ln pay = 11 + 0.4 z; z of 5 % and 95 % is 1.6448536269514722.
    const reach = 0.4 * 1.6448536269514722;
    const knots = knotsOf([5, Math.exp(11 - reach)], [95, Math.exp(11 + reach)]);
    expect(percentileRank(knots, Math.exp(11.4)).percentile).toBeCloseTo(84.1344746068543, 10);
  });

  it('says below P10 and above P90, and never extrapolates', () => {
    expect(percentileRank(accountManager, 56_499)).toEqual({ kind: 'below', percentile: 10 });
    expect(percentileRank(accountManager, 136_901)).toEqual({ kind: 'above', percentile: 90 });
  });

  it('says below P25 and above P75 where only quartiles exist', () => {
    const vp = knotsOf([25, 139_900], [50, 160_800], [75, 189_300]);
    expect(percentileRank(vp, 100_000)).toEqual({ kind: 'below', percentile: 25 });
    expect(percentileRank(vp, 200_000)).toEqual({ kind: 'above', percentile: 75 });
  });

  it('says below, at or above the median where only a median exists', () => {
    const median = knotsOf([50, 80_000]);
    expect(percentileRank(median, 79_999)).toEqual({ kind: 'below', percentile: 50 });
    expect(percentileRank(median, 80_000)).toEqual({ kind: 'within', percentile: 50 });
    expect(percentileRank(median, 80_001)).toEqual({ kind: 'above', percentile: 50 });
  });

  it('puts the pay of tied knots in the middle of their probit interval', () => {
    const tied = knotsOf([10, 30_000], [25, 40_000], [50, 40_000], [75, 60_000], [90, 70_000]);
    expect(percentileRank(tied, 40_000).percentile).toBeCloseTo(36.79661556049961, 10);
    expect(percentileRank(tied, 39_999).percentile).toBeLessThan(25);
    expect(percentileRank(tied, 40_001).percentile).toBeGreaterThan(50);
  });

  it('treats ties at the bottom, and of three knots, the same', () => {
    const bottom = knotsOf([10, 30_000], [25, 30_000], [50, 40_000]);
    expect(percentileRank(bottom, 30_000).percentile).toBeCloseTo(16.40320535424602, 10);
    expect(percentileRank(bottom, 29_999)).toEqual({ kind: 'below', percentile: 10 });
    const three = knotsOf([10, 30_000], [25, 30_000], [50, 30_000]);
    expect(percentileRank(three, 30_000).percentile).toBeCloseTo(26.083418460662422, 10);
  });

  it('does not leave the published percentiles by a last bit', () => {
    const knots = knotsOf([50, 42_857], [55, 60_000]);
    expect(percentileRank(knots, 59_999.99999999999).percentile).toBeLessThanOrEqual(55);
  });

  it.each([NaN, Infinity, 0, -1])('refuses a pay of %s', (pay) => {
    expect(() => percentileRank(accountManager, pay)).toThrow(
      `pay must be a finite number above 0, received ${pay}`,
    );
  });

  it('refuses knots that are none, out of order, falling or out of range', () => {
    expect(() => percentileRank([], 1)).toThrow('knots must hold at least one percentile');
    expect(() => percentileRank(knotsOf([50, 2], [25, 1]), 1)).toThrow(
      'knots[1].percentile must be above 50, received 25',
    );
    expect(() => percentileRank(knotsOf([25, 2], [50, 1]), 1)).toThrow(
      'knots[1].pay must not fall below 2, received 1',
    );
    expect(() => percentileRank(knotsOf([0, 1]), 1)).toThrow('knots[0].percentile');
    expect(() => percentileRank(knotsOf([100, 1]), 1)).toThrow('received 100');
    expect(() => percentileRank(knotsOf([50, NaN]), 1)).toThrow('knots[0].pay');
  });

  it('never falls as the pay rises', () => {
    const pay = fc.integer({ min: 1, max: 400_000 });
    const order = { below: 0, within: 1, above: 2 };
    fc.assert(
      fc.property(distribution, pay, pay, (knots, a, b) => {
        const low = percentileRank(knots, Math.min(a, b));
        const high = percentileRank(knots, Math.max(a, b));
        expect(order[low.kind]).toBeLessThanOrEqual(order[high.kind]);
        expect(low.percentile).toBeLessThanOrEqual(high.percentile + 1e-10);
      }),
      seeded,
    );
  });

  it('does not depend on the currency unit', () => {
    fc.assert(
      fc.property(
        distribution,
        fc.integer({ min: 10_000, max: 300_000 }),
        fc.constantFrom(2, 4, 0.5),
        (knots, pay, rate) => {
          const converted = knots.map((knot) => ({ ...knot, pay: knot.pay * rate }));
          expect(percentileRank(converted, pay * rate)).toEqual(percentileRank(knots, pay));
        },
      ),
      seeded,
    );
  });
});
