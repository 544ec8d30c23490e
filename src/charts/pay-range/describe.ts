import type { Language } from '../../i18n/language.ts';
import type { RoleWords } from '../../ladder/role-words.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { startCapital } from '../../i18n/formats.ts';
import type { ChartDescription, ChartTable } from '../shared/description.ts';
import { measureHead } from '../shared/measures.ts';
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
  /** "in Denver", in the case that the language asks for, by the id of the place. */
  inPlaces: Readonly<Record<string, string>>;
}

/** The words of pay by place: from where to where they reach, and every figure in a table. */
export function describePayRange(data: PayRangeData, context: PayRangeContext): ChartDescription {
  const { language, currency } = context;
  const rows = sortRows(data.rows);
  const headline = payRangeHeadline(rows, context);
  const has = (name: 'p10' | 'p25'): boolean =>
    rows.some(({ statistic }) => statistic !== null && statistic.percentiles[name] !== null);
  return {
    headline,
    subtitle: language.t('payRange.subtitle', {
      count: rows.filter((row) => !row.nation).length,
      currencyName: language.currencyName(currency),
      month: language.month(context.month),
      marks: has('p10') ? 'line' : has('p25') ? 'bar' : 'median',
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

/** From the lowest median to the highest, as an estimate for this level; places that are alike have no such range. */
function payRangeHeadline(
  rows: PayRangeRow[],
  { language, role, inPlaces }: PayRangeContext,
): string {
  const shown = rows.filter((row) => !row.nation && row.statistic);
  const [highest, lowest] = [shown[0], shown.at(-1)];
  if (!highest || !lowest) return language.t('payRange.headline.none');
  const [low, high] = [lowest.medianLabel ?? '', highest.medianLabel ?? ''];
  return language.t('payRange.headline', {
    ...roleArguments('role', role),
    kind: shown.length === 1 ? 'one' : low === high ? 'same' : 'range',
    count: shown.length,
    low,
    inLow: inPlaces[lowest.placeId]!,
    high,
    inHigh: inPlaces[highest.placeId]!,
  });
}

function payRangeTable(
  rows: PayRangeRow[],
  caption: string,
  { language, nation }: PayRangeContext,
): ChartTable {
  const missing = language.t('format.missing');
  const share = (value: number | null): string =>
    value === null ? missing : language.signedPercent(value);
  const priced = rows.some(({ afterPrices }) => afterPrices !== null);
  return {
    caption,
    columns: [
      { label: language.t('column.place'), numeric: false },
      ...percentileColumns(
        language,
        rows.map(({ statistic }) => statistic),
      ),
      { label: measureHead('payAtLevel', language, nation), numeric: true },
      ...(priced
        ? [{ label: startCapital(language.t('measure.afterPrices')), numeric: true }]
        : []),
      { label: language.t('column.evidence'), numeric: false },
    ],
    rows: rows.map((row) => [
      row.name,
      ...percentileCells(row.statistic, language),
      share(row.against),
      ...(priced ? [share(row.afterPrices)] : []),
      row.statistic
        ? language.t(`evidence.${row.statistic.evidence}`)
        : (row.reason ?? language.t('format.notAvailable')),
    ]),
  };
}
