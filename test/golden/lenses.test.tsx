import { describe, it } from 'vitest';
import type { LensesOptions, LensesData } from '../../src/charts/lenses/layout.ts';
import { layoutLenses } from '../../src/charts/lenses/layout.ts';
import { LensesChart } from '../../src/charts/lenses/LensesChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { matchGolden } from './match-golden.tsx';

function draw(data: LensesData, options: Partial<LensesOptions>) {
  const layout = layoutLenses(
    data,
    { width: 416, language: languageOf('en'), nation: 'US', ...options },
  );
  return <LensesChart layout={layout} id="lenses" label="Wages and prices" />;
}
const russian = { language: languageOf('ru'), nation: 'США' };

describe('the drawing of the lenses of a city', () => {
  it('is as before: both above the nation: Denver', () => {
    matchGolden('lenses', draw({ wages: 0.1523, prices: 0.05782 }, {}));
  });

  it('is as before: pay below and prices above: Miami, in Russian', () => {
    matchGolden('lenses-mixed-ru', draw({ wages: -0.1129, prices: 0.14155 }, russian));
  });

  it('is as before: both below: Winston-Salem, narrow and in Russian', () => {
    matchGolden(
      'lenses-below-narrow-ru',
      draw({ wages: -0.1679, prices: -0.07957 }, { width: 328, ...russian }),
    );
  });

  it('is as before: no price level: Aguadilla, narrow', () => {
    matchGolden('lenses-no-prices-narrow', draw({ wages: -0.5289, prices: null }, { width: 328 }));
  });

  it('is as before: hardly any difference', () => {
    matchGolden('lenses-same', draw({ wages: 0.0103, prices: -0.0002 }, {}));
  });

  it('is as before: nothing known', () => {
    matchGolden('lenses-empty', draw({ wages: null, prices: null }, {}));
  });
});
