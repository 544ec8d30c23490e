import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/stats/normal-distribution.ts';

const seeded = { seed: 20260901 };

describe('normalQuantile', () => {
  // 0.25, 0.001 and 1e-20 are the check values of Wichura (1988), one for each of the three
  // approximations of AS 241; the others are the usual table values in full precision.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
  ])('uses AS 241 (PPND16): the probit of %f is %f', (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(
      4e-15 * Math.max(Math.abs(expected), 0.1),
    );
  });

  it.each([0, 1, -0.1, 1.1, NaN])('refuses %s', (p) => {
    expect(() => normalQuantile(p)).toThrow(`p must be above 0 and below 1, received ${p}`);
  });

  it('is the inverse of normalCdf, symmetric and rising', () => {
    const p = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(p, p, (a, b) => {
        expect(normalCdf(normalQuantile(a))).toBeCloseTo(a, 14);
        expect(normalQuantile(1 - a)).toBeCloseTo(-normalQuantile(a), 9);
        expect(normalQuantile(Math.min(a, b))).toBeLessThanOrEqual(
          normalQuantile(Math.max(a, b)) + 1e-14,
        );
      }),
      seeded,
    );
  });
});
