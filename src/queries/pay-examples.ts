import { ote, payMix } from '../pay/pay-mix.ts';
import { breakEven, realPay } from '../pay/price-level.ts';
import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type { Place } from '../schemas/place.ts';
import { roundTo } from '../stats/round-to.ts';
import type { ExampleValues } from './example-values.ts';
import type { SiteModel } from './site-model.ts';

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

/** Null where fewer than two markets have a price level. */
export function priceExample(
  model: SiteModel,
  estimate: PayStatistic,
  city: Place,
  other: Place | null,
): ExampleValues | null {
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
