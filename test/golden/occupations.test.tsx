import { describe, it } from 'vitest';
import type { ChartOptions } from '../../src/charts/shared/row-chart.ts';
import { layoutOccupations } from '../../src/charts/occupations/layout.ts';
import type { OccupationsData } from '../../src/charts/occupations/occupations-data.ts';
import { OccupationsChart } from '../../src/charts/occupations/OccupationsChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { managerPay } from '../fixtures/account-managers.ts';
import { denverManager, denverOccupations } from '../fixtures/denver.ts';
import { matchGolden } from './match-golden.tsx';

function denver(locale: 'en' | 'ru'): OccupationsData {
  return {
    rung: denverManager(locale),
    occupations: denverOccupations(locale),
    basis: 'wage-incl-incentive',
  };
}

function draw(data: OccupationsData, options: Partial<ChartOptions>) {
  const layout = layoutOccupations(data, {
    width: 780,
    narrow: false,
    language: languageOf('en'),
    ...options,
  });
  return <OccupationsChart layout={layout} id="occupations" label="Occupations" />;
}

const narrow = { width: 328, narrow: true };
const russian = { language: languageOf('ru') };

/** Few people, a wage that is not printed, names that take two lines. */
function difficult(locale: 'en' | 'ru'): OccupationsData {
  const { rung, occupations, basis } = denver(locale);
  const [first, second, third] = occupations;
  const long =
    locale === 'en'
      ? 'Vice president of the management of accounts'
      : 'Вице-президент по работе с клиентами';
  const t = languageOf(locale).t;
  return {
    basis,
    rung: {
      ...rung!,
      rung: 5,
      name: long,
      warning: t('thin.answers', { n: 15 }),
      statistic: {
        ...rung!.statistic,
        percentiles: { ...rung!.statistic.percentiles, p10: null, p90: null },
        thin: [{ kind: 'few-answers', n: 15 }],
      },
    },
    occupations: [
      { ...first!, statistic: null, medianLabel: null, jobs: null },
      {
        ...second!,
        title: `${second!.title}: ${first!.title}, ${third!.title}`,
        warning: t('thin.jobs', { jobs: 60 }),
        statistic: { ...second!.statistic!, thin: [{ kind: 'few-jobs', employment: 60 }] },
      },
      third!,
    ],
  };
}

describe('the drawing of the occupations', () => {
  it('is as before: a city', () => {
    matchGolden('occupations', draw(denver('en'), {}));
  });

  it('is as before: a city, wide', () => {
    matchGolden('occupations-wide', draw(denver('en'), { width: 1016 }));
  });

  it('is as before: a city, narrow', () => {
    matchGolden('occupations-narrow', draw(denver('en'), narrow));
  });

  it('is as before: a city in Russian', () => {
    matchGolden('occupations-ru', draw(denver('ru'), russian));
  });

  it('is as before: a city in Russian, narrow', () => {
    matchGolden('occupations-narrow-ru', draw(denver('ru'), { ...narrow, ...russian }));
  });

  it('is as before: the nation: the rung is observed', () => {
    const data = denver('en');
    const rung = { ...data.rung!, statistic: managerPay, medianLabel: '$82,000' };
    matchGolden('occupations-observed', draw({ ...data, rung }, {}));
  });

  it('is as before: only the occupations', () => {
    matchGolden('occupations-alone', draw({ ...denver('en'), rung: null }, {}));
  });

  it('is as before: only the occupations, narrow', () => {
    matchGolden('occupations-alone-narrow', draw({ ...denver('en'), rung: null }, narrow));
  });

  it('is as before: long names, few people and a wage that is not printed', () => {
    matchGolden('occupations-difficult', draw(difficult('en'), {}));
  });

  it('is as before: the same in Russian, narrow', () => {
    matchGolden(
      'occupations-difficult-narrow-ru',
      draw(difficult('ru'), { ...narrow, ...russian }),
    );
  });

  it('is as before: one row', () => {
    const data = { ...denver('en'), rung: null };
    matchGolden(
      'occupations-one',
      draw({ ...data, occupations: data.occupations.slice(0, 1) }, {}),
    );
  });

  it('is as before: empty', () => {
    matchGolden('occupations-empty', draw({ ...denver('en'), rung: null, occupations: [] }, {}));
  });
});
