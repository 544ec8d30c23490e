import type { Language } from '../../i18n/language.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { ChartDescription, ChartTable } from '../shared/description.ts';
import type { DecidedMark, DecidedRangesData, DecidedRow } from './decided-ranges-data.ts';

/** A row that is an employer’s. */
type OwnRow = DecidedRow & { mark: DecidedMark };

/** The words of an employer’s ranges for a rung, by place and zone. */
export function describeAreaRanges(data: DecidedRangesData, language: Language): ChartDescription {
  return describeOwn(data, language, {
    headline: areaHeadline(ownRows(data), language),
    of: language.t('ranges.column.where'),
  });
}

/**
 * The words of an employer’s ranges in a place, by rung.
 * @param inPlace the place in a sentence; null where it is the page’s
 */
export function describeRungRanges(
  data: DecidedRangesData,
  language: Language,
  inPlace: string | null = null,
): ChartDescription {
  return describeOwn(data, language, {
    headline: rungHeadline(ownRows(data), language, inPlace),
    of: language.t('table.rung'),
  });
}

/**
 * The words of ranges that stand alone.
 * @param of head of the column with their names
 */
function describeOwn(
  data: DecidedRangesData,
  language: Language,
  { headline, of }: { headline: string; of: string },
): ChartDescription {
  const rows = ownRows(data);
  return {
    headline,
    subtitle: subtitleOf(rows, data.currency, language),
    alternative: alternativeOf(headline, data, language),
    table: {
      caption: headline,
      columns: [
        { label: of, numeric: false },
        ...(['minimum', 'midpoint', 'maximum'] as const).map((column) => ({
          label: language.t(`peopleStrip.column.${column}`),
          numeric: true,
        })),
        ...(hasVariable(rows)
          ? [{ label: language.t('ranges.column.variable'), numeric: true }]
          : []),
        { label: language.t('ranges.column.since'), numeric: false },
        { label: language.t('ranges.column.how'), numeric: false },
      ],
      rows: rows.map((row) => [
        row.name,
        ...amountsOf(row, language),
        ...(hasVariable(rows) ? [variableCell(row, language)] : []),
        language.date(row.mark.validFrom),
        row.mark.how,
      ]),
    },
  };
}

/** The words of an employer’s range in a place beside the market, where the two can be compared. */
export function describeRangeHere(data: DecidedRangesData, language: Language): ChartDescription {
  const { t } = language;
  const rows = ownRows(data);
  const market = data.rows.flatMap(({ mark }) =>
    mark.kind === 'statistic' ? [mark.statistic] : [],
  )[0];
  const headline = hereHeadline(rows, market ?? null, language);
  return {
    headline,
    subtitle: [
      subtitleOf(rows, data.currency, language),
      ...(market ? [t('ranges.subtitleMarket')] : []),
    ].join(' '),
    alternative: alternativeOf(headline, data, language),
    table: hereTable(data, headline, language),
  };
}

function hereTable({ rows }: DecidedRangesData, caption: string, language: Language): ChartTable {
  const { t } = language;
  const amount = (pay: number | null, statistic: PayStatistic): string =>
    pay === null ? t('format.missing') : payText(pay, statistic, language);
  const own = ownRows({ rows });
  return {
    caption,
    columns: [
      { label: t('ranges.column'), numeric: false },
      { label: t('ranges.column.low'), numeric: true },
      { label: t('ranges.column.middle'), numeric: true },
      { label: t('ranges.column.high'), numeric: true },
      ...(hasVariable(own) ? [{ label: t('ranges.column.variable'), numeric: true }] : []),
      { label: t('ranges.column.what'), numeric: false },
    ],
    rows: rows.map((row) => {
      const { mark } = row;
      if (mark.kind === 'decided') {
        return [
          row.name,
          ...amountsOf({ ...row, mark }, language),
          ...(hasVariable(own) ? [variableCell({ ...row, mark }, language)] : []),
          t('ranges.what.decided'),
        ];
      }
      const { p25, p50, p75 } = mark.statistic.percentiles;
      return [
        row.name,
        ...[p25, p50, p75].map((pay) => amount(pay, mark.statistic)),
        ...(hasVariable(own) ? [t('format.missing')] : []),
        t('ranges.what.market'),
      ];
    }),
  };
}

function areaHeadline(rows: readonly OwnRow[], language: Language): string {
  const { t, money } = language;
  const [first] = rows;
  if (rows.length === 1) return t('ranges.headline.one', { range: rangeText(first!, language) });
  const sorted = [...rows].sort((a, b) => a.mark.range.min - b.mark.range.min);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const least = money(low.mark.range.min, low.mark.currency);
  const most = money(high.mark.range.min, high.mark.currency);
  return least === most
    ? t('ranges.headline.same', { least })
    : t('ranges.headline.span', { least, most, low: low.name, high: high.name });
}

