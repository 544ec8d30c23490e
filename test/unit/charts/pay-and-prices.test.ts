import { describe, expect, test } from 'vitest';
import { describePayAndPrices } from '../../../src/charts/pay-and-prices/describe.ts';
import { layoutPayAndPrices } from '../../../src/charts/pay-and-prices/layout.ts';
import type { PayAndPricesPlace } from '../../../src/charts/pay-and-prices/pay-and-prices-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { pricedPlaces } from '../../fixtures/priced-places.ts';

const options = { width: 984, narrow: false, language: languageOf('en'), nation: 'US' };
const context = {
  language: languageOf('en'),
  nation: 'US',
  occupation: 'sales of services',
  month: '2025-05',
  priceYear: 2024,
};
const place = (wages: number, afterPrices: number | null): PayAndPricesPlace => ({
  placeId: 'place',
  name: 'Place, ST',
  inPlace: 'in Place',
  wages,
  afterPrices,
  href: null,
});
const headline = (wages: number, afterPrices: number | null): string =>
  describePayAndPrices({ places: [place(wages, afterPrices)] }, context).headline;

describe('layoutPayAndPrices', () => {
  const layout = layoutPayAndPrices({ places: pricedPlaces('en') }, options);

  test('puts the highest wages first, dots inside the drawing', () => {
    expect(layout.rows[0]!.name.text).toBe('San Jose, CA');
    expect(layout.rows.at(-1)!.name.text).toBe('Orlando, FL');
    for (const row of layout.rows) {
      for (const x of [row.wages, row.afterPrices!]) {
        expect(x).toBeGreaterThan(6);
        expect(x).toBeLessThan(984 - 6);
      }
    }
  });

  test('a place without a price level has one dot and says so', () => {
    const places = pricedPlaces('en', ['aguadilla-pr']);
    const [row] = layoutPayAndPrices({ places }, options).rows;
    expect(row).toMatchObject({ afterPrices: null, afterPricesLabel: { text: 'not available' } });
  });

  test('dots on each other are told apart by size', () => {
    const atlanta = layout.rows.find((row) => row.placeId === 'atlanta-ga');
    const denver = layout.rows.find((row) => row.placeId === 'denver-co');
    expect([atlanta!.touching, denver!.touching]).toEqual([true, false]);
  });

  test('is stacked where names and figures leave no room for the dots', () => {
    const small = { ...options, width: 392 };
    expect(layoutPayAndPrices({ places: pricedPlaces('ru') }, small).narrow).toBe(true);
  });

  test('no data is a drawing without rows', () => {
    expect(layoutPayAndPrices({ places: [] }, options)).toMatchObject({
      rows: [],
      ticks: [],
      heads: [],
      samples: [],
    });
  });
});

describe('describePayAndPrices', () => {
  test('says what is left of the highest wages', () => {
    const places = pricedPlaces('en');
    expect(describePayAndPrices({ places }, context).headline).toBe(
      'Wages in sales of services in San Jose are 66% above the US median; adjusted for local prices, 51%',
    );
    const russian = { ...context, language: languageOf('ru'), nation: 'США' };
    expect(describePayAndPrices({ places: pricedPlaces('ru') }, russian).headline).toBe(
      'Медианная зарплата в профессии «sales of services» в Сан-Хосе на 66 % выше, чем по США, а с учётом цен — на 51 %',
    );
  });

  test.each([
    [
      0.1,
      -0.05,
      'Wages in sales of services in Place are 10% above the US median; adjusted for local prices, 5% below',
    ],
    [
      -0.1,
      0.05,
      'Wages in sales of services in Place are 10% below the US median; adjusted for local prices, 5% above',
    ],
    [
      -0.1,
      -0.2,
      'Wages in sales of services in Place are 10% below the US median; adjusted for local prices, 20%',
    ],
    [
      0.1,
      0.001,
      'Wages in sales of services in Place are 10% above the US median; after adjusting for local prices, there is no difference',
    ],
    [
      0.004,
      0.1,
      'Wages in sales of services in Place are at the US median; adjusted for local prices, 10% above',
    ],
    [0.1, null, 'Wages in sales of services in Place are 10% above the US median'],
  ])('%d and %d', (wages, afterPrices, expected) => {
    expect(headline(wages, afterPrices)).toBe(expected);
  });

  test('the table holds the figures of the chart', () => {
    const data = { places: pricedPlaces('en') };
    const { rows } = layoutPayAndPrices(data, options);
    expect(describePayAndPrices(data, context).table.rows).toEqual(
      rows.map(({ name, payLabel, afterPricesLabel }) => [
        name.text,
        payLabel.text,
        afterPricesLabel.text,
      ]),
    );
  });
});
