import { payText } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { nextRole } from '../site/ladder-ways.ts';
import { payOf } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import {
  ageingExample,
  likelyRangeExample,
  payBasisExample,
  priceExample,
  thinExample,
} from './pay-examples.ts';
import type { ExampleValues } from './statistics-examples.ts';
import { intervalExample, percentilesExample, rankExample } from './statistics-examples.ts';
import {
  gapExample,
  payGapExample,
  positionExample,
  promotionCostExample,
  rangeExample,
} from './team-examples.ts';

/** The numbers of the worked examples, by section of the method page; null where the data holds none. */
export function methodExamples(model: SiteModel): Record<string, ExampleValues | null> {
  const { atlas, language, currency } = model;
  const priced = atlas.estimatedMarkets.filter((place) => place.rpp !== null);
  const city = telling(model, priced) ?? atlas.estimatedMarkets[0] ?? atlas.nation;
  const other = priced.find((place) => place.id !== city.id) ?? null;
  const role = model.mainRole;
  const next = nextRole(model, role) ?? role;
  const levelPay = atlas.levelPay[role.id]!;
  const nextPay = atlas.levelPay[next.id]!;
  const differential = atlas.differential[city.id] ?? 1;
  const estimate = payOf(model, role.id, city) ?? role.pay;
  const { policyRaise, marketMove } = model.project.settings;
  const money = (amount: number): string => language.money(amount, currency);
  const wages = wagesOf(model, city, differential);
  const step = language.percent(next.step ?? 0, 1);
  const stepEnd = (end: 'low' | 'high'): string =>
    language.percent((next.stepInterval ?? { low: next.step ?? 0, high: next.step ?? 0 })[end], 1);
  return {
    'pay-basis': payBasisExample(money, language.percent),
    percentiles: percentilesExample(language.number, language.percent),
    'median-interval': intervalExample(model),
    rank: rankExample(model, estimate, wages),
    estimate: { ...wages, ...estimateOf(model, role, differential, estimate) },
    'likely-range': likelyRangeExample(model, city, estimate),
    'labour-market': { ...wages, differential: language.signedPercent(differential - 1) },
    'price-level': priceExample(model, estimate, city, other),
    time: ageingExample(model),
    steps: {
      from: role.words.title,
      fromMedian: money(levelPay.percentiles.p50),
      to: next.words.title,
      toMedian: money(nextPay.percentiles.p50),
      step,
      stepLow: stepEnd('low'),
      stepHigh: stepEnd('high'),
    },
    'promotion-gap': gapExample(model, levelPay, nextPay, {
      from: role.words.title,
      to: next.words.title,
      step,
      raise: language.percent(policyRaise.value, 1),
      marketMove: language.percent(marketMove.value, 1),
    }),
    'employer-ranges': rangeExample(model, role, next, city),
    positions: positionExample(model),
    'promotion-cost': promotionCostExample(model, role, next, city),
    'pay-gap': payGapExample(model),
    'thin-data': thinExample(model),
  };
}

/** Official wages of a city and the nation, and their ratio. */
function wagesOf(model: SiteModel, city: Place, differential: number): ExampleValues {
  const { atlas, language, currency, reference } = model;
  const national = atlas.nationalWage(reference);
  const local = atlas.official[city.id]?.[reference] ?? national;
  return {
    city: model.placeName(city),
    cityWage: language.money(local.percentiles.p50, currency),
    nation: model.nationName,
    nationWage: language.money(national.percentiles.p50, currency),
    differential: language.number(differential, 3),
  };
}

/** Pay of a rung in the nation, what it is multiplied by, and the estimate that this gives. */
function estimateOf(
  model: SiteModel,
  role: LadderRole,
  differential: number,
  estimate: PayStatistic,
): ExampleValues {
  const { atlas, language, currency } = model;
  const { passThrough, estimateRounding } = model.project.settings;
  return {
    level: role.words.title,
    levelMedian: language.money(atlas.levelPay[role.id]!.percentiles.p50, currency),
    power: language.number(passThrough.value, 3),
    multiplier: language.number(differential ** passThrough.value, 3),
    estimate: payText(estimate.percentiles.p50, estimate, language),
    rounding: language.money(estimateRounding.value, currency),
  };
}

/** The market whose pay is nearest to 15 % above the nation: far enough from 1 to show the sum, and no extreme. */
function telling(model: SiteModel, places: readonly Place[]): Place | undefined {
  const distance = (place: Place): number =>
    Math.abs((model.atlas.differential[place.id] ?? 0) - 1.15);
  return places.slice(0, 20).sort((a, b) => distance(a) - distance(b))[0];
}
