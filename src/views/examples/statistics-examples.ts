import type { OwnPayRank } from '../../pay/own-pay-rank.ts';
import { ownPayRank } from '../../pay/own-pay-rank.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
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

/** The rung with fewest answers and the interval of its median, and the ranks that make one of fifty answers. */
export function intervalExample(model: SiteModel): ExampleValues {
  const { language, atlas, currency } = model;
  const thinnest = [...model.roles].sort((a, b) => (a.pay.n ?? 0) - (b.pay.n ?? 0))[0]!;
  const pay = atlas.levelPay[thinnest.id]!;
  const answers = 50;
  const ranks = medianIntervalRanks(answers)!;
  return {
    level: thinnest.words.title,
    n: language.number(pay.n ?? 0),
    median: language.money(pay.percentiles.p50, currency),
    low: language.money(pay.medianInterval?.low ?? 0, currency),
    high: language.money(pay.medianInterval?.high ?? 0, currency),
    rankN: language.number(answers),
    rankLow: language.number(ranks.low),
    rankHigh: language.number(ranks.high),
  };
}

/** The percentile of a salary half way between the median and the upper quartile of an estimate. */
export function rankExample(
  model: SiteModel,
  estimate: PayStatistic,
  wages: ExampleValues,
): ExampleValues {
  const { language, currency } = model;
  const { p50, p75 } = estimate.percentiles;
  const salary = roundTo((p50 + (p75 ?? p50)) / 2, 1000);
  return {
    city: wages['city']!,
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
