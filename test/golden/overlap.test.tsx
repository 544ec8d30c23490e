import { describe, it } from 'vitest';
import { layoutOverlap } from '../../src/charts/overlap/layout.ts';
import type { OverlapData } from '../../src/charts/overlap/overlap-data.ts';
import { OverlapChart } from '../../src/charts/overlap/OverlapChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { overlapShare } from '../../src/pay/overlap-share.ts';
import { managerPay, managerWords } from '../fixtures/account-managers.ts';
import { seniorPay, seniorWords } from '../fixtures/seniors.ts';
import { matchGolden } from './match-golden.tsx';

function managers(locale: 'en' | 'ru'): OverlapData {
  const [lower, upper] = [managerWords[locale], seniorWords[locale]];
  return {
    lower: { rung: 2, name: lower.title, words: lower, statistic: managerPay },
    upper: { rung: 3, name: upper.title, words: upper, statistic: seniorPay },
    share: overlapShare(managerPay, seniorPay),
  };
}

function draw(data: OverlapData, width = 392, locale = 'en') {
  const layout = layoutOverlap(data, { width, language: languageOf(locale) });
  return <OverlapChart layout={layout} id="overlap" label="Overlap" />;
}

describe('the drawing of the overlap of two ranges', () => {
  it('is as before: small', () => {
    matchGolden('overlap', draw(managers('en')));
  });

  it('is as before: narrow', () => {
    matchGolden('overlap-narrow', draw(managers('en'), 328));
  });

  it('is as before: Russian, narrow', () => {
    matchGolden('overlap-narrow-ru', draw(managers('ru'), 328, 'ru'));
  });

  it('is as before: the upper median lies above the lower range, and names are long', () => {
    const data = managers('ru');
    const far = {
      ...seniorPay,
      percentiles: { ...seniorPay.percentiles, p50: 150_000, p75: 155_000 },
    };
    matchGolden(
      'overlap-far-narrow-ru',
      draw(
        {
          lower: { ...data.lower, name: 'Директор по работе с клиентами' },
          upper: { ...data.upper, name: 'Вице-президент по работе с клиентами', statistic: far },
          share: { kind: 'less-than', percent: 10 },
        },
        328,
        'ru',
      ),
    );
  });

  it('is as before: one row', () => {
    const data = managers('en');
    const upper = { ...data.upper, statistic: null };
    matchGolden('overlap-one', draw({ ...data, upper, share: null }));
  });

  it('is as before: empty', () => {
    const { lower, upper } = managers('en');
    matchGolden(
      'overlap-empty',
      draw({
        lower: { ...lower, statistic: null },
        upper: { ...upper, statistic: null },
        share: null,
      }),
    );
  });
});
