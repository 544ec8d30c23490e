import type { Language } from '../../i18n/language.ts';
import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import { realPay } from '../../pay/price-level.ts';
import { rungPay } from '../../pay/rung-pay.ts';
import { medianLabel } from '../shared/median-label.ts';
import { thinWords } from '../shared/thin-words.ts';
import type { PayRangeRow } from './pay-range-data.ts';

export interface PayRangeRowOptions {
  language: Language;
  /** Name of the place with its state. */
  name: string;
  /** Address of the place's page; null draws no link. */
  href: string | null;
  /** Amounts are shown to this many whole currency units. */
  rounding: number;
}

/**
 * A rung in a place as charts and tables show it. That a rung has few answers concerns every place alike and
 * is not said here.
 */
export function toPayRangeRow(
  atlas: PayAtlas<AtlasPlace>,
  levelId: string,
  placeId: string,
  { language, name, href, rounding }: PayRangeRowOptions,
): PayRangeRow {
  const nation = placeId === atlas.nation.id;
  const statistic = rungPay(atlas, levelId, placeId, rounding);
  const national = rungPay(atlas, levelId, atlas.nation.id, rounding)?.percentiles.p50 ?? null;
  const median = statistic?.percentiles.p50 ?? null;
  const real = median === null ? null : realPay(median, atlas.placeById[placeId]?.rpp ?? null);
  const against = (pay: number | null): number | null =>
    nation || pay === null || national === null ? null : pay / national - 1;
  const fewJobs = statistic?.thin.filter((reason) => reason.kind !== 'few-answers') ?? [];
  return {
    placeId,
    name,
    nation,
    own: false,
    href: statistic ? href : null,
    statistic,
    medianLabel: statistic && medianLabel(statistic, language),
    against: against(median),
    afterPrices: against(real),
    warning: thinWords(fewJobs, language)?.short ?? null,
    reason: statistic ? null : language.t('payRange.notShown'),
  };
}
