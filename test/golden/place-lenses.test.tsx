import { describe, it } from 'vitest';
import type { PlaceLensesOptions } from '../../src/charts/place-lenses/layout.ts';
import { layoutPlaceLenses } from '../../src/charts/place-lenses/layout.ts';
import type { PlaceLenses } from '../../src/charts/place-lenses/place-lenses-data.ts';
import { PlaceLensesChart } from '../../src/charts/place-lenses/PlaceLensesChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { markets } from '../fixtures/markets.ts';
import { matchGolden } from './match-golden.tsx';

const english = { language: languageOf('en'), nation: 'US' };
const russian = { language: languageOf('ru'), nation: 'США' };

function lenses(locale: 'en' | 'ru', ids: string[]): PlaceLenses[] {
  return ids.map((placeId) => {
    const market = markets(locale).find(({ id }) => id === placeId)!;
    return {
      placeId,
      name: market.label,
      wages: market.against,
      prices: market.rpp === null ? null : market.rpp / 100 - 1,
    };
  });
}

function draw(
  places: PlaceLenses[],
  options: Partial<PlaceLensesOptions>,
  active: string | null = null,
) {
  const layout = layoutPlaceLenses(
    { places },
    { width: 1016, narrow: false, ...english, ...options },
  );
  return <PlaceLensesChart layout={layout} id="place-lenses" label="Lenses" active={active} />;
}

const ids = ['austin-tx', 'denver-co', 'chicago-il'];
const unknown = (name: string): PlaceLenses => ({ placeId: 'none', name, wages: null, prices: null });

describe('the drawing of the lenses of several places', () => {
  it('is as before: three places', () => {
    matchGolden('place-lenses', draw(lenses('en', ids), {}, 'denver-co'));
  });

  it('is as before: narrow, in Russian', () => {
    matchGolden(
      'place-lenses-narrow-ru',
      draw(lenses('ru', ids), { width: 328, narrow: true, ...russian }),
    );
  });

  it('is as before: without a wage, without prices, all below the nation', () => {
    const places: PlaceLenses[] = [
      { placeId: 'a', name: 'Aguadilla, PR', wages: -0.31, prices: null },
      { placeId: 'b', name: 'Ogden, UT', wages: null, prices: -0.04 },
      { placeId: 'c', name: 'Level, LV', wages: 0, prices: 0.001 },
    ];
    matchGolden('place-lenses-missing', draw(places, { width: 720 }));
  });

  it('is as before: nothing known', () => {
    matchGolden(
      'place-lenses-unknown',
      draw([unknown('Guayama, PR')], { width: 328, narrow: true }),
    );
  });

  it('is as before: empty', () => {
    matchGolden('place-lenses-empty', draw([], {}));
  });
});
