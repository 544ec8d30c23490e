import { test } from 'vitest';
import type { LensesOptions } from '../../src/charts/lenses/layout.ts';
import { layoutLenses } from '../../src/charts/lenses/layout.ts';
import { LensesChart } from '../../src/charts/lenses/LensesChart.tsx';
import type { LensesData } from '../../src/charts/lenses/lenses-data.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import { matchGolden } from './match-golden.tsx';

function draw(data: Omit<LensesData, 'rung'>, options: Partial<LensesOptions>) {
  const layout = layoutLenses(
    { rung: 2, ...data },
    { width: 416, language: languageOf('en'), nation: 'US', ...options },
  );
  return <LensesChart layout={layout} id="lenses" label="Lenses" />;
}
const russian = { language: languageOf('ru'), nation: 'США' };

test('both above the nation: Denver', () => {
  matchGolden('lenses', draw({ pay: 0.1523, prices: 0.05782 }, {}));
});

test('pay below and prices above: Miami, in Russian', () => {
  matchGolden('lenses-mixed-ru', draw({ pay: -0.1129, prices: 0.14155 }, russian));
});

test('both below: Winston-Salem, narrow and in Russian', () => {
  matchGolden(
    'lenses-below-narrow-ru',
    draw({ pay: -0.1679, prices: -0.07957 }, { width: 328, ...russian }),
  );
});

test('no price level: Aguadilla, narrow', () => {
  matchGolden('lenses-no-prices-narrow', draw({ pay: -0.5289, prices: null }, { width: 328 }));
});

test('hardly any difference', () => {
  matchGolden('lenses-same', draw({ pay: 0.0103, prices: -0.0002 }, {}));
});

test('nothing known', () => {
  matchGolden('lenses-empty', draw({ pay: null, prices: null }, {}));
});
