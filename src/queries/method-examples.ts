import { catchUpYears } from '../ladder/catch-up-years.ts';
import { postPromotionCompa } from '../ladder/post-promotion-compa.ts';
import { promotionGap } from '../ladder/promotion-gap.ts';
import { agePay } from '../pay/age.ts';
import { ownPayRank } from '../pay/own-pay-rank.ts';
import { ote, payMix } from '../pay/pay-mix.ts';
import { breakEven, realPay } from '../pay/price-level.ts';
import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type { Place } from '../schemas/place.ts';
import { medianIntervalRanks } from '../stats/median-interval-ranks.ts';
import { quantile } from '../stats/quantile.ts';
import { roundTo } from '../stats/round-to.ts';
import { payOf } from './ladder-figure.ts';
import type { SiteModel } from './site-model.ts';

type Values = Record<string, string>;

/** The numbers of the worked examples, by section of the method page; null where the data holds none. */
export function methodExamples(model: SiteModel): Record<string, Values | null> {
  const { atlas, language, currency } = model;
  const priced = atlas.largestMarkets.filter((place) => place.rpp !== null);
  const city = telling(model, priced) ?? atlas.largestMarkets[0] ?? atlas.nation;
  const other = priced.find((place) => place.id !== city.id) ?? null;
  const role = model.mainRole;
  const next = model.roles[role.rung] ?? role;
  const levelPay = atlas.levelPay[role.id]!;
  const nextPay = atlas.levelPay[next.id]!;
  const national = atlas.official[atlas.nation.id]![model.reference]!;
  const local = atlas.official[city.id]?.[model.reference] ?? national;
  const differential = atlas.differential[city.id] ?? 1;
  const estimate = payOf(model, role.id, city) ?? role.pay;
  const { passThrough, estimateRounding, policyRaise, meritIncrease, marketMove } =
    model.project.settings;
  const money = (amount: number): string => language.money(amount, currency);
  const ratio = (value: number): string => language.number(value, 3);

  const wages: Values = {
    city: model.placeName(city),
    cityWage: money(local.percentiles.p50),
    nation: model.nationName,
    nationWage: money(national.percentiles.p50),
    differential: ratio(differential),
  };
  const step = language.percent(next.step ?? 0, 1);
  return {
    'pay-basis': payBasisExample(money, language.percent),
    percentiles: percentilesExample(language.number, language.percent),
    'median-interval': intervalExample(model),
    rank: rankExample(model, estimate, wages),
    estimate: {
      ...wages,
      level: role.words.title,
      levelMedian: money(levelPay.percentiles.p50),
      power: ratio(passThrough.value),
      multiplier: ratio(differential ** passThrough.value),
      estimate: money(estimate.percentiles.p50),
      rounding: money(estimateRounding.value),
    },
    'labour-market': { ...wages, differential: language.signedPercent(differential - 1) },
    'price-level': priceExample(model, estimate, city, other),
    time: ageingExample(model),
    steps: {
      from: role.words.title,
      fromMedian: money(levelPay.percentiles.p50),
      to: next.words.title,
      toMedian: money(nextPay.percentiles.p50),
      step,
    },
    'promotion-gap': gapExample(model, levelPay, nextPay, {
      from: role.words.title,
      to: next.words.title,
      step,
      raise: language.percent(policyRaise.value, 1),
      merit: language.percent(meritIncrease.value, 1),
      marketMove: language.percent(marketMove.value, 1),
    }),
    'thin-data': thinExample(model),
  };
}

/** The market whose pay is nearest to 15 % above the nation: far enough from 1 to show the sum, and no extreme. */
function telling(model: SiteModel, places: readonly Place[]): Place | undefined {
  const distance = (place: Place): number =>
    Math.abs((model.atlas.differential[place.id] ?? 0) - 1.15);
  return places.slice(0, 20).sort((a, b) => distance(a) - distance(b))[0];
}

/** Null where fewer than two markets have a price level. */
function priceExample(
  model: SiteModel,
  estimate: PayStatistic,
  city: Place,
  other: Place | null,
): Values | null {
  const { language, currency, rounding } = model;
  const pay = estimate.percentiles.p50;
  const real = realPay(pay, city.rpp);
  const even = breakEven(pay, city.rpp, other?.rpp ?? null);
  if (city.rpp === null || other === null || other.rpp === null || real === null || even === null) {
    return null;
  }
  return {
    city: model.placeName(city),
    pay: language.money(pay, currency),
    rpp: language.number(city.rpp, 1),
    realPay: language.money(roundTo(real, rounding), currency),
    otherCity: model.placeName(other),
    otherRpp: language.number(other.rpp, 1),
    breakEven: language.money(roundTo(even, rounding), currency),
  };
}

