import { describe, it } from 'vitest';
import type { ChartOptions } from '../../src/charts/shared/row-chart.ts';
import { layoutStanding } from '../../src/charts/standing/layout.ts';
import type { StandingData, StandingRow } from '../../src/charts/standing/standing-data.ts';
import { StandingChart } from '../../src/charts/standing/StandingChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { ownPayRank } from '../../src/pay/own-pay-rank.ts';
import type { PayStatistic } from '../../src/schemas/pay-statistic.ts';
import { managerPay } from '../fixtures/account-managers.ts';
import { matchGolden } from './match-golden.tsx';

const english = { language: languageOf('en') };
const russian = { language: languageOf('ru') };
const narrow = { width: 328, narrow: true };

const wages: PayStatistic = {
  ...managerPay,
  subject: { kind: 'occupation', socCode: '41-3091' },
  percentiles: { p10: 45_000, p25: 59_800, p50: 80_500, p75: 117_000, p90: 164_600 },
  medianInterval: null,
  likelyRange: null,
  evidence: 'published',
  basis: 'wage-incl-incentive',
  n: null,
};
const quartiles: PayStatistic = {
  ...managerPay,
  percentiles: { p10: null, p25: 120_000, p50: 161_000, p75: 190_000, p90: null },
  medianInterval: { low: 152_000, high: 168_500 },
  evidence: 'estimated',
  thin: [{ kind: 'few-answers', n: 15 }],
};

const row = (
  pay: number,
  statistic: PayStatistic | null,
  words: Partial<StandingRow> = {},
): StandingRow => ({
  key: words.name ?? 'account-manager',
  name: 'Account manager',
  rung: 2,
  note: 'base pay, observed: 286 answers',
  warnings: [],
  statistic,
  rank: statistic && ownPayRank(statistic, pay),
  reason: statistic ? null : 'no estimate here',
  ...words,
});

function data(pay: number, own: PayStatistic | null = managerPay): StandingData {
  const official = { rung: null, note: 'wages incl. commissions, published: 24,480 jobs' };
  return {
    pay,
    currency: 'USD',
    noEstimate: null,
    rows: [
      row(pay, own),
      row(pay, wages, { ...official, name: 'Sales of services' }),
      row(pay, null, { ...official, name: 'Advertising sales', reason: 'no wage is printed here' }),
    ],
  };
}

function draw(shown: StandingData, options: Partial<ChartOptions>) {
  const layout = layoutStanding(shown, { width: 1016, narrow: false, ...english, ...options });
  return <StandingChart layout={layout} id="standing" label="Standing" />;
}

describe('the drawing of where own pay stands', () => {
  it('is as before: own pay against a rung and official occupations', () => {
    matchGolden('standing', draw(data(92_000), {}));
  });

  it('is as before: narrow', () => {
    matchGolden('standing-narrow', draw(data(92_000), narrow));
  });

  it('is as before: quartiles alone and few answers, narrow and in Russian', () => {
    const pay = 110_000;
    const own = row(pay, quartiles, {
      name: 'Вице-президент по работе с клиентами',
      rung: 5,
      note: 'оклад, наш расчёт: 15 ответов по стране',
      warnings: ['15 ответов, мало для 10-го и 90-го процентилей'],
    });
    matchGolden(
      'standing-quartiles-narrow-ru',
      draw({ pay, currency: 'USD', rows: [own], noEstimate: null }, { ...narrow, ...russian }),
    );
  });

  it('is as before: far above what is printed: the mark stands at the edge', () => {
    matchGolden('standing-above', draw(data(2_000_000), { width: 720 }));
  });

  it('is as before: far below, without an estimate', () => {
    matchGolden('standing-below', draw(data(1_234, null), { width: 720 }));
  });

  it('is as before: nothing to compare with', () => {
    matchGolden(
      'standing-none',
      draw({ pay: 92_000, currency: 'USD', rows: [row(92_000, null)], noEstimate: null }, narrow),
    );
  });
});
