import type { Language } from '../../i18n/language.ts';
import type { RoleWords } from '../../ladder/role-words.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { PlaceComparison } from '../../pay/compare-places.ts';
import { payRangeText } from '../../pay/shown-pay.ts';
import type { PayRangeRow } from '../pay-range/pay-range-data.ts';
import { sortRows } from '../pay-range/pay-range-data.ts';
import { startCapital } from '../../i18n/formats.ts';
import type { ChartDescription } from '../shared/description.ts';
import { measureHead, wayOf } from '../shared/measures.ts';
import { percentileCells, percentileColumns } from '../shared/percentile-table.ts';
import type { ComparisonData, ComparisonGroup } from './comparison-data.ts';
import { rowKey } from './comparison-data.ts';

export interface ComparisonContext {
  language: Language;
  currency: string;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** Names of a rung by its id. */
  roles: Readonly<Record<string, RoleWords>>;
  /** "in Denver", in the case that the language asks for, by the id of the place. */
  inPlaces: Readonly<Record<string, string>>;
  /** Month the figures stand for. */
  month: string;
  /** Which place pays most on the first of the chosen rungs. */
  comparison: PlaceComparison;
}

export interface ComparisonDescription extends ChartDescription {
  /** What two rungs side by side show besides; null where they show nothing of the kind. */
  across: string | null;
  /** Which places have no price level, a sentence; null where all have one. */
  withoutPrices: string | null;
  /** Which places have no estimate while another has one, a sentence; null where all or none have. */
  withoutEstimate: string | null;
  /** A row in one line, by its key: what is said when the reader steps through the picture. */
  rowTexts: Readonly<Record<string, string>>;
}

/** The words of places side by side: which pays most, which after prices, and every figure in a table. */
export function describeComparison(
  data: ComparisonData,
  context: ComparisonContext,
): ComparisonDescription {
  const { language, currency, nation } = context;
  const { t } = language;
  const headline = comparisonHeadline(data, context);
  const rows = data.groups.flatMap((group) =>
    sortRows(group.rows).map((row) => ({ group, row, text: rowText(group, row, context) })),
  );
  const missing = t('format.missing');
  const share = (value: number | null): string =>
    value === null ? missing : language.signedPercent(value);
  const { comparison } = context;
  return {
    headline,
    across: acrossRungs(data, context),
    withoutPrices:
      comparison.kind === 'compared' && comparison.withoutPrices.length > 0
        ? t('comparison.withoutPrices', { places: inPlaces(comparison.withoutPrices, context) })
        : null,
    withoutEstimate: withoutEstimate(data, context),
    subtitle: t('comparison.subtitle', {
      currencyName: language.currencyName(currency),
      month: language.month(context.month),
      rungs: data.groups.length,
    }),
    alternative: t('comparison.alternative', {
      headline,
      rows: rows.map(({ text }) => text).join('; '),
    }),
    rowTexts: Object.fromEntries(
      rows.map(({ group, row, text }) => [rowKey(group.levelId, row.placeId), text]),
    ),
    table: {
      caption: headline,
      columns: [
        { label: t('column.place'), numeric: false },
        { label: t('column.rung'), numeric: false },
        ...percentileColumns(
          language,
          rows.map(({ row }) => row.statistic),
        ),
        { label: measureHead('payAtLevel', language, nation), numeric: true },
        { label: startCapital(t('measure.afterPrices')), numeric: true },
        { label: t('column.evidence'), numeric: false },
      ],
      rows: rows.map(({ group, row }) => [
        row.name,
        group.name,
        ...percentileCells(row.statistic, language),
        share(row.against),
        share(row.afterPrices),
        row.statistic ? t(`evidence.${row.statistic.evidence}`) : (row.reason ?? missing),
      ]),
    },
  };
}

/**
 * What the comparison shows: who leads only among places that have the figure, and says so where one
 * lacks it; a place that alone has an estimate is held against the nation.
 */
function comparisonHeadline(data: ComparisonData, context: ComparisonContext): string {
  const { comparison } = context;
  const rows = data.groups.at(-1)?.rows.filter((row) => !row.nation) ?? [];
  const known = rows.filter((row) => row.statistic);
  if (comparison.kind === 'none') return headlineOfFew(data, rows, known[0], context);
  const whole = known.length === rows.length;
  const { most, afterPrices } = comparison;
  const kind =
    most.length === known.length ? (whole ? 'same' : 'sameOfKnown') : whole ? 'other' : 'ofKnown';
  return context.language.t('comparison.headline', {
    kind,
    inMost: inPlaces(most, context),
    after: afterKind(comparison, known.length),
    inAfter: inPlaces(afterPrices, context),
  });
}

