import { agePay } from '../../pay/age.ts';
import { ote, payMix } from '../../pay/pay-mix.ts';
import { breakEven, realPay } from '../../pay/price-level.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { PayStatistic, ThinReason } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { roundTo } from '../../stats/round-to.ts';
import { payOf } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { ExampleValues } from './statistics-examples.ts';

/** Base and variable pay that make on-target earnings. */
export function payBasisExample(
  money: (amount: number) => string,
  percent: (share: number) => string,
): ExampleValues {
  const [base, variable] = [70_000, 30_000];
  return {
    base: money(base),
    variable: money(variable),
    ote: money(ote(base, variable)),
    mix: percent(payMix(base, variable)),
  };
}

/** What an estimate buys at average prices, and what breaks even elsewhere; null where fewer than two markets have a price level. */
export function priceExample(
  model: SiteModel,
  estimate: PayStatistic,
  city: Place,
  other: Place | null,
): ExampleValues | null {
  const { language } = model;
  const pay = estimate.percentiles.p50;
  const real = realPay(pay, city.rpp);
  const even = breakEven(pay, city.rpp, other?.rpp ?? null);
  if (city.rpp === null || other === null || other.rpp === null || real === null || even === null) {
    return null;
  }
  return {
    city: model.placeName(city),
    pay: payText(pay, estimate, language),
    rpp: language.number(city.rpp, 1),
    realPay: payText(real, estimate, language),
    otherCity: model.placeName(other),
    otherRpp: language.number(other.rpp, 1),
    breakEven: payText(even, estimate, language),
  };
}

/** A median of the first year of the series brought to the last by the index that the survey's answers are aged with. */
export function ageingExample(model: SiteModel): ExampleValues | null {
  const { language, currency, project, market } = model;
  const series = project.history
    .filter((row) => row.socCode === market?.socCode)
    .sort((a, b) => a.year - b.year);
  if (market === null || series.length < 2) return null;
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
    series: model.text(model.occupation(market.socCode).title),
  };
}

/** The likely range of an estimate, and how many areas lie beyond the data or have none for that reason. */
export function likelyRangeExample(
  model: SiteModel,
  city: Place,
  estimate: PayStatistic,
): ExampleValues | null {
  const { language, atlas } = model;
  const { likelyRange, percentiles } = estimate;
  const terms = atlas.model;
  if (likelyRange === null || terms === null) return null;
  const estimates = atlas.metros.flatMap(
    ({ id }) => atlas.estimates[id]?.[model.mainRole.id] ?? [],
  );
  const made = estimates.flatMap((item) => (item.kind === 'estimate' ? [item.statistic] : []));
  const beyond = made.flatMap(({ thin }) =>
    thin.flatMap((reason) => (reason.kind === 'beyond-answers' ? [reason.differential] : [])),
  );
  const farBelow = estimates.filter(
    (item) => item.kind === 'none' && item.reason === 'wage-far-below-answers',
  );
  return {
    level: model.mainRole.words.title,
    city: model.placeName(city),
    estimate: payText(percentiles.p50, estimate, language),
    low: payText(likelyRange.low, estimate, language),
    high: payText(likelyRange.high, estimate, language),
    error: language.number(terms.passThroughError, 2),
    mean: language.number(terms.meanLnDifferential, 2),
    beyondLow: language.number(beyond.filter((differential) => differential < 1).length),
    beyondHigh: language.number(beyond.filter((differential) => differential >= 1).length),
    metros: language.number(made.length),
    farBelow: language.number(farBelow.length),
    least: language.percent(1 - terms.leastDifferential),
  };
}

/** From where on a figure is thin, and how many areas have few jobs or an unknown number; null where nothing is called thin. */
export function thinExample(model: SiteModel): ExampleValues | null {
  const { thinEmployment, thinAnswers } = model.project.settings;
  if (thinEmployment === undefined || thinAnswers === undefined) return null;
  const { language, atlas } = model;
  const estimates = atlas.estimatedMarkets.map((place) => payOf(model, model.mainRole.id, place));
  const count = (kinds: readonly ThinReason['kind'][]): string =>
    language.number(
      estimates.filter((estimate) => estimate?.thin.some(({ kind }) => kinds.includes(kind)))
        .length,
    );
  return {
    thinJobs: language.number(thinEmployment.value),
    thinAnswers: language.number(thinAnswers.value),
    thinPlaces: count(['few-jobs', 'unknown-employment']),
    metros: language.number(atlas.estimatedMarkets.length),
  };
}
