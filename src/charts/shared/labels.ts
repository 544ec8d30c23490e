import type { Language } from '../../i18n/language.ts';
import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { PayStatistic, ThinReason } from '../../schemas/pay-statistic.ts';
import type { PayEstimate } from '../../pay/estimate.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { RangeAmounts } from './employer-range-layout.ts';

/** A median as it is written beside its mark: "$82,000", "≈ $88,000". */
export function medianLabel(statistic: PayStatistic, language: Language): string {
  const amount = payText(statistic.percentiles.p50, statistic, language);
  return statistic.evidence === 'estimated' ? language.t('format.estimate', { amount }) : amount;
}

/** Why there is no estimate, in a few words. */
export function noEstimateText(
  estimate: PayEstimate | undefined,
  { t }: Pick<Language, 't'>,
): string {
  return estimate?.kind === 'none' ? t(`noEstimate.${estimate.reason}`) : t('format.notAvailable');
}

/** A change of one person's pay to a tenth of a percent: 0.085 -> "+8.5%". */
export function raiseLabel(raise: number, language: Language): string {
  const percent = language.percent(Math.abs(raise), 1);
  if (raise === 0) return percent;
  return language.t(raise > 0 ? 'teamChart.plus' : 'teamChart.minus', { percent });
}

/** A rung of the ladder as charts name it. */
export interface RungLabel {
  levelId: string;
  /** Counted from 1, the lowest. */
  rung: number;
  /** Rungs on its line. */
  of: number;
  name: string;
  shortName: string;
}

/** Hundredths as currency units: pictures place money, they do not add it up. */
export function toUnits(hundredths: number): number {
  return hundredths / 100;
}

/** An employer's range in currency units. */
export function toRangeAmounts(
  range: Pick<EmployerRange, 'minHundredths' | 'midpointHundredths' | 'maxHundredths'>,
): RangeAmounts {
  return {
    min: toUnits(range.minHundredths),
    midpoint: toUnits(range.midpointHundredths),
    max: toUnits(range.maxHundredths),
  };
}

/** Why a figure of a place rests on little data, apart from the answers on its rung: those concern every place. */
export function placeReasons(reasons: readonly ThinReason[]): ThinReason[] {
  return reasons.filter(({ kind }) => kind !== 'few-answers');
}

/** Why a figure rests on little data, in words; null when it does not. */
export function thinWords(
  reasons: readonly ThinReason[],
  { t }: Language,
): { long: string; short: string } | null {
  const words = reasons.map((reason) => {
    switch (reason.kind) {
      case 'few-answers':
        return {
          long: t('thin.answersTooFew', { n: reason.n }),
          short: t('thin.answers', { n: reason.n }),
        };
      case 'few-jobs': {
        const jobs = t('thin.jobs', { jobs: reason.employment });
        return { long: jobs, short: jobs };
      }
      case 'unknown-employment':
        return { long: t('thin.unknownJobs'), short: t('thin.unknownJobs') };
      case 'beyond-answers':
        return {
          long: t('thin.beyondAnswers', { side: reason.differential < 1 ? 'below' : 'above' }),
          short: t('thin.beyond'),
        };
    }
  });
  if (words.length === 0) return null;
  return { long: words.map((word) => word.long).join('; '), short: words[0]!.short };
}