/** One place has an estimate, or none has. */
function headlineOfFew(
  data: ComparisonData,
  rows: readonly PayRangeRow[],
  only: PayRangeRow | undefined,
  context: ComparisonContext,
): string {
  const { language, nation } = context;
  const { t } = language;
  const level = data.groups.at(-1);
  if (!level || !only) {
    const ids = rows.map(({ placeId }) => placeId);
    return t('comparison.headline.none', {
      count: ids.length,
      inPlaces: inPlaces(ids, context),
    });
  }
  const { against, afterPrices } = only;
  return t(rows.length === 1 ? 'comparison.headline.one' : 'comparison.headline.only', {
    ...roleArguments('role', context.roles[level.levelId]!),
    nation,
    inPlace: context.inPlaces[only.placeId]!,
    median: only.medianLabel ?? '',
    way: wayOf(against ?? 0),
    percent: language.percent(Math.abs(against ?? 0)),
    after: afterPrices === null ? 'unknown' : wayOf(afterPrices),
    afterPercent: language.percent(Math.abs(afterPrices ?? 0)),
  });
}

/** What prices change: among all places with an estimate, or among those of them that have a price level. */
function afterKind(
  { afterPrices, withoutPrices, agree }: PlaceComparison & { kind: 'compared' },
  known: number,
): string {
  const priced = known - withoutPrices.length;
  if (priced === 0) return 'none';
  if (priced === 1) return 'only';
  const level = afterPrices.length === priced;
  if (withoutPrices.length > 0) return level ? 'levelOfKnown' : 'ofKnown';
  return agree ? 'same' : level ? 'level' : 'other';
}

/** Whether the lower of two rungs is paid more in one place than the higher one in another. */
function acrossRungs(data: ComparisonData, context: ComparisonContext): string | null {
  const [upper, lower] = data.groups;
  if (!upper || !lower) return null;
  const best = sortRows(lower.rows).find((row) => !row.nation && row.statistic);
  const worst = sortRows(upper.rows).findLast((row) => !row.nation && row.statistic);
  const [more, less] = [best, worst].map((row) => row?.statistic?.percentiles.p50 ?? 0);
  if (!best || !worst || more! <= less!) return null;
  return context.language.t('comparison.across', {
    ...roleArguments('lower', context.roles[lower.levelId]!),
    ...roleArguments('upper', context.roles[upper.levelId]!),
    inBest: context.inPlaces[best.placeId]!,
    inWorst: context.inPlaces[worst.placeId]!,
  });
}

function withoutEstimate(data: ComparisonData, context: ComparisonContext): string | null {
  const rows = data.groups.at(-1)?.rows.filter((row) => !row.nation) ?? [];
  const missing = rows.flatMap(({ statistic, placeId }) => (statistic ? [] : [placeId]));
  return missing.length === 0 || missing.length === rows.length
    ? null
    : context.language.t('comparison.withoutEstimate', { places: inPlaces(missing, context) });
}

function inPlaces(
  ids: readonly string[],
  { language, inPlaces: known }: ComparisonContext,
): string {
  return language.list(ids.map((id) => known[id]!));
}

function rowText(group: ComparisonGroup, row: PayRangeRow, context: ComparisonContext): string {
  const { language, nation } = context;
  const { t } = language;
  const { statistic } = row;
  const values = { place: row.name, rung: group.name };
  if (!statistic) {
    return t('comparison.rowMissing', {
      ...values,
      reason: row.reason ?? t('format.notAvailable'),
    });
  }
  const { p25, p75 } = statistic.percentiles;
  return t('comparison.row', {
    ...values,
    nation,
    median: row.medianLabel ?? '',
    half:
      p25 === null || p75 === null
        ? t('format.notAvailable')
        : payRangeText({ low: p25, high: p75 }, statistic, language),
    thin: row.warning ?? 'no',
    isNation: row.nation ? 'yes' : 'no',
    against: row.against === null ? '' : language.signedPercent(row.against),
    afterPrices:
      row.afterPrices === null ? t('format.notAvailable') : language.signedPercent(row.afterPrices),
  });
}
