import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logError, logInterval } from '../../../src/stats/log-interval.ts';

describe('logError', () => {
  it('is the log width of the 95% interval over 3.92', () => {
    expect(logError({ low: 76_800, high: 85_700 })).toBeCloseTo(
      Math.log(85_700 / 76_800) / 3.92,
      12,
    );
    expect(logError({ low: 5, high: 5 })).toBe(0);
  });

  it('refuses ends that are not above 0 or inside out', () => {
    expect(() => logError({ low: 0, high: 5 })).toThrow('low must be a finite number above 0');
    expect(() => logError({ low: 6, high: 5 })).toThrow('high must not be below low (6)');
  });
});

describe('logInterval', () => {
  it('gives back the error that it was made from, and holds its middle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (middle, error) => {
          const interval = logInterval(middle, error);
          expect(logError(interval)).toBeCloseTo(error, 9);
          expect(Math.sqrt(interval.low * interval.high)).toBeCloseTo(middle, 3);
        },
      ),
      { seed: 20261129 },
    );
  });

  it('refuses a negative error', () => {
    expect(() => logInterval(1, -0.1)).toThrow('error must not be below 0, received -0.1');
  });
});
