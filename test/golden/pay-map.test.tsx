import { describe, it } from 'vitest';
import type { PayMapOptions } from '../../src/charts/pay-map/layout.ts';
import { layoutPayMap } from '../../src/charts/pay-map/layout.ts';
import type { CountryOutline } from '../../src/charts/pay-map/outline.ts';
import { outlineOf } from '../../src/charts/pay-map/outline.ts';
import type { PayMapData } from '../../src/charts/pay-map/pay-map-data.ts';
import { PayMapChart } from '../../src/charts/pay-map/PayMapChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { metroPay } from '../fixtures/metro-pay.ts';
import { usOutline } from '../fixtures/us-outline.ts';
import { matchGolden } from './match-golden.tsx';

const country = usOutline as CountryOutline;

function metros(locale: 'en' | 'ru', ownId: string | null = null): PayMapData {
  return {
    ownId,
    evidence: 'published',
    places: metroPay(locale).map((place) => ({
      ...place,
      inPlace: place.name,
      href: place.id === ownId ? null : `/cities/${place.id}/`,
      title: `${place.name}: ${place.jobs}`,
    })),
  };
}

function draw(data: PayMapData, width: number, options: Partial<PayMapOptions> = {}) {
  const layout = layoutPayMap(data, outlineOf(country, width), {
    narrow: false,
    language: languageOf('en'),
    nation: 'US',
    insetName: 'Puerto Rico',
    ...options,
  });
  return <PayMapChart layout={layout} id="pay-map" label="Map" />;
}

const russian = { language: languageOf('ru'), nation: 'США', insetName: 'Пуэрто-Рико' };

describe('the drawing of the pay map', () => {
  it('is as before: all areas', () => {
    matchGolden('pay-map', draw(metros('en'), 984));
  });

  it('is as before: a city marked', () => {
    matchGolden('pay-map-720', draw(metros('en', 'denver-co'), 720));
  });

  it('is as before: estimates, hatched above and open below, with places that are looked for', () => {
    const data = { ...metros('en', 'denver-co'), evidence: 'estimated' as const };
    const places = data.places.map((place) => ({
      ...place,
      differential: place.differential === null ? null : place.differential / 2,
    }));
    const markedIds = ['portland-me', 'portland-or'];
    matchGolden('pay-map-estimated', draw({ ...data, places, markedIds }, 720));
  });

  it('is as before: narrow, a city marked', () => {
    matchGolden('pay-map-narrow', draw(metros('en', 'denver-co'), 328, { narrow: true }));
  });

  it('is as before: Russian, narrow', () => {
    matchGolden('pay-map-narrow-ru', draw(metros('ru'), 328, { narrow: true, ...russian }));
  });

  it('is as before: one place with a long name', () => {
    const [place] = metros('ru').places;
    const name = 'Миннеаполис — Сент-Пол — Блумингтон';
    const data = { ownId: 'a', evidence: 'published' as const, places: [{ ...place!, id: 'a', name, href: null }] };
    matchGolden('pay-map-one', draw(data, 328, { narrow: true, ...russian }));
  });

  it('is as before: empty', () => {
    matchGolden('pay-map-empty', draw({ ownId: null, places: [], evidence: 'published' }, 328, { narrow: true }));
  });
});
