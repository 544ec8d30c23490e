import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { layoutHistory } from '../../../src/charts/history/layout.ts';
import { HistoryChart } from '../../../src/charts/history/HistoryChart.tsx';
import { layoutJobs } from '../../../src/charts/jobs/layout.ts';
import { JobsChart } from '../../../src/charts/jobs/JobsChart.tsx';
import { layoutLenses } from '../../../src/charts/lenses/layout.ts';
import { LensesChart } from '../../../src/charts/lenses/LensesChart.tsx';
import { layoutPayAndPrices } from '../../../src/charts/pay-and-prices/layout.ts';
import { PayAndPricesChart } from '../../../src/charts/pay-and-prices/PayAndPricesChart.tsx';
import { layoutPayRange } from '../../../src/charts/pay-range/layout.ts';
import { PayRangeChart } from '../../../src/charts/pay-range/PayRangeChart.tsx';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { largestRows, nationRow, placeRows } from '../../fixtures/account-managers.ts';
import { jobsPlaces } from '../../fixtures/jobs-places.ts';
import { salesHistory } from '../../fixtures/median-history.ts';
import { pricedPlaces } from '../../fixtures/priced-places.ts';
import { textFaults } from '../../fixtures/text-faults.ts';

const locales = [
  { locale: 'en', nation: 'US' },
  { locale: 'ru', nation: 'США' },
] as const;
const widths = [
  { width: 984, narrow: false },
  { width: 720, narrow: false },
  { width: 328, narrow: true },
];
const states = locales.flatMap((locale) => widths.map((width) => ({ ...locale, ...width })));
const props = { id: 'chart', label: 'Chart' };

function expectNoFaults(chart: ReactElement): void {
  const markup = renderToStaticMarkup(chart);
  expect(textFaults(markup)).toEqual([]);
  // The policy of the site forbids inline style, and three decimals are noise.
  expect(markup.match(/ style=|\d\.\d{3}\d*|NaN|Infinity/g)).toBeNull();
}

describe.each(states)('no text is cut or touches another: $locale, $width', (state) => {
  const { locale, nation, width, narrow } = state;
  const options = { width, narrow, nation, language: languageOf(locale) };

  test('in the chart of pay by place', () => {
    const rows = [nationRow(locale), ...largestRows(locale)];
    const layout = layoutPayRange({ rung: 2, rows }, options);
    expectNoFaults(<PayRangeChart layout={layout} {...props} />);
  });

  test('in the chart of pay by place with an own place, on either side of the nation', () => {
    const ids = ['denver-co', 'cheyenne-wy', 'winston-salem-nc', 'aguadilla-pr', 'san-jose-ca'];
    for (const own of ids) {
      const places = placeRows(locale, ids).map((row) => ({ ...row, own: row.placeId === own }));
      const layout = layoutPayRange({ rung: 2, rows: [nationRow(locale), ...places] }, options);
      expectNoFaults(<PayRangeChart layout={layout} {...props} />);
    }
  });

  test('in the chart of jobs', () => {
    const layout = layoutJobs({ rung: 2, places: jobsPlaces(locale) }, { ...options, count: 10 });
    expectNoFaults(<JobsChart layout={layout} {...props} />);
  });

  test('pay and prices', () => {
    const places = [...pricedPlaces(locale), ...pricedPlaces(locale, ['aguadilla-pr'])];
    const layout = layoutPayAndPrices({ places }, options);
    expectNoFaults(<PayAndPricesChart layout={layout} {...props} />);
  });

  test('in the chart of the years', () => {
    const layout = layoutHistory(salesHistory, options);
    expectNoFaults(<HistoryChart layout={layout} {...props} />);
  });
});

describe.each(locales)('the two lenses: $locale', ({ locale, nation }) => {
  const shares = [null, -0.5289, -0.17, -0.03, -0.0002, 0, 0.004, 0.0578, 0.34, 1.2];

  test.each([416, 328])('no text is cut or touches another at %i', (width) => {
    for (const wages of shares) {
      for (const prices of shares) {
        const data = { wages, prices };
        const layout = layoutLenses(data, { width, nation, language: languageOf(locale) });
        expectNoFaults(<LensesChart layout={layout} {...props} />);
      }
    }
  });
});

test.each(locales)(
  'no text of a small chart of pay and prices is cut in $locale',
  ({ locale, nation }) => {
    const ids = ['san-jose-ca', 'new-york-ny', 'los-angeles-ca', 'miami-fl', 'aguadilla-pr'];
    const layout = layoutPayAndPrices(
      { places: pricedPlaces(locale, ids) },
      { width: 392, narrow: false, nation, language: languageOf(locale) },
    );
    expectNoFaults(<PayAndPricesChart layout={layout} {...props} />);
  },
);
