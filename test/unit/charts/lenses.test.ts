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
        (wages, prices) => {
          const { lenses, ticks } = layoutLenses({ wages, prices }, options);
          const zero = ticks.find((tick) => tick.zero)!.x;
          const ends = lenses.map(({ bar }) => {
            if (!bar) return 0;
            // A bar goes left of zero or right of it, never across.
            expect([bar.x, Math.round((bar.x + bar.width) * 100) / 100]).toContain(zero);
            expect(bar.x).toBeGreaterThanOrEqual(0);
            expect(bar.x + bar.width).toBeLessThanOrEqual(416);
            return bar.x < zero ? -bar.width : bar.width;
          });
          // Both are rounded to a tenth.
          expect(Math.abs(ends[0]! * prices - ends[1]! * wages)).toBeLessThan(0.101);
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });

  test('a price level that is not known has no bar and says so', () => {
    const { lenses } = layoutLenses({ wages: 0.1, prices: null }, options);
    expect(lenses[1]).toMatchObject({ bar: null, known: false, value: { text: 'not available' } });
  });

  test('without figures only the zero line is left', () => {
    const { ticks } = layoutLenses({ wages: null, prices: null }, options);
    expect(ticks.map((tick) => tick.label)).toEqual(['US']);
  });
});

describe('describeLenses', () => {
  test.each([
    [
      0.1523,
      0.0578,
      'Wages in sales of services in Denver are 15% above the US median; prices are 6% above the US level',
    ],
    [
      -0.11,
      0.0001,
      'Wages in sales of services in Denver are 11% below the US median; prices are at the US level',
    ],
    [
      0.001,
      -0.2,
      'Wages in sales of services in Denver are at the US median; prices are 20% below the US level',
    ],
    [
      -0.5,
      null,
      'Wages in sales of services in Denver are 50% below the US median; the price level is not available',
    ],
    [
      null,
      -0.02,
      'No official wage for sales of services is published in Denver; prices are 2% below the US level',
    ],
  ])('%d and %d', (wages, prices, expected) => {
    expect(describeLenses({ wages, prices }, context).headline).toBe(expected);
  });

  test('is written in Russian', () => {
    const russian = {
      ...context,
      language: languageOf('ru'),
      nation: 'США',
      inPlace: 'в Денвере',
      occupation: 'продажа услуг',
    };
    expect(describeLenses({ wages: 0.1523, prices: 0.0578 }, russian).headline).toBe(
      'Медиана в профессии «продажа услуг» в Денвере на 15 % выше, чем по США; цены на 6 % выше средних по США',
    );
  });

  test('the table holds the figures of the chart', () => {
    const data = { wages: -0.1129, prices: 0.14155 };
    const { lenses } = layoutLenses(data, options);
    expect(describeLenses(data, context).table.rows).toEqual(
      lenses.map(({ label, value }) => [label.text, value.text]),
    );
  });
});
