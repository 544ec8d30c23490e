import { describe, it } from 'vitest';
import type { PayAndPricesOptions } from '../../src/charts/pay-and-prices/layout.ts';
import { layoutPayAndPrices } from '../../src/charts/pay-and-prices/layout.ts';
import type { PayAndPricesPlace } from '../../src/charts/pay-and-prices/pay-and-prices-data.ts';
import { PayAndPricesChart } from '../../src/charts/pay-and-prices/PayAndPricesChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { pricedPlaces } from '../fixtures/priced-places.ts';
import { matchGolden } from './match-golden.tsx';

const english = { language: languageOf('en'), nation: 'US' };
const russian = { language: languageOf('ru'), nation: 'США' };
const four = ['san-jose-ca', 'new-york-ny', 'los-angeles-ca', 'miami-fl'];

function draw(places: PayAndPricesPlace[], options: Partial<PayAndPricesOptions>) {
  const layout = layoutPayAndPrices(
    { places },
    { width: 984, narrow: false, ...english, ...options },
  );
  return <PayAndPricesChart layout={layout} id="pay-and-prices" label="Pay and prices" />;
}

describe('the drawing of pay and prices', () => {
  it('is as before: wide', () => {
    matchGolden('pay-and-prices', draw(pricedPlaces('en'), {}));
  });

  it('is as before: medium, in Russian', () => {
    matchGolden('pay-and-prices-720-ru', draw(pricedPlaces('ru'), { width: 720, ...russian }));
  });

  it('is as before: small', () => {
    matchGolden('pay-and-prices-392', draw(pricedPlaces('en', four), { width: 392 }));
  });

  it('is as before: small, in Russian', () => {
    matchGolden(
      'pay-and-prices-392-ru',
      draw(pricedPlaces('ru', four), { width: 392, ...russian }),
    );
  });

  it('is as before: narrow, with a place without a price level', () => {
    const places = pricedPlaces('en', [...four, 'aguadilla-pr', 'winston-salem-nc']);
    matchGolden('pay-and-prices-narrow', draw(places, { width: 328, narrow: true }));
  });

  it('is as before: narrow, in Russian, long names', () => {
    const places = pricedPlaces('ru').slice(0, 5);
    matchGolden('pay-and-prices-narrow-ru', draw(places, { width: 328, narrow: true, ...russian }));
  });

  it('is as before: one row without a price level', () => {
    matchGolden('pay-and-prices-one', draw(pricedPlaces('en', ['aguadilla-pr']), {}));
  });

  it('is as before: empty', () => {
    matchGolden('pay-and-prices-empty', draw([], {}));
  });
});
