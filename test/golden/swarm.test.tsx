import { describe, it } from 'vitest';
import type { SwarmData } from '../../src/charts/swarm/swarm-data.ts';
import type { SwarmOptions } from '../../src/charts/swarm/layout.ts';
import { layoutSwarm } from '../../src/charts/swarm/layout.ts';
import { SwarmChart } from '../../src/charts/swarm/SwarmChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { metroPay } from '../fixtures/metro-pay.ts';
import { matchGolden } from './match-golden.tsx';

function swarm(locale: 'en' | 'ru'): SwarmData {
  return {
    places: metroPay(locale).flatMap(({ id, name, jobs, differential }) =>
      differential === null ? [] : [{ id, name, jobs, differential, href: `/cities/${id}/`, title: `${name}: ${jobs}` }],
    ),
  };
}

function draw(data: SwarmData, options: Partial<SwarmOptions>) {
  const layout = layoutSwarm(data, {
    width: 1248,
    narrow: false,
    language: languageOf('en'),
    nation: 'US',
    ...options,
  });
  return <SwarmChart layout={layout} id="swarm" label="Swarm" />;
}

describe('the drawing of the swarm', () => {
  it('is as before: wide', () => {
    matchGolden('swarm', draw(swarm('en'), {}));
  });

  it('is as before: medium', () => {
    matchGolden('swarm-720', draw(swarm('en'), { width: 720 }));
  });

  it('is as before: narrow, without the places with few jobs', () => {
    matchGolden('swarm-narrow', draw(swarm('en'), { width: 328, narrow: true }));
  });

  it('is as before: Russian, narrow', () => {
    const options = { width: 328, narrow: true, language: languageOf('ru'), nation: 'США' };
    matchGolden('swarm-narrow-ru', draw(swarm('ru'), options));
  });

  it('is as before: Russian', () => {
    matchGolden('swarm-ru', draw(swarm('ru'), { language: languageOf('ru'), nation: 'США' }));
  });

  it('is as before: one place with a long name', () => {
    const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwll';
    const data = { places: [{ id: 'a', name, jobs: 1200, differential: 0.3, href: null, title: name }] };
    matchGolden('swarm-one', draw(data, { width: 720 }));
  });

  it('is as before: empty', () => {
    matchGolden('swarm-empty', draw({ places: [] }, { width: 720 }));
  });
});
