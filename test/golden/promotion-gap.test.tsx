import { describe, it } from 'vitest';
import { layoutPromotionGap } from '../../src/charts/promotion-gap/layout.ts';
import type { PromotionGapData } from '../../src/charts/promotion-gap/promotion-gap-data.ts';
import { PromotionGapChart } from '../../src/charts/promotion-gap/PromotionGapChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { fallingGap, promotionGapOf, unknownGap } from '../fixtures/promotion-gaps.ts';
import { matchGolden } from './match-golden.tsx';

function draw(data: PromotionGapData, width = 720, locale = 'en') {
  const layout = layoutPromotionGap(data, {
    width,
    narrow: width < 500,
    language: languageOf(locale),
  });
  return <PromotionGapChart layout={layout} id="gap" label="Promotion gap" />;
}

describe('the drawing of the gap of a promotion', () => {
  it('is as before: a step', () => {
    matchGolden('promotion-gap', draw(promotionGapOf(2, 3)));
  });

  it('is as before: narrow', () => {
    matchGolden('promotion-gap-narrow', draw(promotionGapOf(2, 3), 328));
  });

  it('is as before: Russian, few answers, long names', () => {
    matchGolden('promotion-gap-thin-ru', draw(promotionGapOf(4, 5, 'ru'), 720, 'ru'));
  });

  it('is as before: Russian, narrow, several steps', () => {
    matchGolden('promotion-gap-way-narrow-ru', draw(promotionGapOf(1, 5, 'ru'), 328, 'ru'));
  });

  it('is as before: the raise covers the step', () => {
    matchGolden('promotion-gap-covered', draw(promotionGapOf(2, 3, 'en', 0.25)));
  });

  it('is as before: no step up', () => {
    matchGolden('promotion-gap-falling', draw(fallingGap()));
  });

  it('is as before: empty: one end is not known', () => {
    matchGolden('promotion-gap-unknown', draw(unknownGap()));
  });
});
