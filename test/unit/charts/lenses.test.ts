import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeLenses } from '../../../src/charts/lenses/describe.ts';
import { layoutLenses } from '../../../src/charts/lenses/layout.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';

const options = { width: 416, language: languageOf('en'), nation: 'US' };
const context = {
  language: languageOf('en'),
  nation: 'US',
  inPlace: 'in Denver',
  occupation: 'sales of services',
  month: '2025-05',
  priceYear: 2024,
};

describe('layoutLenses', () => {
  test('both bars start at zero and share one scale', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.6, max: 0.9, noNaN: true }),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        (pay, prices) => {
          const { lenses, ticks } = layoutLenses({ rung: 2, pay, prices }, options);
          const zero = ticks.find((tick) => tick.zero)!.x;
          const ends = lenses.map(({ bar }) => {
            if (!bar) return 0;
            // A bar goes left of zero or right of it, never across.
            expect([bar.x, Math.round((bar.x + bar.width) * 100) / 100]).toContain(zero);
            expect(bar.x).toBeGreaterThanOrEqual(0);
            expect(bar.x + bar.width).toBeLessThanOrEqual(416);
            return bar.x < zero ? -bar.width : bar.width;
          });
          expect(ends[0]! * prices).toBeCloseTo(ends[1]! * pay, 1);
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });

  test('a price level that is not known has no bar and says so', () => {
    const { lenses } = layoutLenses({ rung: 2, pay: 0.1, prices: null }, options);
    expect(lenses[1]).toMatchObject({ bar: null, known: false, value: { text: 'not available' } });
  });

  test('without figures only the zero line is left', () => {
    const { ticks } = layoutLenses({ rung: 2, pay: null, prices: null }, options);
    expect(ticks.map((tick) => tick.label)).toEqual(['US']);
  });
});

describe('describeLenses', () => {
  test.each([
    [0.1523, 0.0578, 'Employers in Denver pay 15% more than the US median; things cost 6% more'],
    [-0.11, 0.0001, 'Employers in Denver pay 11% less than the US median; things cost the same'],
    [0.001, -0.2, 'Employers in Denver pay the US median; things cost 20% less'],
    [
      -0.5,
      null,
      'Employers in Denver pay 50% less than the US median; the price level is not available',
    ],
    [null, -0.02, 'No official wage in Denver; things cost 2% less'],
  ])('%d and %d', (pay, prices, expected) => {
    expect(describeLenses({ rung: 2, pay, prices }, context).headline).toBe(expected);
  });

  test('is written in Russian', () => {
    const russian = {
      ...context,
      language: languageOf('ru'),
      nation: 'США',
      inPlace: 'в Денвере',
    };
    expect(describeLenses({ rung: 2, pay: 0.1523, prices: 0.0578 }, russian).headline).toBe(
      'Работодатели в Денвере платят на 15 % больше медианы по США; цены на 6 % выше',
    );
  });

  test('the table holds the figures of the chart', () => {
    const data = { rung: 2, pay: -0.1129, prices: 0.14155 };
    const { lenses } = layoutLenses(data, options);
    expect(describeLenses(data, context).table.rows).toEqual(
      lenses.map(({ label, value }) => [label.text, value.text]),
    );
  });
});
