import type { Language } from '../../i18n/language.ts';
import { payRangeText, payText } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { ChartDescription } from '../shared/description.ts';
import { percentileCells, percentileColumns } from '../shared/percentile-table.ts';

/** Pay from an organisation's own records, of a rung in a place, with its words. */
export interface OwnPayLine {
  /** The place or the rung, as far as the rows differ in it. */
  name: string;
  /** How many people, as far as it is said. */
  people: string;
  statistic: PayStatistic;
  /** The line of everybody, which holds the others: it is no end of a span. */
  total: boolean;
}

/**
 * The words of pay from own records: from which median to which it reaches, and every figure that may be shown.
 * @param lines one at least
 * @param of head of the column with their names
 */
export function describeOwnPay(
  lines: readonly OwnPayLine[],
  language: Language,
  of: string,
): ChartDescription {
  const { t } = language;
  const headline = headlineOf(lines, language);
  const months = new Set(lines.map(({ statistic }) => statistic.referenceDate));
  const { currency, shownTo } = lines[0]!.statistic;
  return {
    headline,
    subtitle: t('ownPay.subtitle', {
      currencyName: language.currencyName(currency),
      // Figures kept from an earlier release have their own month, which the table says.
      month: months.size === 1 ? language.month([...months][0]!) : 'none',
      rounding: shownTo,
      ...drawnMarks(lines),
    }),
    alternative: t('ranges.alternative', {
      headline,
      rows: lines
        .map(({ name, people, statistic }) =>
          t('ownPay.alternativeRow', { name, people, half: halfText(statistic, language) }),
        )
        .join('; '),
    }),
    table: {
      caption: headline,
      columns: [
        { label: of, numeric: false },
        { label: t('ownPay.column.people'), numeric: true },
        ...percentileColumns(
          language,
          lines.map(({ statistic }) => statistic),
        ),
        { label: t('ownPay.column.asOf'), numeric: false },
      ],
      rows: lines.map(({ name, people, statistic }) => [
        name,
        people,
        ...percentileCells(statistic, language),
        language.month(statistic.referenceDate),
      ]),
    },
  };
}

/** What is drawn of any line, so that nothing else is explained. */
function drawnMarks(lines: readonly OwnPayLine[]): { marks: string; interval: string } {
  const has = (name: 'p10' | 'p25'): boolean =>
    lines.some(({ statistic }) => statistic.percentiles[name] !== null);
  return {
    marks: has('p10') ? 'line' : has('p25') ? 'bar' : 'median',
    interval: lines.some(({ statistic }) => statistic.medianInterval !== null) ? 'yes' : 'no',
  };
}

function headlineOf(lines: readonly OwnPayLine[], language: Language): string {
  const parts = lines.filter(({ total }) => !total);
  const rising = (parts.length === 0 ? lines : parts).toSorted(
    (a, b) => a.statistic.percentiles.p50 - b.statistic.percentiles.p50,
  );
  const [lowest, highest] = [rising[0]!, rising.at(-1)!];
  const median = ({ statistic }: OwnPayLine): string =>
    payText(statistic.percentiles.p50, statistic, language);
  // Of several that are equal none is named.
  const isAlone = (line: OwnPayLine): string =>
    rising.filter((other) => median(other) === median(line)).length === 1 ? 'yes' : 'no';
  const kind = median(lowest) === median(highest) ? 'same' : 'span';
  return language.t('ownPay.headline', {
    kind: parts.length === 0 ? 'total' : rising.length === 1 ? 'one' : kind,
    low: median(lowest),
    lowAlone: isAlone(lowest),
    lowName: lowest.name,
    high: median(highest),
    highAlone: isAlone(highest),
    highName: highest.name,
  });
}

/** "median $88,000, half $74,000–$107,000": without the half where it may not be shown. */
function halfText(statistic: PayStatistic, language: Language): string {
  const { p25, p50, p75 } = statistic.percentiles;
  return language.t('ownPay.half', {
    median: payText(p50, statistic, language),
    shown: p25 !== null && p75 !== null ? 'yes' : 'no',
    half:
      p25 === null || p75 === null
        ? ''
        : payRangeText({ low: p25, high: p75 }, statistic, language),
  });
}
