import type { Language } from '../../i18n/language.ts';
import type { RoleWords } from '../../ladder/role-words.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { ChartDescription, ChartTable } from '../shared/description.ts';
import { percentileCells, percentileColumns } from '../shared/percentile-table.ts';
import type { PayRangeData, PayRangeRow } from './pay-range-data.ts';
import { sortRows } from './pay-range-data.ts';

export interface PayRangeContext {
  language: Language;
  currency: string;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** Names of the rung. */
  role: RoleWords;
  /** Month the figures stand for. */
  month: string;
  /** Which places these are: the markets with most jobs, or a choice of the page's own. */
  places: 'largest' | 'chosen';
}

/** The words of pay by place: how many places pay above the nation's median, and every figure in a table. */
export function describePayRange(data: PayRangeData, context: PayRangeContext): ChartDescription {
  const { language, currency } = context;
  const rows = sortRows(data.rows);
  const headline = payRangeHeadline(rows, context);
  return {
    headline,
    subtitle: language.t('payRange.subtitle', {
      places: context.places,
      count: rows.filter((row) => !row.nation).length,
      currencyName: language.currencyName(currency),
      month: language.month(context.month),
    }),
    alternative: language.t('payRange.alternative', {
      headline,
      places: rows
        .map((row) =>
          row.medianLabel === null
            ? language.t('payRange.alternativeMissing', {
                place: row.name,
                reason: row.reason ?? language.t('format.notAvailable'),
              })
            : language.t('payRange.alternativePlace', { place: row.name, median: row.medianLabel }),
        )
        .join('; '),
    }),
    table: payRangeTable(rows, headline, context),
  };
}

function payRangeHeadline(rows: PayRangeRow[], context: PayRangeContext): string {
  const { language, nation } = context;
  const shown = rows.flatMap((row) => (row.nation || row.against === null ? [] : [row.against]));
  if (shown.length === 0) return language.t('payRange.headline.none');
  const above = shown.filter((against) => against > 0).length;
  return language.t(
    context.places === 'largest' ? 'payRange.headline.largest' : 'payRange.headline.chosen',
    {
      ...roleArguments('role', context.role),
      nation,
      above,
      count: shown.length,
      share: above === 0 ? 'none' : above === shown.length ? 'all' : 'some',
    },
  );
}

function payRangeTable(
  rows: PayRangeRow[],
  caption: string,
  { language, nation }: PayRangeContext,
): ChartTable {
  const missing = language.t('format.missing');
  const share = (value: number | null): string =>
    value === null ? missing : language.signedPercent(value);
  return {
    caption,
    columns: [
      { label: language.t('column.place'), numeric: false },
      ...percentileColumns(
        language,
        rows.map(({ statistic }) => statistic),
      ),
      { label: language.t('payRange.column.against', { nation }), numeric: true },
      { label: language.t('payRange.column.afterPrices'), numeric: true },
      { label: language.t('column.evidence'), numeric: false },
    ],
    rows: rows.map((row) => [
      row.name,
      ...percentileCells(row.statistic, language),
      share(row.against),
      share(row.afterPrices),
      row.statistic
        ? language.t(`evidence.${row.statistic.evidence}`)
        : (row.reason ?? language.t('format.notAvailable')),
    ]),
  };
}
