import {
  catchUpYears,
  postPromotionMarketRatio,
  promotionGap,
} from '../../ladder/promotion-gap.ts';
import { shownAmount } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { roundTo } from '../../stats/round-to.ts';
import { payGap } from '../../team/gap/gap-group.ts';
import { GAP_MINIMUM } from '../../team/gap/gap-measure.ts';
import { shareOfMoney } from '../../team/money.ts';
import {
  compaRatio,
  marketRatio,
  payCircle,
  rangePenetration,
} from '../../team/position/range-position.ts';
import { monthsRemaining } from '../../team/promotion/budget-year.ts';
import { newBase } from '../../team/promotion/new-base.ts';
import { promotionCost } from '../../team/promotion/promotion-cost.ts';
import { defaultPolicy } from '../../team/promotion/promotion-policy.ts';
import { marketRange } from '../../team/range/market-range.ts';
import { midpointProgression, rangeOverlap } from '../../team/structure/pay-structure.ts';
import { payOf } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { ExampleValues } from './statistics-examples.ts';

/** Ranges of two neighbouring rungs made of the market; null where the market has none. */
export function rangeExample(
  model: SiteModel,
  role: LadderRole,
  next: LadderRole,
  city: Place,
): ExampleValues | null {
  const { language, project } = model;
  const range = exampleRange(model, role, city);
  const upper = exampleRange(model, next, city);
  if (range === null || upper === null || next.id === role.id) return null;
  const overlap = rangeOverlap(range, upper);
  return {
    city: model.placeName(city),
    level: role.words.title,
    spread: language.percent(project.settings.rangeSpread?.value ?? 0, 1),
    midpoint: asMoney(model, range.midpointHundredths),
    min: asMoney(model, range.minHundredths),
    max: asMoney(model, range.maxHundredths),
    next: next.words.title,
    nextMidpoint: asMoney(model, upper.midpointHundredths),
    nextMin: asMoney(model, upper.minHundredths),
    nextMax: asMoney(model, upper.maxHundredths),
    progression: language.percent(
      midpointProgression(range.midpointHundredths, upper.midpointHundredths),
      1,
    ),
    overlap: language.percent(overlap.share ?? 0, 0),
  };
}

/** Three kinds of pay against one range. */
export function positionExample(model: SiteModel): ExampleValues {
  const { language } = model;
  const [min, midpoint, max] = [6_400_000, 8_000_000, 9_600_000];
  const [pay, lowPay, market] = [7_200_000, 6_000_000, 9_000_000];
  const low = payCircle(lowPay, min, max);
  return {
    min: asMoney(model, min),
    midpoint: asMoney(model, midpoint),
    max: asMoney(model, max),
    pay: asMoney(model, pay),
    compa: language.number(compaRatio(pay, midpoint), 2),
    penetration: language.percent(rangePenetration(pay, min, max) ?? 0, 0),
    market: asMoney(model, market),
    marketRatio: language.number(marketRatio(pay, market), 2),
    lowPay: asMoney(model, lowPay),
    short: asMoney(model, low.kind === 'green' ? low.shortHundredths : 0),
  };
}

