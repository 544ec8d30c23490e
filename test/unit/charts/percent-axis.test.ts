import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutPercentAxis } from '../../../src/charts/shared/axis.ts';
import { textWidth } from '../../../src/charts/shared/text.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';

const options = { x1: 10, x2: 310, width: 320, zeroLabel: 'US', language: languageOf('en') };

describe('layoutPercentAxis', () => {
  test('always holds zero and names it', () => {
    for (const shares of [[], [0.2], [-0.2], [-0.1, 0.3]]) {
      const { ticks, zero } = layoutPercentAxis(shares, options);
      expect(ticks.filter((tick) => tick.zero)).toEqual([
        expect.objectContaining({ x: zero, label: 'US' }),
      ]);
    }
  });

  test('reaches from the lowest to the highest share', () => {
    const axis = layoutPercentAxis([-0.1, 0.3], options);
    expect(axis.position(-0.1)).toBe(10);
    expect(axis.position(0.3)).toBe(310);
    expect(axis.position(0)).toBe(85);
  });

  test('has a tick at both of its ends where they are round', () => {
    const { ticks } = layoutPercentAxis([-0.1, 0.3], options);
    expect(ticks.map(({ x, label }) => [x, label])).toEqual([
      [10, '−10%'],
      [85, 'US'],
      [160, '+10%'],
      [235, '+20%'],
      [310, '+30%'],
    ]);
  });

  test('keeps a smallest span, so that a small difference looks small', () => {
    const up = layoutPercentAxis([0.01], { ...options, smallestSpan: 0.05 });
    expect(up.position(0.01)).toBe(70);
    const down = layoutPercentAxis([-0.01], { ...options, smallestSpan: 0.05 });
    expect(down.position(-0.01)).toBe(250);
  });

  test('labels stay in the drawing and apart for any shares', () => {
    const share = fc.double({ min: -0.9, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { maxLength: 8 }), (shares) => {
        const { ticks } = layoutPercentAxis(shares, options);
        const boxes = ticks.flatMap(({ label, labelX, zero }) => {
          if (label === null) return [];
          const half = textWidth(label, 14, zero ? 600 : 400) / 2;
          return [{ from: labelX - half, to: labelX + half }];
        });
        boxes.forEach((box, index) => {
          // Half of what a label's place is rounded to.
          expect(box.from).toBeGreaterThanOrEqual(-0.051);
          expect(box.to).toBeLessThanOrEqual(320.051);
          expect(box.from).toBeGreaterThanOrEqual(boxes[index - 1]?.to ?? -Infinity);
        });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