/** From the lowest minimum to the highest maximum; of one rung, its range. */
function rungHeadline(rows: readonly OwnRow[], language: Language, inPlace: string | null): string {
  const { t, money } = language;
  const lows = rows.toSorted((a, b) => a.mark.range.min - b.mark.range.min);
  const highs = rows.toSorted((a, b) => b.mark.range.max - a.mark.range.max);
  const [low, high] = [lows[0]!, highs[0]!];
  const range = rangeText(low, language);
  if (rows.length > 1 && rows.every((row) => rangeText(row, language) === range)) {
    return t('ranges.headline.alike', { range, inPlace: inPlace ?? 'none' });
  }
  if (rows.length === 1) {
    return inPlace === null
      ? t('ranges.headline.place', { range })
      : t('ranges.headline.placeIn', { range, inPlace });
  }
  const span = {
    least: money(low.mark.range.min, low.mark.currency),
    most: money(high.mark.range.max, high.mark.currency),
    low: low.name,
    high: high.name,
  };
  return inPlace === null
    ? t('ranges.headline.rungs', span)
    : t('ranges.headline.rungsIn', { ...span, inPlace });
}

function hereHeadline(
  rows: readonly OwnRow[],
  market: PayStatistic | null,
  language: Language,
): string {
  const { t } = language;
  const [row, another] = rows;
  if (!row || another) return t('ranges.headline.places');
  if (market === null) return t('ranges.headline.place', { range: rangeText(row, language) });
  const { min, max } = row.mark.range;
  const { p50 } = market.percentiles;
  const side = p50 < min ? 'below' : p50 > max ? 'above' : min === max ? 'point' : 'inside';
  return t('ranges.headline.market', {
    side,
    amount: payText(Math.max(min - p50, p50 - max), market, language),
    percent: language.percent(side === 'inside' ? (p50 - min) / (max - min) : 0),
  });
}

function subtitleOf(rows: readonly OwnRow[], currency: string, language: Language): string {
  const days = new Set(rows.map(({ mark }) => mark.validFrom));
  return language.t('ranges.subtitle', {
    currencyName: language.currencyName(currency),
    // Of several days the table says each.
    date: days.size === 1 ? language.date([...days][0]!) : 'none',
  });
}

function alternativeOf(headline: string, { rows }: DecidedRangesData, language: Language): string {
  return language.t('ranges.alternative', {
    headline,
    rows: rows
      .map(({ name, label, mark }) =>
        mark.kind === 'statistic'
          ? language.t('ranges.alternativeMarket', { median: label })
          : alternativeRow({ name, mark }, language),
      )
      .join('; '),
  });
}

function alternativeRow({ name, mark }: Pick<OwnRow, 'name' | 'mark'>, language: Language): string {
  const row = language.t('ranges.alternativeRow', {
    name,
    range: withVariable(rangeText({ mark }, language), mark.variableTarget, language),
    midpoint: language.money(mark.range.midpoint, mark.currency),
  });
  return mark.computed ? language.t('ranges.alternativeComputed', { row }) : row;
}

function ownRows({ rows }: Pick<DecidedRangesData, 'rows'>): OwnRow[] {
  return rows.flatMap((row) => (row.mark.kind === 'decided' ? [{ ...row, mark: row.mark }] : []));
}

const hasVariable = (rows: readonly OwnRow[]): boolean =>
  rows.some(({ mark }) => mark.variableTarget !== null);

function variableCell({ mark }: OwnRow, language: Language): string {
  return mark.variableTarget === null
    ? language.t('format.missing')
    : language.percent(mark.variableTarget, 1);
}

/** The variable pay that comes on top of a range; `target` is a share of base pay. */
export function variableWords(target: number, { t, percent }: Language): string {
  return t('ranges.variable', { variable: percent(target, 1) });
}

/** A range with the variable pay that comes on top of it, where some does. */
export function withVariable(range: string, target: number | null, language: Language): string {
  return target === null
    ? range
    : language.t('ranges.withVariable', { range, variable: language.percent(target, 1) });
}

function amountsOf({ mark: { range, currency } }: OwnRow, { money }: Language): string[] {
  return [range.min, range.midpoint, range.max].map((amount) => money(amount, currency));
}

function rangeText({ mark }: Pick<OwnRow, 'mark'>, { moneyRange }: Language): string {
  return moneyRange(mark.range.min, mark.range.max, mark.currency);
}
