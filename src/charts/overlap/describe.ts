import type { Language } from '../../i18n/language.ts';
import type { RoleArguments } from '../../ladder/role-words.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { OverlapShare } from '../../pay/overlap-share.ts';
import type { ChartDescription } from '../shared/description.ts';
import { percentileCells, percentileColumns } from '../shared/percentile-table.ts';
import type { OverlapData } from './overlap-data.ts';
import { shareKind, shareLabel } from './overlap-data.ts';

export interface OverlapContext {
  language: Language;
  currency: string;
  /** Month the figures stand for. */
  month: string;
}

/** A share this close to whole tenths, in percent, is said in tenths. */
const NEAR_TENTH = 2;

/** The words of the overlap: how many on the lower rung earn more than the median of the upper. */
export function describeOverlap(data: OverlapData, context: OverlapContext): ChartDescription {
  const { language, currency, month } = context;
  const { lower, upper, share } = data;
  const words = { ...roleArguments('lower', lower.words), ...roleArguments('upper', upper.words) };
  const headline = overlapHeadline(share, words, language);
  const missing = language.t('format.missing');
  const basis = lower.statistic?.basis ?? upper.statistic?.basis ?? 'base';
  const median = ({ statistic }: OverlapData['lower']): string =>
    statistic ? payText(statistic.percentiles.p50, statistic, language) : missing;
  return {
    headline,
    subtitle: language.t('overlap.subtitle', {
      basis: language.t(`basis.${basis}`),
      currencyName: language.currencyName(currency),
      month: language.month(month),
    }),
    alternative: language.t('overlap.alternative', {
      headline,
      lowerName: lower.name,
      lowerMedian: median(lower),
      upperName: upper.name,
      upperMedian: median(upper),
    }),
    table: {
      caption: headline,
      columns: [
        { label: language.t('column.rung'), numeric: false },
        ...percentileColumns(language, [upper.statistic, lower.statistic]),
        { label: language.t('overlap.column', words), numeric: true },
        { label: language.t('column.answers'), numeric: true },
        { label: language.t('column.evidence'), numeric: false },
      ],
      rows: [upper, lower].map((rung) => [
        rung.name,
        ...percentileCells(rung.statistic, language),
        rung === lower && share ? shareLabel(share, language) : missing,
        rung.statistic?.n ? language.number(rung.statistic.n) : missing,
        rung.statistic ? language.t(`evidence.${rung.statistic.evidence}`) : missing,
      ]),
    },
  };
}

function overlapHeadline(
  share: OverlapShare | null,
  words: RoleArguments<'lower' | 'upper'>,
  language: Language,
): string {
  if (!share) return language.t('overlap.headlineNone', words);
  const tenths = Math.round(share.percent / 10);
  const inTenths =
    share.kind === 'about' &&
    Math.abs(share.percent - tenths * 10) <= NEAR_TENTH &&
    tenths > 0 &&
    tenths < 10;
  if (inTenths) return language.t('overlap.headlineTenths', { ...words, tenths });
  return language.t('overlap.headline', {
    ...words,
    kind: shareKind[share.kind],
    percent: language.percent(share.percent / 100),
  });
}
