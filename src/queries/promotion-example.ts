import { catchUpYears } from '../ladder/catch-up-years.ts';
import { postPromotionCompa } from '../ladder/post-promotion-compa.ts';
import { promotionGap } from '../ladder/promotion-gap.ts';
import type { PayStatistic } from '../schemas/pay-statistic.ts';
import { roundTo } from '../stats/round-to.ts';
import type { ExampleValues } from './example-values.ts';
import type { SiteModel } from './site-model.ts';

export function gapExample(
  model: SiteModel,
  current: PayStatistic,
  next: PayStatistic,
  words: ExampleValues,
): ExampleValues {
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
