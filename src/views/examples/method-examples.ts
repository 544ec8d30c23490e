import { payText } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { nextRole } from '../site/ladder-ways.ts';
import { payOf } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
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
  const differential = atlas.differential[city.id] ?? 1;
  const estimate = payOf(model, role.id, city) ?? role.pay;
  const money = (amount: number): string => language.money(amount, currency);
  const wages = wagesOf(model, city, differential);
  return {
    'pay-basis': payBasisExample(money, language.percent),
    percentiles: percentilesExample(language.number, language.percent),
    'median-interval': intervalExample(model),
    rank: estimate && rankExample(model, estimate, city),
    estimate: wages && estimateOf(model, role, differential, estimate, wages),
    'likely-range': estimate && likelyRangeExample(model, city, estimate),
    'labour-market': wages && { ...wages, differential: language.signedPercent(differential - 1) },
    'price-level': estimate && priceExample(model, estimate, city, other),
    time: ageingExample(model),
    ...stepExamples(model, role, next),
    'employer-ranges': rangeExample(model, role, next, city),
    positions: positionExample(model),
    'promotion-cost': promotionCostExample(model, role, next, city),
    'pay-gap': payGapExample(model),
    'thin-data': thinExample(model),
  };
}

/** The step between two rungs, and what a usual raise leaves of it; null where the pay of either is not known. */
function stepExamples(
  model: SiteModel,
  role: LadderRole,
  next: LadderRole,
): Record<'steps' | 'promotion-gap', ExampleValues | null> {
  const { language, currency } = model;
  const { policyRaise, marketMove } = model.project.settings;
  if (role.pay === null || next.pay === null) return { steps: null, 'promotion-gap': null };
  const money = (amount: number): string => language.money(amount, currency);
  const step = language.percent(next.step ?? 0, 1);
  const stepEnd = (end: 'low' | 'high'): string =>
    language.percent((next.stepInterval ?? { low: next.step ?? 0, high: next.step ?? 0 })[end], 1);
  return {
    steps: {
      from: role.words.title,
      fromMedian: money(role.pay.percentiles.p50),
      to: next.words.title,
      toMedian: money(next.pay.percentiles.p50),
      step,
      stepLow: stepEnd('low'),
      stepHigh: stepEnd('high'),
    },
    'promotion-gap':
      marketMove === undefined
        ? null
        : gapExample(model, role.pay, next.pay, {
            from: role.words.title,
            to: next.words.title,
            step,
            raise: language.percent(policyRaise.value, 1),
            marketMove: language.percent(marketMove.value, 1),
          }),
  };
}

/** Official wages of a city and the nation, and their ratio; null without official pay. */
function wagesOf(model: SiteModel, city: Place, differential: number): ExampleValues | null {
  const { atlas, language, currency, market } = model;
  if (market === null) return null;
  const local = atlas.official[city.id]?.[market.socCode] ?? market.wage;
  return {
    city: model.placeName(city),
    cityWage: language.money(local.percentiles.p50, currency),
    nation: model.nationName,
    nationWage: language.money(market.wage.percentiles.p50, currency),
    differential: language.number(differential, 3),
  };
}

/** Pay of a rung in the nation, what it is multiplied by, and the estimate that this gives; null where nothing is estimated. */
function estimateOf(
  model: SiteModel,
  role: LadderRole,
  differential: number,
  estimate: PayStatistic | null,
  wages: ExampleValues,
): ExampleValues | null {
  const { atlas, language, currency } = model;
  if (role.pay === null || estimate === null || atlas.model === null) return null;
  const { passThrough } = atlas.model;
  const rounding = model.project.settings.estimateRounding?.value ?? 1;
  return {
    ...wages,
    level: role.words.title,
    levelMedian: language.money(role.pay.percentiles.p50, currency),
    power: language.number(passThrough, 3),
    multiplier: language.number(differential ** passThrough, 3),
    estimate: payText(estimate.percentiles.p50, estimate, language),
    rounding: language.money(rounding, currency),
  };
}

/** The market whose pay is nearest to 15 % above the nation: far enough from 1 to show the sum, and no extreme. */
function telling(model: SiteModel, places: readonly Place[]): Place | undefined {
  const distance = (place: Place): number =>
    Math.abs((model.atlas.differential[place.id] ?? 0) - 1.15);
  return places.slice(0, 20).sort((a, b) => distance(a) - distance(b))[0];
}
