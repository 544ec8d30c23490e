import { describe, it } from 'vitest';
import { layoutRaise } from '../../src/charts/raise/layout.ts';
import type { RaiseData } from '../../src/charts/raise/raise-data.ts';
import { RaiseChart } from '../../src/charts/raise/RaiseChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { marketStep } from '../../src/ladder/market-step.ts';
import { promotionGap } from '../../src/ladder/promotion-gap.ts';
import { managerPay, managerWords } from '../fixtures/account-managers.ts';
import { seniorPay, seniorWords } from '../fixtures/seniors.ts';
import { matchGolden } from './match-golden.tsx';

const observed = marketStep(managerPay, seniorPay);

function step(locale: 'en' | 'ru', share: number, raise = 0.085): RaiseData {
  return {
    rung: 3,
    lower: managerWords[locale],
    upper: seniorWords[locale],
    step: share,
    interval: null,
    evidence: 'observed',
    raise,
    raiseYear: null,
    gap: promotionGap(share, raise),
  };
}

function draw(data: RaiseData, width = 392, locale = 'en') {
  const layout = layoutRaise(data, { width, language: languageOf(locale) });
  return <RaiseChart layout={layout} id="raise" label="Raise" />;
}

describe('the drawing of the raise', () => {
  it('is as before: small', () => {
    matchGolden('raise', draw(step('en', observed)));
  });

  it('is as before: narrow', () => {
    matchGolden('raise-narrow', draw(step('en', observed), 328));
  });

  it('is as before: Russian, narrow', () => {
    matchGolden('raise-narrow-ru', draw(step('ru', observed), 328, 'ru'));
  });

  it('is as before: a long name and a raise that leaves little', () => {
    const data = { ...step('ru', 0.1), lower: seniorWords.ru };
    matchGolden('raise-long-narrow-ru', draw(data, 328, 'ru'));
  });

  it('is as before: the raise covers the step', () => {
    matchGolden('raise-covered', draw(step('en', 0.06)));
  });

  it('is as before: no step up', () => {
    matchGolden('raise-no-step', draw(step('en', -0.02)));
  });

  it('is as before: estimated', () => {
    matchGolden('raise-estimated', draw({ ...step('en', observed), evidence: 'estimated' }));
  });

  it('is as before: empty: the step is not known', () => {
    matchGolden('raise-empty', draw({ ...step('en', 0), step: null, gap: null }));
  });
});
