import { describe, it } from 'vitest';
import { LadderChart } from '../../src/charts/ladder/LadderChart.tsx';
import type { LadderRung } from '../../src/charts/ladder/ladder-data.ts';
import type { LadderOptions } from '../../src/charts/ladder/layout.ts';
import { layoutLadder } from '../../src/charts/ladder/layout.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import { denverRungs, nationRungs, withoutPay } from '../fixtures/ladder-rungs.ts';
import { matchGolden } from './match-golden.tsx';

const russian = { language: languageOf('ru') };
const narrow = { width: 328, narrow: true };

function draw(rungs: LadderRung[], options: Partial<LadderOptions> = {}) {
  const layout = layoutLadder(rungs, {
    width: 1248,
    narrow: false,
    language: languageOf('en'),
    shortNames: false,
    ...options,
  });
  return <LadderChart layout={layout} id="ladder" label="Ladder" />;
}

describe('the drawing of the ladder', () => {
  it('is as before: the nation, wide', () => {
    matchGolden('ladder', draw(nationRungs('en')));
  });

  it('is as before: a role of its own: the step up from it in ink', () => {
    matchGolden('ladder-own', draw(nationRungs('en', 2), { width: 780, shortNames: true }));
  });

  it('is as before: a city, estimated', () => {
    matchGolden('ladder-city', draw(denverRungs('en'), { width: 1016, shortNames: true }));
  });

  it('is as before: medium', () => {
    matchGolden('ladder-720', draw(nationRungs('en'), { width: 720 }));
  });

  it('is as before: medium, a city, in Russian', () => {
    matchGolden(
      'ladder-city-720-ru',
      draw(denverRungs('ru'), { width: 720, ...russian, shortNames: true }),
    );
  });

  it('is as before: narrow', () => {
    matchGolden('ladder-narrow', draw(nationRungs('en'), narrow));
  });

  it('is as before: narrow, a city, in Russian', () => {
    matchGolden(
      'ladder-city-narrow-ru',
      draw(denverRungs('ru'), { ...narrow, ...russian, shortNames: true }),
    );
  });

  it('is as before: narrow, the highest rung is its own, in Russian', () => {
    matchGolden(
      'ladder-own-narrow-ru',
      draw(nationRungs('ru', 5), { ...narrow, ...russian, shortNames: true }),
    );
  });

  it('is as before: Russian', () => {
    matchGolden('ladder-ru', draw(nationRungs('ru'), { width: 1016, ...russian }));
  });

  it('is as before: a rung without a figure', () => {
    const rungs = nationRungs('en').map((rung) => (rung.rung === 3 ? withoutPay(rung) : rung));
    matchGolden('ladder-missing', draw(rungs, { width: 1016 }));
  });

  it('is as before: one rung', () => {
    matchGolden('ladder-one', draw(nationRungs('en').slice(0, 1), { width: 720 }));
  });

  it('is as before: a long label', () => {
    const name = 'Senior director of strategic account management';
    const rungs = nationRungs('en').map((rung) => (rung.rung === 4 ? { ...rung, name } : rung));
    matchGolden('ladder-long-label', draw(rungs, { width: 1016 }));
  });

  it('is as before: a long label, narrow', () => {
    const name = 'Senior director of strategic account management';
    const rungs = nationRungs('en').map((rung) => (rung.rung === 4 ? { ...rung, name } : rung));
    matchGolden('ladder-long-label-narrow', draw(rungs, narrow));
  });

  it('is as before: empty', () => {
    matchGolden('ladder-empty', draw([], { width: 720 }));
  });
});