/** Somebody at the market's median moves to the next rung on the first of April. */
export function promotionCostExample(
  model: SiteModel,
  role: LadderRole,
  next: LadderRole,
  city: Place,
): ExampleValues | null {
  const { language, project } = model;
  const range = exampleRange(model, next, city);
  if (range === null || next.id === role.id) return null;
  const policy = defaultPolicy(project.settings);
  const statistic = statisticOf(model, role, city);
  if (statistic === null) return null;
  const current = shownAmount(statistic.percentiles.p50, statistic) * 100;
  const { baseHundredths, boundBy } = newBase(current, range, policy);
  const withRaise = (raise: number): string => asMoney(model, shareOfMoney(current, 1 + raise));
  const months = monthsRemaining('2027-04-01', { year: 2027, lastMonth: 12 });
  const cost = promotionCost({
    baseHundredths: baseHundredths - current,
    targetVariableHundredths: 0,
    fte: 1,
    burden: policy.burden,
    months,
  });
  return {
    city: model.placeName(city),
    from: role.words.title,
    to: next.words.title,
    current: asMoney(model, current),
    raise: language.percent(policy.raise, 1),
    raised: withRaise(policy.raise),
    min: asMoney(model, range.minHundredths),
    floor: asMoney(model, shareOfMoney(range.midpointHundredths, policy.floorCompa)),
    cap: language.percent(policy.cap ?? 0, 1),
    capped: withRaise(policy.cap ?? 0),
    max: asMoney(model, range.maxHundredths),
    newBase: asMoney(model, baseHundredths),
    rule: language.t(`method.boundBy.${boundBy}`),
    annual: asMoney(model, cost.annualHundredths),
    burden: language.percent(policy.burden, 1),
    loaded: asMoney(model, cost.loadedHundredths),
    months: language.number(months),
    thisYear: asMoney(model, cost.thisYearHundredths),
  };
}

/** The gap of means and of medians of two groups, and how large a group must be to be shown. */
export function payGapExample(model: SiteModel): ExampleValues {
  const { language } = model;
  const [womenMean, menMean, womenMedian, menMedian] = [92_000, 100_000, 90_000, 96_000];
  const money = (amount: number): string => language.money(amount, model.currency);
  return {
    womenMean: money(womenMean),
    menMean: money(menMean),
    meanGap: language.percent(payGap(womenMean, menMean), 1),
    womenMedian: money(womenMedian),
    menMedian: money(menMedian),
    medianGap: language.percent(payGap(womenMedian, menMedian), 2),
    onScreen: language.number(GAP_MINIMUM.screen),
    inExport: language.number(GAP_MINIMUM.export),
  };
}

/** What a usual raise leaves of the step between two medians; null without the raises that are compared. */
export function gapExample(
  model: SiteModel,
  current: PayStatistic,
  next: PayStatistic,
  words: ExampleValues,
): ExampleValues | null {
  const { language, currency } = model;
  const { policyRaise, meritIncreases, marketMove } = model.project.settings;
  if (meritIncreases === undefined || marketMove === undefined) return null;
  const newPay = current.percentiles.p50 * (1 + policyRaise.value);
  const step = next.percentiles.p50 / current.percentiles.p50 - 1;
  const years = meritIncreases.value.map((merit) => {
    const target = next.percentiles.p50;
    const takes = catchUpYears({ target, actual: newPay, merit, marketMove: marketMove.value });
    return language.t('method.yearsAt', {
      years: catchUpPhrase(model, takes),
      merit: language.percent(merit, 1),
    });
  });
  return {
    ...words,
    gap: language.t('method.points', {
      points: language.number(promotionGap(step, policyRaise.value) * 100, 1),
    }),
    newPay: language.money(roundTo(newPay, 100), currency),
    ratio: language.number(
      postPromotionMarketRatio({
        currentPay: current.percentiles.p50,
        policyRaise: policyRaise.value,
        nextMedian: next.percentiles.p50,
      }),
      2,
    ),
    years: language.list(years),
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

function exampleRange(model: SiteModel, role: LadderRole, city: Place) {
  const { marketPercentile, rangeSpread } = model.project.settings;
  const statistic = statisticOf(model, role, city);
  if (statistic === null || marketPercentile === undefined || rangeSpread === undefined)
    return null;
  return marketRange(statistic, marketPercentile.value, rangeSpread.value);
}

function statisticOf(model: SiteModel, role: LadderRole, city: Place): PayStatistic | null {
  return payOf(model, role.id, city) ?? role.pay;
}

function asMoney(model: SiteModel, hundredths: number): string {
  return model.language.money(hundredths / 100, model.currency);
}
