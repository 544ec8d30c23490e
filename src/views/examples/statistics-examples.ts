import type { OwnPayRank } from '../../pay/own-pay-rank.ts';
import { ownPayRank } from '../../pay/own-pay-rank.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { RoleWords } from '../../ladder/role-words.ts';
import type { PayInterval, PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { medianIntervalRanks } from '../../stats/median-interval-ranks.ts';
import { quantile } from '../../stats/quantile.ts';
import { roundTo } from '../../stats/round-to.ts';
import type { SiteModel } from '../site/site-model.ts';

/** Numbers of a worked example as they are written, by the name of the message's argument. */
export type ExampleValues = Record<string, string>;

/** The value at 40 % of five numbers by two definitions of a quantile. */
export function percentilesExample(
  number: (value: number) => string,
  percent: (share: number) => string,
): ExampleValues {
  const values = [15, 20, 35, 40, 50];
  return {
    values: values.map((value) => number(value)).join(', '),
    share: percent(0.4),
    type7: number(quantile(values, 0.4, 7)),
    type8: number(quantile(values, 0.4, 8)),
  };
}

/** The rung with the fewest answers whose median has an interval; null where none has. */
export function thinnestRung({ roles }: Pick<SiteModel, 'roles'>): {
  words: RoleWords;
  pay: PayStatistic;
  n: number;
  interval: PayInterval;
} | null {
  const [thinnest] = roles
    .flatMap(({ words, pay }) =>
      pay?.medianInterval && pay.n !== null
        ? [{ words, pay, n: pay.n, interval: pay.medianInterval }]
        : [],
    )
    .sort((a, b) => a.n - b.n);
  return thinnest ?? null;
}

/**
 * The rung with fewest answers and the interval of its median, and the ranks that make one of fifty answers; null
 * where no median has an interval.
 */
export function intervalExample(model: SiteModel): ExampleValues | null {
  const { language, currency } = model;
  const thinnest = thinnestRung(model);
  if (thinnest === null) return null;
  const { pay, interval } = thinnest;
  const answers = 50;
  const ranks = medianIntervalRanks(answers)!;
  return {
    level: thinnest.words.title,
    n: language.number(thinnest.n),
    median: language.money(pay.percentiles.p50, currency),
    low: language.money(interval.low, currency),
    high: language.money(interval.high, currency),
    rankN: language.number(answers),
    rankLow: language.number(ranks.low),
    rankHigh: language.number(ranks.high),
  };
}

/** The percentile of a salary half way between the median and the upper quartile of an estimate. */
export function rankExample(model: SiteModel, estimate: PayStatistic, city: Place): ExampleValues {
  const { language, currency } = model;
  const { p50, p75 } = estimate.percentiles;
  const salary = roundTo((p50 + (p75 ?? p50)) / 2, 1000);
  return {
    city: model.placeName(city),
    level: model.mainRole.words.title,
    salary: language.money(salary, currency),
    rank: rankWords(ownPayRank(estimate, salary), language),
    lowerPercentile: language.number(50),
    lowerPay: payText(p50, estimate, language),
    upperPercentile: language.number(75),
    upperPay: payText(p75 ?? p50, estimate, language),
  };
}

/** A percentile, or the two that a salary lies between. */
function rankWords(rank: OwnPayRank, { number }: SiteModel['language']): string {
  return rank.kind === 'between'
    ? `${number(rank.low)}–${number(rank.high)}`
    : number(rank.percentile);
}
