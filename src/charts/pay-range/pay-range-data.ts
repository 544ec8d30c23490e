import type { Language } from '../../i18n/language.ts';
import { againstNation, againstNationAfterPrices, rungPay } from '../../pay/place-pay.ts';
import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import { medianLabel, noEstimateText, placeReasons, thinWords } from '../shared/labels.ts';

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
}

/**
 * A rung in a place as charts and tables show it. That a rung has few answers concerns every place alike and
 * is not said here.
 */
export function toPayRangeRow(
  atlas: PayAtlas<AtlasPlace>,
  levelId: string,
  placeId: string,
  { language, name, href }: PayRangeRowOptions,
): PayRangeRow {
  const nation = placeId === atlas.nation.id;
  const statistic = rungPay(atlas, levelId, placeId);
  const estimate = atlas.estimates[placeId]?.[levelId];
  return {
    placeId,
    name,
    nation,
    own: false,
    href: statistic ? href : null,
    statistic,
    medianLabel: statistic && medianLabel(statistic, language),
    against: nation ? null : againstNation(atlas, placeId),
    afterPrices: nation ? null : againstNationAfterPrices(atlas, placeId),
    warning: thinWords(placeReasons(statistic?.thin ?? []), language)?.short ?? null,
    reason: statistic ? null : noEstimateText(estimate, language),
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