function payBasisExample(
  money: (amount: number) => string,
  percent: (share: number) => string,
): Values {
  const [base, variable] = [70_000, 30_000];
  return {
    base: money(base),
    variable: money(variable),
    ote: money(ote(base, variable)),
    mix: percent(payMix(base, variable)),
  };
}

function percentilesExample(
  number: (value: number) => string,
  percent: (share: number) => string,
): Values {
  const values = [15, 20, 35, 40, 50];
  return {
    values: values.map((value) => number(value)).join(', '),
    share: percent(0.4),
    type7: number(quantile(values, 0.4, 7)),
    type8: number(quantile(values, 0.4, 8)),
  };
}

function intervalExample(model: SiteModel): Values {
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

function rankExample(model: SiteModel, estimate: PayStatistic, wages: Values): Values {
  const { language, currency } = model;
  const { p50, p75 } = estimate.percentiles;
  const salary = roundTo((p50 + (p75 ?? p50)) / 2, 1000);
  return {
    city: wages['city']!,
    level: model.mainRole.words.title,
    salary: language.money(salary, currency),
    rank: language.number(ownPayRank(estimate, salary).percentile),
    lowerPercentile: language.number(50),
    lowerPay: language.money(p50, currency),
    upperPercentile: language.number(75),
    upperPay: language.money(p75 ?? p50, currency),
  };
}

/** A median of the first year of the series brought to the last by the index that the survey's answers are aged with. */
function ageingExample(model: SiteModel): Values | null {
  const { language, currency, project } = model;
  const series = project.history
    .filter((row) => row.socCode === model.reference)
    .sort((a, b) => a.year - b.year);
  if (series.length < 2) return null;
  const source = model.source(series[0]!.sourceId);
  const monthOfYear = source.referenceDate?.slice(5) ?? '12';
  const month = (year: number): string => `${year}-${monthOfYear}`;
  const [first, last] = [
    series.find((row) => row.year === source.breakYear) ?? series[0]!,
    series.at(-1)!,
  ];
  const value = 70_000;
  const aged = agePay({
    value,
    from: month(first.year),
    to: month(last.year),
    series: {
      id: source.id,
      values: Object.fromEntries(series.map((row) => [month(row.year), row.p50])),
    },
    accepted: source.title,
  });
  if (aged.kind === 'refused')
    throw new RangeError(`ageing ${first.year} to ${last.year}: refused`);
  return {
    value: language.money(value, currency),
    fromDate: language.month(month(first.year)),
    toDate: language.month(month(last.year)),
    indexFrom: language.money(first.p50, currency),
    indexTo: language.money(last.p50, currency),
    aged: language.money(roundTo(aged.value, 100), currency),
    series: model.text(model.occupation(model.reference).title),
  };
}

function gapExample(
  model: SiteModel,
  current: PayStatistic,
  next: PayStatistic,
  words: Values,
): Values {
  const { language, currency } = model;
  const { policyRaise, meritIncrease, marketMove } = model.project.settings;
  const newPay = current.percentiles.p50 * (1 + policyRaise.value);
  const step = next.percentiles.p50 / current.percentiles.p50 - 1;
  const years = catchUpYears({
    target: next.percentiles.p50,
    actual: newPay,
    merit: meritIncrease.value,
    marketMove: marketMove.value,
  });
  return {
    ...words,
    gap: language.t('method.points', {
      points: language.number(promotionGap(step, policyRaise.value) * 100, 1),
    }),
    newPay: language.money(roundTo(newPay, 100), currency),
    compa: language.number(
      postPromotionCompa({
        currentPay: current.percentiles.p50,
        policyRaise: policyRaise.value,
        nextMidpoint: next.percentiles.p50,
      }),
      2,
    ),
    years: catchUpPhrase(model, years),
  };
}

/** Years to catch up as a phrase: "7 years", "more than 10 years", "never". */
function catchUpPhrase(model: SiteModel, result: ReturnType<typeof catchUpYears>): string {
  const { t } = model.language;
  if (result.kind === 'never') return t('method.never');
  return result.kind === 'more-than'
    ? t('method.moreThanYears', { years: result.years })
    : t('method.years', { years: Math.round(result.years) });
}

function thinExample(model: SiteModel): Values {
  const { settings } = model.project;
  const { language, atlas } = model;
  const estimates = atlas.largestMarkets.map((place) => payOf(model, model.mainRole.id, place));
  const thin = estimates.filter((estimate) =>
    estimate?.thin.some((reason) => reason.kind !== 'few-answers'),
  );
  return {
    thinJobs: language.number(settings.thinEmployment.value),
    thinAnswers: language.number(settings.thinAnswers.value),
    thinPlaces: language.number(thin.length),
    metros: language.number(atlas.largestMarkets.length),
  };
}
