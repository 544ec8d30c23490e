import { beforeFullStop } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { ChartDescription, ChartTable } from '../shared/description.ts';
import { percentileCells, percentileColumns } from '../shared/percentile-table.ts';
import { stepText } from '../shared/fractions.ts';
import { gapLines, raiseLines } from './row-words.ts';
import type { GapRung, PromotionGapData } from './promotion-gap-data.ts';

export interface PromotionGapContext {
  language: Language;
  currency: string;
  /** Month the medians stand for. */
  month: string;
  /** The nation in a sentence. */
  inNation: string;
}

/** The words of the chart: where a usual promotion raise ends, measured by the median of the rung above. */
export function describePromotionGap(
  data: PromotionGapData,
  context: PromotionGapContext,
): ChartDescription {
  const { language, currency, month, inNation } = context;
  const { t } = language;
  const headline = gapHeadline(data, context);
  const parts = [
    ...[data.lower, data.upper].map(({ name, medianLabel }) =>
      t('ladder.alternativeRung', { rung: name, median: medianLabel ?? t('format.missing') }),
    ),
    ...(data.promotions > 1 ? [] : [raiseLines(data, language).join(' ')]),
    ...gapLines(data, language),
  ];
  return {
    headline,
    subtitle: t('gap.subtitle', {
      inNation,
      currencyName: language.currencyName(currency),
      month: language.month(month),
    }),
    alternative: t('gap.alternative', { headline, parts: beforeFullStop(parts.join('; ')) }),
    table: gapTable(data, headline, context),
  };
}

/** Both rungs with all their figures; the step, the raise and the gap in the column of the median. */
function gapTable(
  data: PromotionGapData,
  caption: string,
  { language }: PromotionGapContext,
): ChartTable {
  const { t } = language;
  const { lower, upper, step, stepInterval, raisedPay } = data;
  const missing = t('format.missing');
  const columns = percentileColumns(language, [data.lower.statistic, data.upper.statistic]);
  const median = columns.findIndex(({ label }) => label === t('column.p50'));
  const evidenceOf = ({ statistic }: GapRung): string =>
    statistic ? t(`evidence.${statistic.evidence}`) : missing;
  const rungRow = (rung: GapRung): string[] => [
    rung.name,
    ...percentileCells(rung.statistic, language),
    rung.statistic?.n ? language.number(rung.statistic.n) : missing,
    evidenceOf(rung),
  ];
  const onlyMedian = (name: string, value: string, evidence: string): string[] => [
    name,
    ...columns.map((_column, index) => (index === median ? value : missing)),
    missing,
    evidence,
  ];
  const raise = t('gap.rowRaise', {
    percent: language.percent(data.policyRaise, 1),
  });
  return {
    caption,
    columns: [
      { label: t('column.rung'), numeric: false },
      ...columns,
      { label: t('column.answers'), numeric: true },
      { label: t('column.evidence'), numeric: false },
    ],
    rows: [
      rungRow(upper),
      rungRow(lower),
      onlyMedian(
        t('gap.rowStep', { interval: step !== null && stepInterval ? 'yes' : 'no' }),
        step === null ? missing : stepText(language.signedPercent(step), stepInterval, language),
        evidenceOf(upper),
      ),
      ...(data.promotions > 1
        ? []
        : [
            onlyMedian(
              raise,
              raisedPay === null ? missing : payText(raisedPay, data.printed, language),
              // Only the percentage is somebody else’s; the amount is worked out from it.
              t('evidence.estimated'),
            ),
            onlyMedian(t('gap.rowGap'), gapLines(data, language).join(', ') || missing, missing),
          ]),
    ],
  };
}

function gapHeadline(data: PromotionGapData, { language }: PromotionGapContext): string {
  const { lower, upper, step, gap, shortfall, promotions, policyRaise } = data;
  const words = {
    ...roleArguments('lower', lower.words),
    ...roleArguments('upper', upper.words),
  };
  if (step === null || gap === null || shortfall === null) {
    return language.t('raise.headlineNone', { percent: language.percent(policyRaise, 1) });
  }
  if (step <= 0) return language.t('raise.headlineNoStep', words);
  if (promotions > 1) {
    return language.t('gap.headlineWay', { ...words, step: language.percent(step) });
  }
  if (gap <= 0) return language.t('gap.headlineCovered', words);
  return language.t('gap.headline', {
    ...words,
    amount: payText(shortfall, data.printed, language),
  });
}
