import type { Language } from '../../i18n/language.ts';
import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import { realPay } from '../../pay/price-level.ts';
import { rungPay } from '../../pay/rung-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import { medianLabel, thinWords } from '../shared/labels.ts';

/** One place as the chart draws it: names and labels are ready to print. */
export interface PayRangeRow {
  placeId: string;
  /** The place with its state: "Denver, CO". */
  name: string;
  /** The nation is the reference of the whole chart; at most one row. */
  nation: boolean;
  /** The place the page is about; at most one row. */
  own: boolean;
  /** Address of the place's page; null draws no link. */
  href: string | null;
  /** Null where no figure can be given. */
  statistic: PayStatistic | null;
  /** The median as written in its column: "≈ $88,000"; null without a statistic. */
  medianLabel: string | null;
  /** Pay against the nation as a share: 0.15 is 15 % more; null for the nation and where unknown. */
  against: number | null;
  /** The same after local prices; null for the nation and where there is no price level. */
  afterPrices: number | null;
  /** Few jobs or answers, in words; null where the figure rests on enough. */
  warning: string | null;
  /** Why there is no figure, in words; null where there is one. */
  reason: string | null;
}

/** Pay of one rung in several places, in any order. */
export interface PayRangeData {
  /** Whose colour the ranges take; null for official figures, which are grey. */
  rung: number | null;
  rows: PayRangeRow[];
}

interface PayRangeRowOptions {
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

/**
 * Rows with the highest median first and those without a figure last; equal medians go by their
 * difference to the nation, then keep their order.
 */
export function sortRows(rows: PayRangeRow[]): PayRangeRow[] {
  const pay = (row: PayRangeRow): number => row.statistic?.percentiles.p50 ?? -Infinity;
  const against = (row: PayRangeRow): number => row.against ?? 0;
  return [...rows].sort((a, b) =>
    pay(a) === pay(b) ? against(b) - against(a) : pay(b) > pay(a) ? 1 : -1,
  );
}
