import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearPosition } from '../../../src/charts/shared/scale.ts';

const number = fc.integer({ min: -1_000_000, max: 1_000_000 });

test('amounts lie where d3 puts them, outside of the span as well', () => {
  fc.assert(
    fc.property(number, number, number, number, number, (low, high, x1, x2, amount) => {
      const expected = scaleLinear([low, high], [x1, x2])(amount);
      const drawn = linearPosition([low, high], [x1, x2])(amount);
      // Both round the last bit of a double on their own way.
      expect(Math.abs(drawn - expected)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(expected)));
    }),
  );
});

test('an empty span puts everything in the middle', () => {
  expect(linearPosition([5, 5], [0, 100])(7)).toBe(50);
});
